package io.github.redress.desk.request;

import io.github.redress.ComplaintId;
import io.github.redress.DepartmentId;
import io.github.redress.complaint.TransferDeadlines;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The dispute over who owns a complaint is shelved, and a department acts now.
 *
 * @param complaint which
 * @param department who does
 * @param deadlines what becomes of the deadlines
 * @param reason why, 1 to 2000 characters
 */
public record InterimLeadRequest(
        @NotNull ComplaintId complaint,
        @NotNull DepartmentId department,
        @NotNull TransferDeadlines deadlines,
        @NotBlank @Size(min = 1, max = 2000) String reason)
        implements CaseRequest {

    /** Returns the request that leaves the deadlines as they are. */
    public static InterimLeadRequest of(ComplaintId complaint, DepartmentId department, String reason) {
        return new InterimLeadRequest(complaint, department, TransferDeadlines.KEEP, reason);
    }

    /** Returns a copy with which this becomes of the deadlines. */
    public InterimLeadRequest with(TransferDeadlines changed) {
        return new InterimLeadRequest(complaint, department, changed, reason);
    }

    @Override
    public String toString() {
        return "InterimLeadRequest[" + complaint + "]";
    }
}
