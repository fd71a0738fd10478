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
    void page(Exception refused, HttpServletResponse response) throws IOException, ServletException {
        if (refused instanceof ErrorResponse answer) {
            response.sendError(answer.getStatusCode().value());
        } else if (refused instanceof TypeMismatchException) {
            response.sendError(HttpStatus.NOT_FOUND.value());
        } else {
            throw (ServletException) refused;
        }
    }
}
