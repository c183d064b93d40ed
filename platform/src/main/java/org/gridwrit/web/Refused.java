package org.gridwrit.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/// With which code a request was refused, for whoever stands around it and writes that down.
public final class Refused {
    private static final String CODE = Refused.class.getName();

    private Refused() {}

    static void note(HttpServletRequest request, String code) {
        request.setAttribute(CODE, code);
    }

    public static Optional<String> code(HttpServletRequest request) {
        return Optional.ofNullable((String) request.getAttribute(CODE));
    }
}
