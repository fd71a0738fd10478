package io.github.redress.examples.portal.open311;

import io.github.redress.examples.portal.page.ProgramErrors;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The standard's list of errors for calls that never reach a method of it: too many, from a blocked sender, or not to be read. */
@Component
class ErrorsBeforeCalls implements ProgramErrors.Dialect {

    @Override
    public boolean isSpokenAt(String path) {
        return path.startsWith("/open311/");
    }

    @Override
    public void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String words)
            throws IOException {
        ResponseEntity<byte[]> answer = Form.of(request.getRequestURI()).problem(status.value(), words);
        response.setStatus(status.value());
        response.setContentType(Objects.requireNonNull(answer.getHeaders().getContentType(), "content type")
                .toString());
        response.getOutputStream().write(Objects.requireNonNull(answer.getBody(), "body"));
    }
}
