package io.github.redress.desk.request;

import io.github.redress.ComplaintId;
import io.github.redress.complaint.AuthorityLevel;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A complaint is taken higher up.
 *
 * @param complaint which
 * @param level to whom
 * @param reason why, 1 to 2000 characters
 */
public record EscalateCaseRequest(
        @NotNull ComplaintId complaint,
        @NotNull AuthorityLevel level,
        @NotBlank @Size(min = 1, max = 2000) String reason)
        implements CaseRequest {

    @Override
    public String toString() {
        return "EscalateCaseRequest[" + complaint + "]";
    }
}
