package org.gridwrit.identity.door;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.servlet.HandlerMapping;

/// What was tried, without a word of what was typed: of an address only what the program itself calls its pages.
///
/// @param record the first that the address names
record Attempt(String request, Optional<UUID> record, String from) {
    private static final Pattern KEY =
            Pattern.compile("(?:\\d{6}-)?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})");
    private static final Set<String> OWN_WORDS = Stream.concat(
                    Callers.OPEN.stream(), Callers.ALL.stream().flatMap(it -> it.paths().stream()))
            .flatMap(it -> Stream.of(it.split("/")))
            .filter(it -> it.matches("[a-z0-9-]+"))
            .collect(Collectors.toUnmodifiableSet());

    static Attempt of(HttpServletRequest request) {
        var path = request.getRequestURI().split("/", -1);
        var handler = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        var where = handler == null
                ? Arrays.stream(path).map(Attempt::own).collect(Collectors.joining("/"))
                : handler.toString();
        var record = Arrays.stream(path)
                .map(KEY::matcher)
                .filter(it -> it.matches())
                .map(it -> UUID.fromString(it.group(1)))
                .findFirst();
        return new Attempt(method(request) + " " + shortened(where), record, request.getRemoteAddr());
    }

    /// The record's key, or one that stands for the place.
    UUID subject() {
        return record.orElseGet(() -> UUID.nameUUIDFromBytes(request.getBytes(StandardCharsets.UTF_8)));
    }

    String words() {
        return request + " " + from;
    }

    private static String own(String segment) {
        return segment.isEmpty() || OWN_WORDS.contains(segment) ? segment : "*";
    }

    private static String shortened(String where) {
        return where.length() <= 100 ? where : where.substring(0, 100);
    }

    private static String method(HttpServletRequest request) {
        return request.getMethod().matches("[A-Z]{3,7}") ? request.getMethod() : "*";
    }
}
