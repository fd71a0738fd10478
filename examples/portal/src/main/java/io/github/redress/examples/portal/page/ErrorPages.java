package io.github.redress.examples.portal.page;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.ErrorResponse;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Whoever asks for a page gets a page, also when there is none; programs get {@code application/problem+json} from Spring. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class ErrorPages {

    @ExceptionHandler(
            exception = {ErrorResponseException.class, ServletException.class, TypeMismatchException.class},
            produces = MediaType.TEXT_HTML_VALUE)
    void page(Exception thrown, HttpServletResponse response) throws IOException, ServletException {
        // Spring also comes here with what wraps one of these, as where the parts of an address make no query.
        Throwable refused = thrown;
        while (refused.getCause() != null && !isHandled(refused)) {
            refused = refused.getCause();
        }
        if (refused instanceof ErrorResponse answer) {
            response.sendError(answer.getStatusCode().value());
        } else if (refused instanceof TypeMismatchException) {
            response.sendError(HttpStatus.NOT_FOUND.value());
        } else {
            throw refused instanceof ServletException servlet ? servlet : new ServletException(thrown);
        }
    }

    private static boolean isHandled(Throwable thrown) {
        return thrown instanceof ErrorResponse
                || thrown instanceof TypeMismatchException
                || thrown instanceof ServletException;
    }
}
