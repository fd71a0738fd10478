package io.github.redress.examples.portal.open311;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Errors as the standard has them, in the form that the address asks for. */
@RestController
@RestControllerAdvice(basePackageClasses = Problems.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    /** Everything under here that is no method of the standard. */
    @RequestMapping("/open311/**")
    ResponseEntity<byte[]> unknown(HttpServletRequest request) {
        return Form.of(request.getRequestURI()).problem(404, "there is no such method");
    }

    @ExceptionHandler
    ResponseEntity<byte[]> refused(CallRefusedException refused, HttpServletRequest request) {
        return Form.of(request.getRequestURI()).problem(refused.code(), refused.description());
    }

    /** The standard knows 400 for all that fails; what does say otherwise is the caller's, too. */
    @ExceptionHandler
    ResponseEntity<byte[]> failed(Exception failed, HttpServletRequest request) {
        if (failed instanceof ErrorResponse known) {
            return Form.of(request.getRequestURI())
                    .problem(known.getStatusCode().value(), "the call cannot be read");
        }
        if (failed instanceof InvalidParameterException unreadable) {
            return Form.of(request.getRequestURI())
                    .problem(unreadable.getErrorCode(), "the form cannot be read, or is too large");
        }
        LOG.warn("a call to {} failed", request.getRequestURI().replaceAll("[^a-z0-9/._]", "?"), failed);
        return Form.of(request.getRequestURI()).problem(500, "the call failed here");
    }
}
