package io.github.redress.desk.request;

import io.github.redress.ComplaintId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * The person is sent to an emergency service, which has it now.
 *
 * @param complaint which
 * @param line the service's number, 2 to 20 digits, blanks, dashes or a plus sign, as in {@code 119}
 */
public record RedirectRequest(
        @NotNull ComplaintId complaint,

        @NotNull @Pattern(regexp = "[0-9+ -]{2,20}", message = "{io.github.redress.line}")
        String line)
        implements CaseRequest {

    /** Returns the request. */
    public static RedirectRequest of(ComplaintId complaint, String line) {
        return new RedirectRequest(complaint, line);
    }

    /** Returns the request without what was typed for a number: it was not looked at yet. */
    @Override
    public String toString() {
        return "RedirectRequest[" + complaint + "]";
    }
}
