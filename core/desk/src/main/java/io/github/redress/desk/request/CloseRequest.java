package io.github.redress.desk.request;

import io.github.redress.ComplaintId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The centre says that a rated complaint is over.
 *
 * @param complaint which
 * @param reason why, 1 to 2000 characters
 */
public record CloseRequest(
        @NotNull ComplaintId complaint,
        @NotBlank @Size(min = 1, max = 2000) String reason) implements CaseRequest {

    @Override
    public String toString() {
        return "CloseRequest[" + complaint + "]";
    }
}
