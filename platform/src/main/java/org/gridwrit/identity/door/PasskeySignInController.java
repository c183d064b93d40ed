package org.gridwrit.identity.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.gridwrit.access.Actor;
import org.gridwrit.audit.Audit;
import org.gridwrit.identity.Account;
import org.gridwrit.identity.Accounts;
import org.gridwrit.identity.factor.Factor;
import org.gridwrit.identity.factor.Proofs;
import org.gridwrit.identity.factor.WayBack;
import org.gridwrit.identity.passkey.Ceremony;
import org.gridwrit.identity.passkey.Passkeys;
import org.gridwrit.identity.session.SignedIn;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// A passkey instead of login and password, as the second step after a password, or as a fresh proof.
@RestController
class PasskeySignInController {
    private final Passkeys passkeys;
    private final Ceremony ceremony;
    private final Entrants entrants;
    private final Proofs proofs;
    private final Doors doors;
    private final Audit audit;

    PasskeySignInController(
            Passkeys passkeys, Ceremony ceremony, Entrants entrants, Proofs proofs, Doors doors, Audit audit) {
        this.passkeys = passkeys;
        this.ceremony = ceremony;
        this.entrants = entrants;
        this.proofs = proofs;
        this.doors = doors;
        this.audit = audit;
    }

    /// @param to where the browser goes next
    record Onward(String to) {}

    @PostMapping("/sign-in/passkey/question")
    ResponseEntity<String> question(HttpServletRequest request) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(ceremony.keepAsking(request, passkeys.challenge(holder())));
    }

    @PostMapping(path = "/sign-in/passkey", consumes = MediaType.APPLICATION_JSON_VALUE)
    Onward answer(
            @RequestParam(defaultValue = "") String to,
            @RequestBody String answer,
            HttpServletRequest request,
            HttpServletResponse response) {
        var account = passkeys.check(ceremony.asked(request), ceremony.assertion(answer));
        var holder = holder();
        if (holder == null) return new Onward(entered(account, request, response));
        var signedIn = (SignedIn) holder.getPrincipal();
        if (signedIn == null || !signedIn.account().equals(account.id())) throw new Refusal("passkey.refused");
        proofs.add(Factor.PASSKEY, request, response);
        boolean proof = request.getAttribute(Actor.class.getName()) != null && !to.isEmpty();
        if (proof) return new Onward(WayBack.checked(to));
        var shown = holder();
        return new Onward(shown == null ? "/" : doors.onward(request, response, shown, account));
    }

    private String entered(Account account, HttpServletRequest request, HttpServletResponse response) {
        var shown = entrants.person(account, List.of(Factor.PASSKEY));
        proofs.enter(shown, request, response);
        audit.record(account.actor(), Accounts.REGION, "session.open", account.id(), request.getRemoteAddr());
        return doors.admitted(request, response, shown);
    }

    private static @Nullable Authentication holder() {
        var shown = SecurityContextHolder.getContext().getAuthentication();
        return shown != null && shown.getPrincipal() instanceof SignedIn ? shown : null;
    }
}
