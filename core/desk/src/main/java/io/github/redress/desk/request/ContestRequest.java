package io.github.redress.desk.request;

import io.github.redress.ComplaintId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A department says that a complaint is not its own.
 *
 * @param complaint which
 * @param text why, in detail, 1 to 2000 characters
 */
public record ContestRequest(
        @NotNull ComplaintId complaint,
        @NotBlank @Size(min = 1, max = 2000) String text) implements CaseRequest {

    @Override
    public String toString() {
        return "ContestRequest[" + complaint + "]";
    }
}
