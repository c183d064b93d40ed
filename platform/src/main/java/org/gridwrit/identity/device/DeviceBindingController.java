package org.gridwrit.identity.device;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Base64;
import org.gridwrit.identity.session.Place;
import org.gridwrit.shared.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseBody;

/// What the worker's phone opens: nobody is signed in yet, the link itself is the proof.
@Controller
class DeviceBindingController {
    private final Devices devices;

    DeviceBindingController(Devices devices) {
        this.devices = devices;
    }

    record Binding(String code, String publicKey) {}

    @GetMapping("/device/binding")
    String page() {
        return "identity/device-binding";
    }

    @ResponseBody
    @PostMapping("/device/binding")
    Devices.Bound bind(@RequestBody Binding binding, HttpServletRequest request) {
        var place = Place.of(request);
        return devices.bind(place, binding.code, bytes(binding.publicKey), place.browser());
    }

    static byte[] bytes(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException nonsense) {
            throw new Refusal("device.key");
        }
    }
}
