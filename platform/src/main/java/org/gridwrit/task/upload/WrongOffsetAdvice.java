package org.gridwrit.task.upload;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import org.gridwrit.evidence.Uploads.WrongOffset;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/// A conflict that says where to go on from.
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class WrongOffsetAdvice {
    private final MessageSource messages;

    WrongOffsetAdvice(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> elsewhere(WrongOffset wrong, Locale locale) {
        int received = wrong.progress().received();
        var text = messages.getMessage("refusal.file.offset", new Object[] {received}, locale);
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, requireNonNull(text));
        problem.setProperty("code", "file.offset");
        return ResponseEntity.status(HttpStatus.CONFLICT)
                .header(Tus.OFFSET, String.valueOf(received))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
