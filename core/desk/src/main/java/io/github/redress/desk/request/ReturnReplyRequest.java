package io.github.redress.desk.request;

import io.github.redress.ComplaintId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The centre hands an answer back to the lead.
 *
 * @param complaint which
 * @param reason what is to be done better, 1 to 2000 characters
 */
public record ReturnReplyRequest(
        @NotNull ComplaintId complaint,
        @NotBlank @Size(min = 1, max = 2000) String reason) implements CaseRequest {

    /** Returns the request. */
    public static ReturnReplyRequest of(ComplaintId complaint, String reason) {
        return new ReturnReplyRequest(complaint, reason);
    }

    @Override
    public String toString() {
        return "ReturnReplyRequest[" + complaint + "]";
    }
}
