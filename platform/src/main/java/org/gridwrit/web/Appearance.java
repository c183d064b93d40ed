package org.gridwrit.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/// Light or dark pages, as the system says or as somebody chose in this browser. The server writes it onto the page, so
/// that no page flashes in the other one first.
public enum Appearance {
    AUTO("light dark"),
    LIGHT("light"),
    DARK("dark");

    private static final String NAME = "appearance";

    private final String schemes;

    Appearance(String schemes) {
        this.schemes = schemes;
    }

    /// As `<meta name="color-scheme">` says it.
    public String schemes() {
        return schemes;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What was just chosen, or was before.
    static Appearance of(HttpServletRequest request) {
        return request.getAttribute(NAME) instanceof Appearance chosen ? chosen : kept(request);
    }

    /// Takes `?appearance=dark` and keeps it in the browser.
    static void take(HttpServletRequest request, HttpServletResponse response) {
        named(request.getParameter(NAME)).ifPresent(it -> {
            request.setAttribute(NAME, it);
            response.addHeader(HttpHeaders.SET_COOKIE, it.cookie());
        });
    }

    private String cookie() {
        return ResponseCookie.from(NAME, word())
                .path("/")
                .maxAge(Duration.ofDays(365))
                .httpOnly(true)
                .sameSite("Lax")
                .build()
                .toString();
    }

    private static Appearance kept(HttpServletRequest request) {
        if (request.getCookies() == null) return AUTO;
        return Arrays.stream(request.getCookies())
                .filter(it -> it.getName().equals(NAME))
                .map(Cookie::getValue)
                .findFirst()
                .flatMap(Appearance::named)
                .orElse(AUTO);
    }

    private static Optional<Appearance> named(@Nullable String word) {
        return Arrays.stream(values()).filter(it -> it.word().equals(word)).findFirst();
    }
}
