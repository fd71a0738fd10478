package io.github.redress.desk.request;

import io.github.redress.ComplaintId;
import io.github.redress.DepartmentId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Departments differ over who pays.
 *
 * @param complaint which
 * @param parties who differ, 2 to 20
 */
public record DisputeCostRequest(
        @NotNull ComplaintId complaint,

        @NotNull @Size(min = 2, max = 20, message = "{io.github.redress.several}")
        List<@NotNull DepartmentId> parties)
        implements CaseRequest {

    @Override
    public String toString() {
        return "DisputeCostRequest[" + complaint + "]";
    }
}
