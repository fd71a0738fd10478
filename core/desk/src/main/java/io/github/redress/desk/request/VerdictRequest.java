package io.github.redress.desk.request;

import io.github.redress.ComplaintId;
import io.github.redress.DepartmentId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An evaluator looked at a complaint, and judges it on two axes.
 *
 * @param complaint which
 * @param demandReasonable whether what the person asks for is reasonable
 * @param dutyPerformed whether the department did what it had to
 * @param comesFrom the department that the evaluator belongs to or was lent by, as the host's accounts say; null for none. Who comes
 *     from a department that had the complaint is refused
 * @param note why, 1 to 4000 characters
 */
public record VerdictRequest(
        @NotNull ComplaintId complaint,
        boolean demandReasonable,
        boolean dutyPerformed,
        @Nullable DepartmentId comesFrom,
        @NotBlank @Size(min = 1, max = 4000) String note)
        implements CaseRequest {

    @Override
    public String toString() {
        return "VerdictRequest[" + complaint + ", " + demandReasonable + ", " + dutyPerformed + "]";
    }
}
