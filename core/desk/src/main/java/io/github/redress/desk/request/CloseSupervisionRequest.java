package io.github.redress.desk.request;

import io.github.redress.ComplaintId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A supervision is over.
 *
 * @param complaint which
 * @param no which of the complaint's, from 1
 * @param finding what came of it, 1 to 2000 characters
 */
public record CloseSupervisionRequest(
        @NotNull ComplaintId complaint,
        int no,
        @NotBlank @Size(min = 1, max = 2000) String finding) implements CaseRequest {

    @Override
    public String toString() {
        return "CloseSupervisionRequest[" + complaint + "]";
    }
}
