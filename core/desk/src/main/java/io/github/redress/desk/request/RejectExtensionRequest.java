package io.github.redress.desk.request;

import io.github.redress.ComplaintId;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * No more time is granted.
 *
 * @param complaint which
 * @param no which request, counted within the complaint from 1
 * @param reason why not, 1 to 2000 characters
 */
public record RejectExtensionRequest(
        @NotNull ComplaintId complaint,
        @Min(1) int no,
        @NotBlank @Size(min = 1, max = 2000) String reason) implements CaseRequest {

    /** Returns the request. */
    public static RejectExtensionRequest of(ComplaintId complaint, int no, String reason) {
        return new RejectExtensionRequest(complaint, no, reason);
    }

    @Override
    public String toString() {
        return "RejectExtensionRequest[" + complaint + ", " + no + "]";
    }
}
