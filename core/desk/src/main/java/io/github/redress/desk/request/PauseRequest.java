package io.github.redress.desk.request;

import io.github.redress.ComplaintId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * The centre lets clocks stand still for a reason.
 *
 * @param complaint which
 * @param reason a word for why, as the policies know it, as in {@code hearing}: 1 to 40 letters, digits, dashes or underscores
 * @param note why, in detail, 1 to 2000 characters
 */
public record PauseRequest(
        @NotNull ComplaintId complaint,

        @NotNull @Pattern(regexp = "[\\p{L}\\p{N}][\\p{L}\\p{N}_-]{0,39}", message = "{io.github.redress.word}")
        String reason,

        @NotBlank @Size(min = 1, max = 2000) String note)
        implements CaseRequest {

    /** Returns the request. */
    public static PauseRequest of(ComplaintId complaint, String reason, String note) {
        return new PauseRequest(complaint, reason, note);
    }

    @Override
    public String toString() {
        return "PauseRequest[" + complaint + "]";
    }
}
