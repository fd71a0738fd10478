package io.github.redress.desk.request;

import io.github.redress.ComplaintId;
import io.github.redress.DepartmentId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The centre ends a complaint before an answer.
 *
 * @param complaint which
 * @param askedBy the department that asked for that in writing, null where none did
 * @param reason what the person is told, 1 to 2000 characters
 */
public record TerminateRequest(
        @NotNull ComplaintId complaint,
        @Nullable DepartmentId askedBy,
        @NotBlank @Size(min = 1, max = 2000) String reason)
        implements CaseRequest {

    /** Returns the request of the centre's own. */
    public static TerminateRequest of(ComplaintId complaint, String reason) {
        return new TerminateRequest(complaint, null, reason);
    }

    @Override
    public String toString() {
        return "TerminateRequest[" + complaint + "]";
    }
}
