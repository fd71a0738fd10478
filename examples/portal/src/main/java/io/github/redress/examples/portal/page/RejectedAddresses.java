package io.github.redress.examples.portal.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;

/** Addresses with tricks in them, as two slashes or a semicolon, which Spring Security refuses before anything else is asked. */
@Component
class RejectedAddresses implements RequestRejectedHandler {

    private final ProgramErrors errors;

    RejectedAddresses(ProgramErrors errors) {
        this.errors = errors;
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, RequestRejectedException requestRejectedException)
            throws IOException {
        if (errors.isProgram(request)) {
            errors.tell(request, response, HttpStatus.BAD_REQUEST, "the address cannot be read");
        } else {
            response.sendError(HttpStatus.BAD_REQUEST.value());
        }
    }
}
