package org.gridwrit.web;

import org.springframework.web.bind.MissingPathVariableException;
import org.springframework.web.bind.MissingRequestCookieException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/// The name of what a request lacks.
final class Missing {
    private Missing() {}

    static String name(Exception missing) {
        return switch (missing) {
            case MissingServletRequestParameterException it -> it.getParameterName();
            case MissingServletRequestPartException it -> it.getRequestPartName();
            case MissingPathVariableException it -> it.getVariableName();
            case MissingRequestHeaderException it -> it.getHeaderName();
            case MissingRequestCookieException it -> it.getCookieName();
            default -> "";
        };
    }
}
