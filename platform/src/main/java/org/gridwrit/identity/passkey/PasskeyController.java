package org.gridwrit.identity.passkey;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.gridwrit.access.Actor;
import org.gridwrit.access.StepUp;
import org.gridwrit.identity.Accounts;
import org.gridwrit.identity.factor.Factor;
import org.gridwrit.identity.factor.Proofs;
import org.gridwrit.identity.session.EndReason;
import org.gridwrit.identity.session.Sessions;
import org.gridwrit.identity.session.SignedIn;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One's own passkeys.
@Controller
class PasskeyController {
    private final Passkeys passkeys;
    private final Ceremony ceremony;
    private final Proofs proofs;
    private final Sessions sessions;
    private final Accounts accounts;
    private final String host;

    PasskeyController(
            Passkeys passkeys,
            Ceremony ceremony,
            Proofs proofs,
            Sessions sessions,
            Accounts accounts,
            @Value("${gridwrit.address}") URI address) {
        this.passkeys = passkeys;
        this.ceremony = ceremony;
        this.proofs = proofs;
        this.sessions = sessions;
        this.accounts = accounts;
        host = address.getHost();
    }

    @StepUp
    @GetMapping("/passkeys")
    String list(Actor actor, Model model) {
        model.addAttribute("passkeys", passkeys.of(actor.account()));
        model.addAttribute("host", host);
        return "identity/passkeys";
    }

    @StepUp
    @PostMapping("/passkeys/question")
    ResponseEntity<String> question(Actor actor, HttpServletRequest request) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(ceremony.keepAdding(request, passkeys.proposal(accounts.of(actor))));
    }

    /// Whoever adds a passkey has just verified themselves with it.
    @StepUp
    @PostMapping(path = "/passkeys", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void add(
            Actor actor,
            @RequestParam(defaultValue = "") String label,
            @RequestBody String answer,
            HttpServletRequest request,
            HttpServletResponse response) {
        passkeys.add(actor, ceremony.added(request), ceremony.attestation(answer), label);
        proofs.add(Factor.PASSKEY, request, response);
        sessions.remember(accounts.of(actor), request, response);
    }

    @PostMapping("/passkeys/{id}/label")
    String rename(Actor actor, @PathVariable String id, @RequestParam String label, RedirectAttributes flash) {
        passkeys.rename(actor, id, label);
        flash.addFlashAttribute("notice", "passkey.renamed");
        return "redirect:/passkeys";
    }

    @StepUp
    @PostMapping("/passkeys/{id}/removal")
    String remove(
            Actor actor,
            @AuthenticationPrincipal SignedIn signedIn,
            @PathVariable String id,
            RedirectAttributes flash) {
        passkeys.remove(actor, id);
        sessions.endAll(actor, actor.account(), signedIn.session(), EndReason.REMOTE);
        flash.addFlashAttribute("notice", "passkey.removed");
        return "redirect:/passkeys";
    }
}
