package io.github.redress.desk.request;

import io.github.redress.ComplaintId;
import io.github.redress.complaint.AuthorityLevel;
import io.github.redress.complaint.SupervisionCause;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Somebody higher up begins to watch how a complaint is handled.
 *
 * @param complaint which
 * @param level how high up
 * @param cause why
 * @param reason why, in words, 1 to 2000 characters
 */
public record OpenSupervisionRequest(
        @NotNull ComplaintId complaint,
        @NotNull AuthorityLevel level,
        @NotNull SupervisionCause cause,
        @NotBlank @Size(min = 1, max = 2000) String reason)
        implements CaseRequest {

    @Override
    public String toString() {
        return "OpenSupervisionRequest[" + complaint + "]";
    }
}
