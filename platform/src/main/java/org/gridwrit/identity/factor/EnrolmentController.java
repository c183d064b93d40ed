package org.gridwrit.identity.factor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.gridwrit.access.Actor;
import org.gridwrit.access.StepUp;
import org.gridwrit.identity.Account;
import org.gridwrit.identity.Accounts;
import org.gridwrit.identity.session.EndReason;
import org.gridwrit.identity.session.Sessions;
import org.gridwrit.identity.session.SignedIn;
import org.gridwrit.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Puts an authenticator app and an account together.
@Controller
class EnrolmentController {
    private final SecondFactors factors;
    private final Accounts accounts;
    private final Proofs proofs;
    private final Sessions sessions;

    EnrolmentController(SecondFactors factors, Accounts accounts, Proofs proofs, Sessions sessions) {
        this.factors = factors;
        this.accounts = accounts;
        this.proofs = proofs;
        this.sessions = sessions;
    }

    @StepUp
    @GetMapping("/second-factor/enrolment")
    ModelAndView form(Actor actor) {
        return form(accounts.of(actor));
    }

    @StepUp
    @PostMapping("/second-factor/enrolment")
    ModelAndView confirm(
            Actor actor,
            @AuthenticationPrincipal SignedIn signedIn,
            @RequestParam String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        var account = accounts.of(actor);
        try {
            var codes = factors.enrol(account, code);
            // What another phone opened does not stay open when it is replaced.
            sessions.endAll(actor, account.id(), signedIn.session(), EndReason.REMOTE);
            proofs.add(Factor.TOTP, request, response);
            sessions.remember(account, request, response);
            return codes(codes);
        } catch (Refusal refusal) {
            var page = form(account).addObject("refusal", refusal);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
    }

    @StepUp
    @PostMapping("/second-factor/recovery-codes")
    ModelAndView renew(Actor actor) {
        if (!factors.enrolled(actor.account())) throw new Refusal("factor.nothing-to-confirm");
        return codes(factors.renewRecoveryCodes(accounts.of(actor)));
    }

    private ModelAndView form(Account account) {
        var enrolment = factors.candidate(account);
        return new ModelAndView("identity/enrolment")
                .addObject("enrolment", enrolment)
                .addObject("picture", QrPicture.of(enrolment.address()))
                .addObject("renewal", factors.totp(account.id()));
    }

    private static ModelAndView codes(List<String> codes) {
        return new ModelAndView("identity/recovery-codes").addObject("codes", codes);
    }
}
