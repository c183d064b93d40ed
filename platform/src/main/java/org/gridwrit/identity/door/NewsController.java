package org.gridwrit.identity.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.gridwrit.access.Actor;
import org.gridwrit.identity.Accounts;
import org.gridwrit.identity.session.EndReason;
import org.gridwrit.identity.session.Sessions;
import org.gridwrit.identity.session.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The holder says whether it was them who signed in from a browser that was new.
@Controller
class NewsController {
    private final Sessions sessions;
    private final Accounts accounts;
    private final Doors doors;

    NewsController(Sessions sessions, Accounts accounts, Doors doors) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.doors = doors;
    }

    @PostMapping("/sessions/news")
    String answer(
            Actor actor,
            @AuthenticationPrincipal SignedIn signedIn,
            @RequestParam boolean me,
            HttpServletRequest request,
            HttpServletResponse response) {
        sessions.told(signedIn);
        if (me) return "redirect:" + doors.asked(request, response, accounts.of(actor));
        sessions.endAll(actor, actor.account(), signedIn.session(), EndReason.REMOTE);
        return "redirect:/password";
    }
}
