package org.gridwrit.web;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.gridwrit.shared.FieldName;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// Says what went wrong: to programs as a problem of RFC 9457 with a stable `code`, to people as a page.
@Component
class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    /// What browsers leave as it was typed, and no URI may hold.
    private static final Pattern TYPED = Pattern.compile("[\\[\\]|]");

    private final MessageSource messages;
    private final Frames frames;

    Problems(MessageSource messages, Frames frames) {
        this.messages = messages;
        this.frames = frames;
    }

    Object answer(HttpServletRequest request, Refusal refusal) {
        return answer(request, status(refusal.code()), refusal.code(), refusal.args());
    }

    /// A [ModelAndView] for browsers; for programs, and for htmx, which shows its `detail` as a toast, a problem.
    Object answer(HttpServletRequest request, HttpStatusCode status, String code, Object... args) {
        Refused.note(request, code);
        var problem = ProblemDetail.forStatusAndDetail(status, text(code, args));
        problem.setTitle(title(status));
        problem.setInstance(URI.create(TYPED.matcher(address(request)).replaceAll(Problems::escaped)));
        problem.setProperty("code", code);
        for (var it : args) {
            if (it instanceof FieldName field) problem.setProperty("field", field.name());
        }
        if (!readByPerson(request)) {
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem);
        }
        if (request.getAttribute("frame") == null) frames.put(request);
        return page(problem, status);
    }

    /// What nobody foresaw. The number leads from what the person saw to what the log says.
    Object failed(HttpServletRequest request, @Nullable Throwable failure) {
        var incident = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("incident {} at {} {}", incident, request.getMethod(), address(request), failure);
        return answer(request, HttpStatus.INTERNAL_SERVER_ERROR, "request.failed", incident);
    }

    private static ModelAndView page(ProblemDetail problem, HttpStatusCode status) {
        var page = new ModelAndView("error/problem").addObject("problem", problem);
        page.setStatus(status);
        return page;
    }

    private String title(HttpStatusCode status) {
        var general = status.is5xxServerError() ? "problem.500" : "problem.422";
        return message("problem." + status.value(), message(general, ""));
    }

    private String text(String code, Object... args) {
        return message("refusal." + code, message("refusal.request.refused", code), args);
    }

    private String message(String key, String otherwise, Object... args) {
        return requireNonNull(messages.getMessage(key, args, otherwise, LocaleContextHolder.getLocale()));
    }

    static HttpStatus status(String code) {
        if (code.startsWith("access.")) return HttpStatus.FORBIDDEN;
        if (code.endsWith(".unknown")) return HttpStatus.NOT_FOUND;
        if (code.endsWith(".malformed") || code.equals("request.missing")) return HttpStatus.BAD_REQUEST;
        if (code.endsWith(".too-large")) return HttpStatus.CONTENT_TOO_LARGE;
        if (code.endsWith(".busy") || code.endsWith(".wait")) return HttpStatus.TOO_MANY_REQUESTS;
        return HttpStatus.UNPROCESSABLE_CONTENT;
    }

    private static boolean readByPerson(HttpServletRequest request) {
        var accept = request.getHeader("Accept");
        return accept != null
                && accept.contains(MediaType.TEXT_HTML_VALUE)
                && request.getHeader("HX-Request") == null
                && !address(request).startsWith("/api/");
    }

    private static String escaped(MatchResult sign) {
        return "%%%02X".formatted((int) sign.group().charAt(0));
    }

    /// What was asked for, also when the container has forwarded it to the error page.
    private static String address(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
                ? asked
                : request.getRequestURI();
    }
}
