package org.gridwrit.identity.device;

import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.identity.Accounts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// A worker's own phones.
@Controller
class OwnDevicesController {
    private final Devices devices;
    private final Accounts accounts;

    OwnDevicesController(Devices devices, Accounts accounts) {
        this.devices = devices;
        this.accounts = accounts;
    }

    @GetMapping("/devices")
    String list(Actor actor, Model model) {
        model.addAttribute("devices", devices.of(List.of(actor.account())));
        return "identity/devices";
    }

    @PostMapping("/devices/{device}/removal")
    String remove(Actor actor, @PathVariable UUID device, RedirectAttributes flash) {
        devices.remove(actor, accounts.of(actor), device);
        flash.addFlashAttribute("notice", "device.removed");
        return "redirect:/devices";
    }
}
