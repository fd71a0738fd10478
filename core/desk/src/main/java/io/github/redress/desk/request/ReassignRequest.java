package io.github.redress.desk.request;

import io.github.redress.ComplaintId;
import io.github.redress.DepartmentId;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * The part of a department that is no more goes to whoever took over from it.
 *
 * @param complaint which
 * @param department who is no more
 * @param to who has it now; null for the successor that the directory names
 */
public record ReassignRequest(
        @NotNull ComplaintId complaint,
        @NotNull DepartmentId department,
        @Nullable DepartmentId to) implements CaseRequest {

    /** Returns the request to give it to the successor that the directory names. */
    public static ReassignRequest toSuccessor(ComplaintId complaint, DepartmentId department) {
        return new ReassignRequest(complaint, department, null);
    }

    @Override
    public String toString() {
        return "ReassignRequest[" + complaint + "]";
    }
}
