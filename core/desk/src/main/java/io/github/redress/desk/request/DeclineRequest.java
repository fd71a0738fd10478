package io.github.redress.desk.request;

import io.github.redress.ComplaintId;
import io.github.redress.complaint.DeclineReason;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The city does not take a complaint on.
 *
 * @param complaint which
 * @param reason why
 * @param guidance where else to go, 1 to 2000 characters; whoever sees the complaint may read it
 */
public record DeclineRequest(
        @NotNull ComplaintId complaint,
        @NotNull DeclineReason reason,
        @NotBlank @Size(min = 1, max = 2000) String guidance)
        implements CaseRequest {

    /** Returns the request. */
    public static DeclineRequest of(ComplaintId complaint, DeclineReason reason, String guidance) {
        return new DeclineRequest(complaint, reason, guidance);
    }

    @Override
    public String toString() {
        return "DeclineRequest[" + complaint + ", " + reason + "]";
    }
}
