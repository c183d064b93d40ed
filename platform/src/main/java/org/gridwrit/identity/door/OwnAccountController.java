package org.gridwrit.identity.door;

import java.util.List;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.identity.Accounts;
import org.gridwrit.identity.device.Devices;
import org.gridwrit.identity.factor.SecondFactors;
import org.gridwrit.identity.passkey.Passkeys;
import org.gridwrit.identity.session.Sessions;
import org.gridwrit.identity.token.Tokens;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// 登录与安全 Everything by which one's own account is entered, on one page.
@Controller
class OwnAccountController {
    private final Accounts accounts;
    private final SecondFactors factors;
    private final Sessions sessions;
    private final Passkeys passkeys;
    private final Devices devices;
    private final Tokens tokens;

    OwnAccountController(
            Accounts accounts,
            SecondFactors factors,
            Sessions sessions,
            Passkeys passkeys,
            Devices devices,
            Tokens tokens) {
        this.accounts = accounts;
        this.factors = factors;
        this.sessions = sessions;
        this.passkeys = passkeys;
        this.devices = devices;
        this.tokens = tokens;
    }

    @GetMapping("/account")
    String show(Actor actor, Model model) {
        var account = accounts.of(actor);
        model.addAttribute("account", account);
        model.addAttribute("enrolled", factors.enrolled(account.id()));
        model.addAttribute("totp", factors.totp(account.id()));
        model.addAttribute("passkeys", passkeys.of(account.id()).size());
        model.addAttribute("codesLeft", factors.recoveryCodesLeft(account.id()));
        model.addAttribute("sessions", sessions.of(account).size());
        model.addAttribute("devices", devices.of(List.of(account.id())).size());
        model.addAttribute("tokens", tokens.of(account.id()).size());
        model.addAttribute("worker", actor.role() == Role.WORKER);
        return "identity/account";
    }
}
