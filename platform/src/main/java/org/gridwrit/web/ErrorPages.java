package org.gridwrit.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/// Answers what never reached a handler: walls, unknown addresses, broken requests.
@Controller
class ErrorPages implements ErrorController {
    private final Problems problems;

    ErrorPages(Problems problems) {
        this.problems = problems;
    }

    @RequestMapping("/error")
    Object error(HttpServletRequest request) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer number
                ? number
                : HttpStatus.NOT_FOUND.value();
        return status == HttpStatus.INTERNAL_SERVER_ERROR.value()
                ? problems.failed(request, (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION))
                : problems.answer(request, HttpStatus.valueOf(status), said(request, code(status)));
    }

    /// A filter that stops a request may say why: by the code of a refusal as the message of the error.
    private static String said(HttpServletRequest request, String otherwise) {
        return request.getAttribute(RequestDispatcher.ERROR_MESSAGE) instanceof String code
                        && code.matches("access\\.[a-z.-]+")
                ? code
                : otherwise;
    }

    static String code(int status) {
        return switch (status) {
            case 401 -> "access.signed-out";
            case 403 -> "access.denied";
            case 404 -> "request.nowhere";
            case 405 -> "request.method";
            case 406, 415 -> "request.media-type";
            case 413 -> "request.too-large";
            case 429 -> "access.too-often";
            case 503 -> "request.busy";
            default -> "request.unreadable";
        };
    }
}
