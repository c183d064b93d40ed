package org.gridwrit.identity.session;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridwrit.identity.secret.Fingerprint;

/// Where somebody signs in from.
///
/// @param browser what the browser says of itself, shortened: `Chrome · Windows`
/// @param known   the hash of the browser's long-lived cookie, in hexadecimal; empty if it has none
public record Place(String address, String browser, String known) implements Serializable {
    static final String COOKIE = "gridwrit-known";

    public static Place of(HttpServletRequest request) {
        return new Place(
                request.getRemoteAddr(),
                UserAgent.shortened(request.getHeader("User-Agent")),
                cookie(request)
                        .map(it -> HexFormat.of().formatHex(Fingerprint.of(it)))
                        .orElse(""));
    }

    static Optional<String> cookie(HttpServletRequest request) {
        return Stream.of(Optional.ofNullable(request.getCookies()).orElse(new Cookie[0]))
                .filter(it -> it.getName().equals(HostCookie.name(request, COOKIE)))
                .map(Cookie::getValue)
                .filter(it -> it.length() >= 26 && it.length() <= 64)
                .findFirst();
    }
}
