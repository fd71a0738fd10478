package io.github.redress.desk.request;

import io.github.redress.ComplaintId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A supporter tells the lead what came of its part.
 *
 * @param complaint which
 * @param text what came of it, 1 to 4000 characters
 */
public record SupportResultRequest(
        @NotNull ComplaintId complaint,
        @NotBlank @Size(min = 1, max = 4000) String text) implements CaseRequest {

    /** Returns the request. */
    public static SupportResultRequest of(ComplaintId complaint, String text) {
        return new SupportResultRequest(complaint, text);
    }

    @Override
    public String toString() {
        return "SupportResultRequest[" + complaint + "]";
    }
}
