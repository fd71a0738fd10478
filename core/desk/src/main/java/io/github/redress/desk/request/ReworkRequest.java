package io.github.redress.desk.request;

import io.github.redress.ComplaintId;
import io.github.redress.DepartmentId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The departments of a complaint have to do it again.
 *
 * @param complaint which
 * @param reason why, 1 to 2000 characters
 * @param support which supporters have to act again beside the lead; at most 20
 */
public record ReworkRequest(
        @NotNull ComplaintId complaint,
        @NotBlank @Size(min = 1, max = 2000) String reason,

        @NotNull @Size(max = 20, message = "{io.github.redress.several}")
        List<@NotNull DepartmentId> support)
        implements CaseRequest {

    /** Returns the request for the lead alone. */
    public static ReworkRequest of(ComplaintId complaint, String reason) {
        return new ReworkRequest(complaint, reason, List.of());
    }

    @Override
    public String toString() {
        return "ReworkRequest[" + complaint + ", " + support + "]";
    }
}
