package io.github.redress.desk.request;

import io.github.redress.ComplaintId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Somebody independent is to look whether an unsatisfied person is right.
 *
 * @param complaint which
 * @param reason why, 1 to 2000 characters
 */
public record VerificationRequest(
        @NotNull ComplaintId complaint,
        @NotBlank @Size(min = 1, max = 2000) String reason) implements CaseRequest {

    @Override
    public String toString() {
        return "VerificationRequest[" + complaint + "]";
    }
}
