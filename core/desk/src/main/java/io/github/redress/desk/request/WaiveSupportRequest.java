package io.github.redress.desk.request;

import io.github.redress.ComplaintId;
import io.github.redress.DepartmentId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The answer waits for a supporter no more.
 *
 * @param complaint which
 * @param supporter who is awaited no more
 * @param reason why, 1 to 2000 characters
 */
public record WaiveSupportRequest(
        @NotNull ComplaintId complaint,
        @NotNull DepartmentId supporter,
        @NotBlank @Size(min = 1, max = 2000) String reason)
        implements CaseRequest {

    /** Returns the request. */
    public static WaiveSupportRequest of(ComplaintId complaint, DepartmentId supporter, String reason) {
        return new WaiveSupportRequest(complaint, supporter, reason);
    }

    @Override
    public String toString() {
        return "WaiveSupportRequest[" + complaint + ", " + supporter + "]";
    }
}
