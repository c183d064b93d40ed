package org.gridwrit.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/// A file comes without a new page, and a script cannot see it come: what the page that waits has sent goes back to it
/// as
/// a cookie, with the first byte of the answer.
final class Waiting {
    private static final String NAME = "waiting";
    private static final Pattern MARK = Pattern.compile("[0-9]{1,24}");
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);

    private Waiting() {}

    static void answer(HttpServletRequest request, HttpServletResponse response) {
        var mark = request.getParameter(NAME);
        if (mark == null || !MARK.matcher(mark).matches()) return;
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(NAME, mark)
                        .path("/")
                        .maxAge(LONG_ENOUGH)
                        .sameSite("Lax")
                        .build()
                        .toString());
    }
}
