package io.github.redress.examples.portal.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What programs are told by filters, which refuse a call before any controller sees it: a problem (RFC 9457), or the form that the part of
 * the portal has for its errors.
 */
@Component
public final class ProgramErrors {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final List<Dialect> dialects;

    ProgramErrors(List<Dialect> dialects) {
        this.dialects = dialects;
    }

    /** The form of a part of the portal that people never open in a browser. */
    public interface Dialect {

        /** Returns whether an address belongs to that part. */
        boolean isSpokenAt(String path);

        /** Writes status and words as an answer. */
        void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String words)
                throws IOException;
    }

    /** A problem as RFC 9457 has it. */
    private record Problem(String type, String title, int status, String detail) {}

    /** Returns whether a program asks, and not somebody in front of a browser. */
    public boolean isProgram(HttpServletRequest request) {
        return isOfADialect(request)
                || !Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), "")
                        .contains(MediaType.TEXT_HTML_VALUE);
    }

    private boolean isOfADialect(HttpServletRequest request) {
        return dialects.stream().anyMatch(dialect -> dialect.isSpokenAt(request.getRequestURI()));
    }

    /** Tells a program why its call was refused; the words hold nothing that it sent. */
    public void tell(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String words)
            throws IOException {
        for (Dialect dialect : dialects) {
            if (dialect.isSpokenAt(request.getRequestURI())) {
                dialect.write(request, response, status, words);
                return;
            }
        }
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter()
                .print(MAPPER.writeValueAsString(
                        new Problem("about:blank", status.getReasonPhrase(), status.value(), words)));
    }
}
