package org.gridwrit.identity.factor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.gridwrit.access.Actor;
import org.gridwrit.identity.Accounts;
import org.gridwrit.identity.session.Place;
import org.gridwrit.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// 再次确认身份 Asks once more before something weighty, and leads back.
@Controller
class ProofController {
    private final SecondFactors factors;
    private final Accounts accounts;
    private final Proofs proofs;

    ProofController(SecondFactors factors, Accounts accounts, Proofs proofs) {
        this.factors = factors;
        this.accounts = accounts;
        this.proofs = proofs;
    }

    @GetMapping("/proof")
    ModelAndView ask(
            Actor actor,
            @RequestParam(defaultValue = "/") String to,
            @RequestParam(defaultValue = "false") boolean again) {
        return page(actor, to, again);
    }

    @PostMapping("/proof")
    ModelAndView prove(
            Actor actor,
            @RequestParam String shown,
            @RequestParam(defaultValue = "/") String to,
            @RequestParam(defaultValue = "false") boolean again,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        try {
            var factor = check(actor, Place.of(request), shown)
                    .orElseThrow(() ->
                            new Refusal(factors.enrolled(actor.account()) ? "factor.wrong-code" : "password.wrong"));
            proofs.add(factor, request, response);
        } catch (Refusal refusal) {
            var page = page(actor, to, again).addObject("refusal", refusal);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        flash.addFlashAttribute("notice", again ? "proof.again" : "proof.done");
        return new ModelAndView("redirect:" + WayBack.checked(to).replace("{", "%7B"));
    }

    private Optional<Factor> check(Actor actor, Place place, String shown) {
        var account = accounts.of(actor);
        if (factors.enrolled(account.id())) return factors.check(account, place, shown);
        return factors.checkPassword(account, place, shown);
    }

    private ModelAndView page(Actor actor, String to, boolean again) {
        return new ModelAndView("identity/proof")
                .addObject("to", WayBack.checked(to))
                .addObject("again", again)
                .addObject("code", factors.enrolled(actor.account()));
    }
}
