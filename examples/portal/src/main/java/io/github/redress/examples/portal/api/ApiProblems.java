package io.github.redress.examples.portal.api;

import io.github.redress.complaint.RefusalCode;
import io.github.redress.examples.portal.command.RequestReader.UnreadableFormException;
import io.github.redress.examples.portal.page.NotFoundException;
import java.util.Objects;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Every error under {@code /api} as a problem (RFC 9457). */
@RestController
@RestControllerAdvice(basePackageClasses = ApiProblems.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiProblems extends ResponseEntityExceptionHandler {

    /** Everything under here that is nothing. */
    @RequestMapping("/api/**")
    ResponseEntity<Object> unknown() {
        throw new NotFoundException();
    }

    /** A command whose body holds what no request can: the problem names the field. */
    @ExceptionHandler
    ResponseEntity<Object> unreadable(UnreadableFormException unreadable, WebRequest request) throws Exception {
        return Objects.requireNonNull(
                handleException(RefusedCommandException.of(RefusalCode.INVALID_REQUEST, unreadable.faults()), request));
    }
}
