package org.gridwrit.identity.session;

import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.identity.Accounts;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One's own sessions: where one is signed in, and signing out there.
@Controller
class SessionsController {
    private final Sessions sessions;
    private final Accounts accounts;

    SessionsController(Sessions sessions, Accounts accounts) {
        this.sessions = sessions;
        this.accounts = accounts;
    }

    @GetMapping("/sessions")
    String list(Actor actor, @AuthenticationPrincipal SignedIn signedIn, Model model) {
        model.addAttribute("sessions", sessions.of(accounts.of(actor)));
        model.addAttribute("own", String.valueOf(signedIn.session()));
        model.addAttribute("lifetimes", Lifetimes.of(actor.role()));
        return "identity/sessions";
    }

    @PostMapping("/sessions/{session}/end")
    String end(Actor actor, @PathVariable UUID session, RedirectAttributes flash) {
        sessions.end(actor, session);
        flash.addFlashAttribute("notice", "session.ended");
        return "redirect:/sessions";
    }

    @PostMapping("/sessions/others/end")
    String endOthers(Actor actor, @AuthenticationPrincipal SignedIn signedIn, RedirectAttributes flash) {
        sessions.endAll(actor, actor.account(), signedIn.session(), EndReason.REMOTE);
        flash.addFlashAttribute("notice", "session.others-ended");
        return "redirect:/sessions";
    }

    @GetMapping("/sessions/news")
    String news(Actor actor, @AuthenticationPrincipal SignedIn signedIn, Model model) {
        model.addAttribute("news", sessions.news(signedIn));
        return "identity/session-news";
    }
}
