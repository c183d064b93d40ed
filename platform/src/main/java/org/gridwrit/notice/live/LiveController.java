package org.gridwrit.notice.live;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.identity.Presence;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// What pages of courts and townships listen to.
@Controller
class LiveController {
    private final Consoles consoles;
    private final Presence presence;

    LiveController(Consoles consoles, Presence presence) {
        this.consoles = consoles;
        this.presence = presence;
    }

    /// @param last  from a browser that was cut off and comes back by itself
    /// @param after from one whose script has asked anew
    @GetMapping(path = "/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter listen(
            Actor actor,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable UUID last,
            @RequestParam(required = false) @Nullable UUID after,
            HttpServletRequest request,
            HttpServletResponse response) {
        response.setHeader("X-Accel-Buffering", "no"); // or a proxy keeps what is meant to arrive at once
        var session = presence.session(request).orElse(null);
        return consoles.open(actor, session, last == null ? after : last);
    }
}
