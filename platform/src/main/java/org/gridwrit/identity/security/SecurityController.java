package org.gridwrit.identity.security;

import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.StepUp;
import org.gridwrit.identity.Account;
import org.gridwrit.identity.AccountStore;
import org.gridwrit.identity.session.SessionLine;
import org.gridwrit.identity.session.Sessions;
import org.gridwrit.shared.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The security administrator's page.
@Controller
class SecurityController {
    private static final int FOUND = 20;

    private final Approvals approvals;
    private final AccountStore accounts;
    private final Sessions sessions;

    SecurityController(Approvals approvals, AccountStore accounts, Sessions sessions) {
        this.approvals = approvals;
        this.accounts = accounts;
        this.sessions = sessions;
    }

    record Found(Account account, List<SessionLine> sessions) {}

    @GetMapping("/security")
    String show(Actor actor, @RequestParam(defaultValue = "") String prefix, Model model) {
        var asked = prefix.strip();
        model.addAttribute("waiting", approvals.waiting(actor));
        model.addAttribute("prefix", asked);
        model.addAttribute(
                "found",
                asked.isEmpty()
                        ? List.of()
                        : accounts.list(asked, "", FOUND).stream()
                                .map(it -> new Found(it, sessions.of(it)))
                                .toList());
        return "identity/security";
    }

    @StepUp
    @PostMapping("/security/accounts/{account}/approval")
    String decide(Actor actor, @PathVariable UUID account, @RequestParam boolean approved, RedirectAttributes flash) {
        if (approved) approvals.approve(actor, account);
        else approvals.decline(actor, account);
        return done(flash, approved ? "security.approved" : "security.declined");
    }

    @StepUp
    @PostMapping("/security/accounts/{account}/sessions/end")
    String signOut(Actor actor, @PathVariable UUID account, RedirectAttributes flash) {
        approvals.signOut(actor, known(account));
        return done(flash, "security.signed-out");
    }

    @StepUp
    @PostMapping("/security/accounts/{account}/second-factor/reset")
    String resetFactor(Actor actor, @PathVariable UUID account, RedirectAttributes flash) {
        approvals.resetFactor(actor, known(account));
        return done(flash, "security.factor-reset");
    }

    private Account known(UUID id) {
        return accounts.of(id).orElseThrow(() -> new Refusal("account.unknown"));
    }

    private static String done(RedirectAttributes flash, String notice) {
        flash.addFlashAttribute("notice", notice);
        return "redirect:/security";
    }
}
