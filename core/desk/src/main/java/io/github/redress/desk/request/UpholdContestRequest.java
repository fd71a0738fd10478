package io.github.redress.desk.request;

import io.github.redress.ComplaintId;
import io.github.redress.DepartmentId;
import io.github.redress.complaint.TransferDeadlines;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A contest is decided: the complaint is not the department's own.
 *
 * @param complaint which
 * @param department who contested it
 * @param to who has it now; null only for a supporter that nobody need replace
 * @param deadlines what becomes of the deadlines
 * @param reason why, 1 to 2000 characters
 */
public record UpholdContestRequest(
        @NotNull ComplaintId complaint,
        @NotNull DepartmentId department,
        @Nullable DepartmentId to,
        @NotNull TransferDeadlines deadlines,
        @NotBlank @Size(min = 1, max = 2000) String reason)
        implements CaseRequest {

    /** Returns the request to give its part to another department, with the deadlines as they are. */
    public static UpholdContestRequest of(
            ComplaintId complaint, DepartmentId department, DepartmentId to, String reason) {
        return new UpholdContestRequest(complaint, department, to, TransferDeadlines.KEEP, reason);
    }

    /** Returns the request to release a supporter whom nobody replaces. */
    public static UpholdContestRequest releasing(ComplaintId complaint, DepartmentId supporter, String reason) {
        return new UpholdContestRequest(complaint, supporter, null, TransferDeadlines.KEEP, reason);
    }

    /** Returns a copy with which this becomes of the deadlines. */
    public UpholdContestRequest with(TransferDeadlines changed) {
        return new UpholdContestRequest(complaint, department, to, changed, reason);
    }

    @Override
    public String toString() {
        return "UpholdContestRequest[" + complaint + "]";
    }
}
