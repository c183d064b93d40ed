package org.gridwrit.identity.door;

import org.gridwrit.access.Actor;
import org.gridwrit.identity.Accounts;
import org.gridwrit.identity.password.Passwords;
import org.gridwrit.identity.session.SignedIn;
import org.gridwrit.shared.Refusal;
import org.gridwrit.web.Navigation;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class PasswordController {
    private final Accounts accounts;

    PasswordController(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping("/password")
    String form(Actor actor, Model model) {
        model.addAttribute("shortest", Passwords.SHORTEST);
        return "identity/password";
    }

    @PostMapping("/password")
    ModelAndView change(
            Actor actor,
            @AuthenticationPrincipal SignedIn signedIn,
            @RequestParam String current,
            @RequestParam String chosen,
            @RequestParam String repeated,
            RedirectAttributes flash) {
        try {
            if (!chosen.equals(repeated)) throw new Refusal("password.repeated");
            accounts.changePassword(actor, signedIn.session(), current, chosen);
        } catch (Refusal refusal) {
            var page = new ModelAndView("identity/password", HttpStatus.UNPROCESSABLE_CONTENT);
            return page.addObject("refusal", refusal).addObject("shortest", Passwords.SHORTEST);
        }
        flash.addFlashAttribute("notice", "password.changed");
        return new ModelAndView("redirect:" + Navigation.landing(actor.role()));
    }
}
