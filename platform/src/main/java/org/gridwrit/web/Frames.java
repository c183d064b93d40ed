package org.gridwrit.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.regex.Pattern;
import org.gridwrit.access.Actor;
import org.gridwrit.shared.Times;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// Makes the [Frame] of a page; also of one that says that no handler wanted the request.
@Component
class Frames {
    private static final Pattern CHOICE = Pattern.compile("&?(?:language|appearance)=[^&]*");

    private final String htmx;
    private final String address;
    private final Letterhead letterhead;
    private final Clock clock;

    Frames(
            @Value("${gridwrit.htmx}") String htmx,
            @Value("${gridwrit.address}") String address,
            Letterhead letterhead,
            Clock clock) {
        this.htmx = htmx;
        this.address = address;
        this.letterhead = letterhead;
        this.clock = clock;
    }

    void put(HttpServletRequest request) {
        request.setAttribute("frame", frame(request));
    }

    private Frame frame(HttpServletRequest request) {
        var query = request.getQueryString() == null
                ? ""
                : CHOICE.matcher(request.getQueryString()).replaceAll("");
        var actor = (Actor) request.getAttribute(Actor.class.getName());
        return new Frame(
                actor,
                actor == null ? "" : letterhead.of(actor.scope()),
                LocaleContextHolder.getLocale().getLanguage().equals("zh") ? "zh-CN" : "en",
                Appearance.of(request),
                request.getRequestURI() + "?" + (query.isEmpty() ? "" : query + "&"),
                htmx,
                address,
                Times.today(clock));
    }
}
