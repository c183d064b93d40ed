package org.gridwrit.identity.factor;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/// Where a proof leads back to: always a page of this program.
public final class WayBack {
    private WayBack() {}

    /// The page that asks for the proof. A page that was asked for follows by itself; after anything else – a form, a
    /// file, which shows nothing when it comes – the page it was asked from is shown, to ask again.
    static String page(HttpServletRequest request) {
        boolean look = request.getMethod().equals("GET")
                && request.getHeader("HX-Request") == null
                && !(request.getRequestURI().matches(".*\\.[a-z]+") && request.getHeader("Referer") != null);
        var query = request.getQueryString();
        var to = look
                ? request.getRequestURI() + (query == null ? "" : "?" + query)
                : local(Optional.ofNullable(request.getHeader("HX-Current-URL")).orElse(request.getHeader("Referer")));
        return UriComponentsBuilder.fromPath("/proof")
                .queryParam("to", "{to}")
                .queryParam("again", !look)
                .encode()
                .buildAndExpand(to)
                .toUriString();
    }

    /// What does not lead into this program leads to its first page.
    public static String checked(@Nullable String to) {
        if (to == null || !to.startsWith("/") || to.startsWith("//") || to.contains("\\")) return "/";
        return to.chars().anyMatch(it -> it < ' ') ? "/" : to;
    }

    private static String local(@Nullable String address) {
        if (address == null) return "/";
        try {
            var found = URI.create(address);
            var query = found.getRawQuery();
            return checked(found.getRawPath() + (query == null ? "" : "?" + query));
        } catch (IllegalArgumentException nonsense) {
            return "/";
        }
    }
}
