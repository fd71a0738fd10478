package io.github.redress.desk.request;

import io.github.redress.ComplaintId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The record of a complaint is kept whole, or need not be any more.
 *
 * @param complaint which
 * @param reason why, and who ordered it, 1 to 1000 characters
 */
public record LegalHoldRequest(
        @NotNull ComplaintId complaint,
        @NotBlank @Size(max = 1000) String reason) implements CaseRequest {

    @Override
    public String toString() {
        return "LegalHoldRequest[" + complaint + "]";
    }
}
