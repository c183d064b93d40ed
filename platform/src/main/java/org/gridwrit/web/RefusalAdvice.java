package org.gridwrit.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gridwrit.shared.FieldName;
import org.gridwrit.shared.Refusal;
import org.springframework.beans.InvalidPropertyException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import tools.jackson.core.JacksonException;

/// Turns whatever a handler throws into an answer. What the caller did wrong never becomes a 500.
@ControllerAdvice
class RefusalAdvice {
    private final Problems problems;

    RefusalAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    Object refused(Refusal refusal, HttpServletRequest request) {
        return problems.answer(request, refusal);
    }

    @ExceptionHandler
    Object mistyped(TypeMismatchException mismatch, HttpServletRequest request) {
        if (NestedExceptionUtils.getMostSpecificCause(mismatch) instanceof Refusal refusal) {
            return problems.answer(request, refusal);
        }
        var name = String.valueOf(mismatch.getPropertyName());
        var type = mismatch.getRequiredType();
        return type != null && type.isEnum()
                ? problems.answer(
                        request,
                        HttpStatus.BAD_REQUEST,
                        "request.choice",
                        new FieldName(name),
                        Arrays.toString(type.getEnumConstants()))
                : problems.answer(request, HttpStatus.BAD_REQUEST, "request.malformed", new FieldName(name));
    }

    @ExceptionHandler
    Object unbound(BindException bound, HttpServletRequest request) {
        var field = bound.getFieldError();
        return problems.answer(
                request,
                HttpStatus.BAD_REQUEST,
                "request.malformed",
                new FieldName(field == null ? "" : field.getField()));
    }

    /// `day.year=1`: a field that would be a part of a field.
    @ExceptionHandler
    Object noSuchField(InvalidPropertyException wrong, HttpServletRequest request) {
        return problems.answer(
                request, HttpStatus.BAD_REQUEST, "request.malformed", new FieldName(wrong.getPropertyName()));
    }

    @ExceptionHandler({MissingRequestValueException.class, MissingServletRequestPartException.class})
    Object missing(Exception missing, HttpServletRequest request) {
        return problems.answer(
                request, HttpStatus.BAD_REQUEST, "request.missing", new FieldName(Missing.name(missing)));
    }

    @ExceptionHandler
    Object unreadable(HttpMessageNotReadableException unreadable, HttpServletRequest request) {
        if (NestedExceptionUtils.getMostSpecificCause(unreadable) instanceof Refusal refusal) {
            return problems.answer(request, refusal);
        }
        var field = field(unreadable);
        return field.isEmpty()
                ? problems.answer(request, HttpStatus.BAD_REQUEST, "request.unreadable")
                : problems.answer(request, HttpStatus.BAD_REQUEST, "request.malformed", field);
    }

    /// Where in a JSON body the reader stopped: `clue.kind`.
    private static String field(HttpMessageNotReadableException unreadable) {
        return unreadable.getCause() instanceof JacksonException json
                ? json.getPath().stream()
                        .map(JacksonException.Reference::getPropertyName)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("."))
                : "";
    }

    /// A zero byte in an address; see the firewall.
    @ExceptionHandler
    Object rejected(RequestRejectedException rejected, HttpServletRequest request) {
        return problems.answer(request, HttpStatus.BAD_REQUEST, "request.unreadable");
    }

    @ExceptionHandler
    Object noFile(MultipartException broken, HttpServletRequest request) {
        return problems.answer(request, HttpStatus.BAD_REQUEST, "request.unreadable");
    }

    @ExceptionHandler
    Object tooLarge(MaxUploadSizeExceededException tooLarge, HttpServletRequest request) {
        return problems.answer(request, HttpStatus.CONTENT_TOO_LARGE, "request.too-large");
    }

    /// The walls answer these themselves.
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void wall(RuntimeException denied) {
        throw denied;
    }

    /// Whoever was being told has gone: nobody to answer, and no failure.
    ///
    /// @param handled says that there is no page to make
    @ExceptionHandler
    void gone(AsyncRequestNotUsableException gone, HttpServletResponse handled) {}

    @ExceptionHandler
    Object unexpected(Exception failure, HttpServletRequest request) {
        if (failure instanceof ErrorResponse known) {
            return problems.answer(
                    request,
                    known.getStatusCode(),
                    ErrorPages.code(known.getStatusCode().value()));
        }
        if (NestedExceptionUtils.getMostSpecificCause(failure) instanceof SQLException sql) {
            if (unstorable(sql))
                return problems.answer(request, HttpStatus.UNPROCESSABLE_CONTENT, "request.unstorable");
            if (diskIsFull(sql)) return problems.answer(request, HttpStatus.INSUFFICIENT_STORAGE, "request.disk-full");
        }
        return problems.failed(request, failure);
    }

    /// SQLSTATE class 22, data exception: a zero byte in a text, a number out of range.
    private static boolean unstorable(SQLException failure) {
        return String.valueOf(failure.getSQLState()).startsWith("22");
    }

    private static boolean diskIsFull(SQLException failure) {
        return "53100".equals(failure.getSQLState());
    }
}
