package io.github.redress.desk.request;

import io.github.redress.ComplaintId;
import io.github.redress.DepartmentId;
import io.github.redress.complaint.ContestReason;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A department says that a complaint is not its own.
 *
 * @param complaint which
 * @param reason why
 * @param suggested whose it is instead, null where it does not say
 * @param text why, in detail, 1 to 2000 characters
 */
public record ContestRequest(
        @NotNull ComplaintId complaint,
        @NotNull ContestReason reason,
        @Nullable DepartmentId suggested,
        @NotBlank @Size(min = 1, max = 2000) String text)
        implements CaseRequest {

    /** Returns the request of a department that does not say whose it is. */
    public static ContestRequest of(ComplaintId complaint, ContestReason reason, String text) {
        return new ContestRequest(complaint, reason, null, text);
    }

    /** Returns a copy that says whose it is. */
    public ContestRequest suggesting(DepartmentId department) {
        return new ContestRequest(complaint, reason, department, text);
    }

    @Override
    public String toString() {
        return "ContestRequest[" + complaint + "]";
    }
}
