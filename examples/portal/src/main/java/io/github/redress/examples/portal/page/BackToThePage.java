package io.github.redress.examples.portal.page;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/**
 * Who reloads the answer to a form, chooses the other language there, or logs in again after it, asks for an address that only takes
 * forms: they get the page that the form stands on, which is one step up.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class BackToThePage {

    @ExceptionHandler(exception = HttpRequestMethodNotSupportedException.class, produces = MediaType.TEXT_HTML_VALUE)
    String back(HttpRequestMethodNotSupportedException refused, HttpServletRequest request)
            throws HttpRequestMethodNotSupportedException {
        String path = request.getRequestURI();
        if (!refused.getMethod().equals("GET") || !(path.startsWith("/office/") || path.startsWith("/follow/"))) {
            throw refused;
        }
        String query = request.getQueryString();
        return "redirect:" + path.substring(0, path.lastIndexOf('/')) + (query == null ? "" : "?" + query);
    }
}
