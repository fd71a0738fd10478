package io.github.redress.desk.request;

import io.github.redress.ComplaintId;
import io.github.redress.DepartmentId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A department is urged.
 *
 * @param complaint which
 * @param department who
 * @param note what it is told, at most 2000 characters, null where nothing is written
 */
public record RemindRequest(
        @NotNull ComplaintId complaint,
        @NotNull DepartmentId department,
        @Size(max = 2000) @Nullable String note) implements CaseRequest {

    /** Returns the request without a note. */
    public static RemindRequest of(ComplaintId complaint, DepartmentId department) {
        return new RemindRequest(complaint, department, null);
    }

    @Override
    public String toString() {
        return "RemindRequest[" + complaint + "]";
    }
}
