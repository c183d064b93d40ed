package org.gridwrit.identity.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Base64;
import java.util.Objects;
import java.util.UUID;
import org.gridwrit.identity.AccountStore;
import org.gridwrit.identity.device.DeviceQuestion;
import org.gridwrit.identity.device.Devices;
import org.gridwrit.identity.factor.Factor;
import org.gridwrit.identity.factor.Proofs;
import org.gridwrit.identity.session.SignedIn;
import org.gridwrit.shared.Refusal;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseBody;

/// The second step for a worker: the phone shows by itself that it is the bound one.
@Controller
class DeviceProofController {
    private final AccountStore accounts;
    private final Devices devices;
    private final DeviceQuestion question;
    private final Proofs proofs;
    private final Doors doors;

    DeviceProofController(AccountStore accounts, Devices devices, DeviceQuestion question, Proofs proofs, Doors doors) {
        this.accounts = accounts;
        this.devices = devices;
        this.question = question;
        this.proofs = proofs;
        this.doors = doors;
    }

    record Question(String text) {}

    record Answer(UUID device, String signature) {}

    record Onward(String to) {}

    @GetMapping("/device")
    String page(@AuthenticationPrincipal SignedIn signedIn, Model model) {
        model.addAttribute("login", signedIn.login());
        return "identity/device";
    }

    @ResponseBody
    @PostMapping("/device/question")
    Question ask(HttpServletRequest request) {
        return new Question(question.ask(request));
    }

    @ResponseBody
    @PostMapping("/device")
    Onward prove(
            @AuthenticationPrincipal SignedIn signedIn,
            @RequestBody Answer answer,
            HttpServletRequest request,
            HttpServletResponse response) {
        var account = accounts.of(signedIn.account()).orElseThrow(() -> new Refusal("account.unknown"));
        devices.prove(account, signedIn, answer.device, question.asked(request), bytes(answer.signature));
        proofs.add(Factor.DEVICE, request, response);
        var shown = Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
        return new Onward(doors.onward(request, response, shown, account));
    }

    private static byte[] bytes(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException nonsense) {
            throw new Refusal("device.unknown");
        }
    }
}
