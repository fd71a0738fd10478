package io.github.redress.desk.request;

import io.github.redress.ComplaintId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * An evaluator looked at a complaint, and judges it on two axes.
 *
 * @param complaint which
 * @param demandReasonable whether what the person asks for is reasonable
 * @param dutyPerformed whether the department did what it had to
 * @param note why, 1 to 4000 characters
 */
public record VerdictRequest(
        @NotNull ComplaintId complaint,
        boolean demandReasonable,
        boolean dutyPerformed,
        @NotBlank @Size(min = 1, max = 4000) String note)
        implements CaseRequest {

    @Override
    public String toString() {
        return "VerdictRequest[" + complaint + ", " + demandReasonable + ", " + dutyPerformed + "]";
    }
}
