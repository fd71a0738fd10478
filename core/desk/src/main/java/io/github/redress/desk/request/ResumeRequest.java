package io.github.redress.desk.request;

import io.github.redress.ComplaintId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * The centre lets clocks go on that stood still for a reason.
 *
 * @param complaint which
 * @param reason the word by which they were paused
 */
public record ResumeRequest(
        @NotNull ComplaintId complaint,

        @NotNull @Pattern(regexp = "[\\p{L}\\p{N}][\\p{L}\\p{N}_-]{0,39}", message = "{io.github.redress.word}")
        String reason)
        implements CaseRequest {

    /** Returns the request. */
    public static ResumeRequest of(ComplaintId complaint, String reason) {
        return new ResumeRequest(complaint, reason);
    }

    @Override
    public String toString() {
        return "ResumeRequest[" + complaint + "]";
    }
}
