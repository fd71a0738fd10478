package io.github.redress.desk.request;

import io.github.redress.ComplaintId;
import io.github.redress.DepartmentId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Those who were to decide a contest cannot; the next level decides.
 *
 * @param complaint which
 * @param department who contested it
 * @param reason why, 1 to 2000 characters
 */
public record EscalateDisputeRequest(
        @NotNull ComplaintId complaint,
        @NotNull DepartmentId department,
        @NotBlank @Size(min = 1, max = 2000) String reason)
        implements CaseRequest {

    @Override
    public String toString() {
        return "EscalateDisputeRequest[" + complaint + "]";
    }
}
