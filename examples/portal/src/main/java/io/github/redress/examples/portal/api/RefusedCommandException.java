package io.github.redress.examples.portal.api;

import io.github.redress.Fault;
import io.github.redress.complaint.RefusalCode;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A command that was refused, as a problem: {@code code} says by which rule, {@code faults} why, in both languages. */
final class RefusedCommandException extends ErrorResponseException {

    private static final long serialVersionUID = 1;

    RefusedCommandException(HttpStatus status, String detail) {
        super(status, ProblemDetail.forStatusAndDetail(status, detail), null);
    }

    static RefusedCommandException of(RefusalCode code, List<Fault> faults) {
        RefusedCommandException refused = new RefusedCommandException(
                status(code),
                faults.isEmpty() ? "the case has changed" : faults.get(0).what().en());
        refused.getBody().setProperty("code", code.name());
        refused.getBody()
                .setProperty(
                        "faults",
                        faults.stream().map(RefusedCommandException::told).toList());
        return refused;
    }

    private static Map<String, String> told(Fault fault) {
        return Map.of(
                "where",
                fault.where(),
                "zh-CN",
                fault.what().zh(),
                "en",
                fault.what().en());
    }

    private static HttpStatus status(RefusalCode code) {
        return switch (code) {
            case CHANGED -> HttpStatus.PRECONDITION_FAILED;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case NOT_PERMITTED, RECUSED -> HttpStatus.FORBIDDEN;
            case ILLEGAL_STATE, CONFLICT, KEY_REUSED, KEY_FORGOTTEN, OUT_OF_ORDER, NEWER_RELEASE -> HttpStatus.CONFLICT;
            default -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }
}
