package org.gridwrit.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Somebody signed in: the cookies of a session and the token its forms carry.
final class Visitor {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern COOKIE = Pattern.compile("(?m)^([^=;\\n]+)=([^;\\n]*)");

    private final int port;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String token = "";

    private Visitor(int port) {
        this.port = port;
    }

    /// Nobody yet: what the form of the sign-in page carries.
    static Visitor stranger(int port) throws IOException {
        var visitor = new Visitor(port);
        visitor.readToken("/sign-in");
        return visitor;
    }

    static Visitor signIn(int port, String login, String password) throws IOException {
        var visitor = new Visitor(port);
        visitor.readToken("/sign-in");
        var form = "login=" + encoded(login) + "&password=" + encoded(password) + "&_csrf=" + encoded(visitor.token);
        try (var wire = new Wire(port)) {
            int status = wire.send(Wire.request(
                    "POST",
                    "/sign-in",
                    visitor.headers() + "Content-Type: application/x-www-form-urlencoded\r\n",
                    form.getBytes(StandardCharsets.UTF_8)));
            visitor.keep(wire);
            if (status != 302 || wire.header("location").contains("/sign-in")) {
                throw new IOException(
                        "sign-in of " + login + " was answered " + status + " " + wire.header("location"));
            }
            visitor.readToken(wire.header("location").replaceFirst("^https?://[^/]+", ""));
        }
        return visitor;
    }

    /// Any page with a form has the token.
    private void readToken(String page) throws IOException {
        try (var wire = new Wire(port)) {
            int status = wire.send(Wire.get(page, headers()));
            keep(wire);
            var found = TOKEN.matcher(wire.text());
            if (status != 200 || !found.find()) throw new IOException("no form at " + page + ", status " + status);
            token = found.group(1);
        }
    }

    private void keep(Wire wire) {
        var set = COOKIE.matcher(wire.header("set-cookie"));
        while (set.find()) cookies.put(set.group(1), set.group(2));
    }

    /// Header lines of every request of this visitor.
    String headers() {
        var line = cookies.entrySet().stream()
                .map(it -> it.getKey() + "=" + it.getValue())
                .collect(Collectors.joining("; "));
        return (line.isEmpty() ? "" : "Cookie: " + line + "\r\n")
                + (token.isEmpty() ? "" : "X-XSRF-TOKEN: " + token + "\r\n");
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
