package org.gridwrit.naughty;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.Stream;

/// Requests no browser would make.
final class Protocol {
    private static final List<String> NAMES = List.of(
            "Accept-Language",
            "User-Agent",
            "Referer",
            "Origin",
            "X-Forwarded-Host",
            "X-Forwarded-For",
            "Forwarded",
            "Range",
            "If-None-Match",
            "If-Modified-Since",
            "HX-Request",
            "HX-Current-URL",
            "Authorization",
            "Cookie",
            "Content-Type",
            "Expect-CT",
            "X-HTTP-Method-Override",
            "X-Original-URL",
            "Accept-Encoding");

    private Protocol() {}

    static List<String> headers() {
        return Naughty.texts().stream()
                .filter(it -> it.category() != Category.HEADER
                        && it.text().indexOf('\n') < 0
                        && it.text().indexOf('\0') < 0)
                .filter(it -> it.text().length() < 3000)
                .flatMap(it -> NAMES.stream()
                        .map(name -> name + ": " + latin(name.equals("Cookie") ? "language=" + it.text() : it.text())))
                .toList();
    }

    /// Bytes of UTF-8, one to a character, as the wire writes them.
    private static String latin(String text) {
        return new String(text.getBytes(UTF_8), ISO_8859_1);
    }

    static List<String> requests() {
        var paths = Stream.of(
                        "/../../etc/passwd",
                        "/console/..;/admin",
                        "//console",
                        "/console;a=b",
                        "/%2e%2e/%2e%2e/etc/passwd",
                        "/console%00",
                        "/console%2fcases",
                        "/con sole",
                        "*",
                        "http://gw7x.example/",
                        "/%",
                        "/%zz",
                        "/%c0%ae%c0%ae/",
                        "/assets/../application.yaml",
                        "/assets/..%2f..%2fapplication.yaml",
                        "/webjars/%2e%2e/%2e%2e/application.yaml",
                        "/actuator",
                        "/actuator/env",
                        "/actuator/heapdump",
                        "/actuator/health/gw7x",
                        "/v3/api-docs/gw7x",
                        "/error",
                        "/<gw7x>",
                        "/?<gw7x>",
                        "/\"gw7x",
                        "/{gw7x}",
                        "/console\\..\\admin",
                        "/\u00e9",
                        "/h2-console",
                        "/.git/config",
                        "/.env",
                        "/application.yaml",
                        "/api/v2/cases",
                        "/api/v1/gw7x",
                        "/api/",
                        "/favicon.ico",
                        "/sign-in?continue=//gw7x.example",
                        "/" + "a".repeat(7000),
                        "/" + "a/".repeat(3000),
                        "/" + "a".repeat(20_000),
                        "/?" + "a=1&".repeat(3000))
                .map(it -> "GET " + it + " HTTP/1.1\r\nHost: a\r\nAccept: text/html\r\n\r\n");
        var methods = Stream.of(
                        "TRACE",
                        "CONNECT",
                        "OPTIONS",
                        "PROPFIND",
                        "GW7X",
                        "PATCH",
                        "get",
                        "PRI",
                        "DELETE",
                        "PUT",
                        "POST")
                .map(it -> it + " /sign-in HTTP/1.1\r\nHost: a\r\nAccept: text/html\r\nContent-Length: 0\r\n\r\n");
        var odd = Stream.of(
                "GET / HTTP/1.1\r\n\r\n",
                "GET / HTTP/0.9\r\n\r\n",
                "GET / HTTP/3.0\r\nHost: a\r\n\r\n",
                "GET /\r\n\r\n",
                "GW7X\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: gw7x.example\"><gw7x>\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nX: " + "a".repeat(20_000) + "\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nbroken header\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nX: a\0b\r\n\r\n",
                "POST /sign-in HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n",
                "POST /sign-in HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd",
                "POST /sign-in HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                "POST /sign-in HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gw7x\r\n\r\n",
                "POST /sign-in HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n\r\n",
                "POST /sign-in HTTP/1.1\r\nHost: a\r\nExpect: gw7x\r\nContent-Length: 0\r\n\r\n",
                "GET /console HTTP/1.1\r\nHost: a\r\nUpgrade: h2c\r\nConnection: Upgrade, HTTP2-Settings\r\nHTTP2-Settings: AAAA\r\n\r\n");
        return Stream.of(paths, methods, odd).flatMap(it -> it).toList();
    }
}
