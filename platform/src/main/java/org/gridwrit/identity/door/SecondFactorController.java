package org.gridwrit.identity.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.gridwrit.identity.Account;
import org.gridwrit.identity.AccountStore;
import org.gridwrit.identity.factor.Proofs;
import org.gridwrit.identity.factor.SecondFactors;
import org.gridwrit.identity.session.Place;
import org.gridwrit.identity.session.SignedIn;
import org.gridwrit.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The second step of signing in: a code from the app, or a recovery code.
@Controller
class SecondFactorController {
    private final AccountStore accounts;
    private final SecondFactors factors;
    private final Proofs proofs;
    private final Doors doors;

    SecondFactorController(AccountStore accounts, SecondFactors factors, Proofs proofs, Doors doors) {
        this.accounts = accounts;
        this.factors = factors;
        this.proofs = proofs;
        this.doors = doors;
    }

    @GetMapping("/second-factor")
    ModelAndView ask() {
        return new ModelAndView("identity/second-factor");
    }

    @PostMapping("/second-factor")
    ModelAndView check(
            @AuthenticationPrincipal SignedIn signedIn,
            @RequestParam String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        var account = account(signedIn);
        try {
            var factor =
                    factors.check(account, Place.of(request), code).orElseThrow(() -> new Refusal("factor.wrong-code"));
            proofs.add(factor, request, response);
        } catch (Refusal refusal) {
            return new ModelAndView("identity/second-factor", HttpStatus.UNPROCESSABLE_CONTENT)
                    .addObject("refusal", refusal);
        }
        var shown = Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
        return new ModelAndView("redirect:" + doors.onward(request, response, shown, account));
    }

    private Account account(SignedIn signedIn) {
        return accounts.of(signedIn.account()).orElseThrow(() -> new Refusal("account.unknown"));
    }
}
