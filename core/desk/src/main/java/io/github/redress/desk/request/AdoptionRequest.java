package io.github.redress.desk.request;

import io.github.redress.ComplaintId;
import io.github.redress.complaint.Adoption;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The lead says what became of a suggestion; it may say so again when more is done.
 *
 * @param complaint which
 * @param adoption what became of it
 * @param measure what was done, or why not, 1 to 2000 characters; everybody may read it
 */
public record AdoptionRequest(
        @NotNull ComplaintId complaint,
        @NotNull Adoption adoption,
        @NotBlank @Size(min = 1, max = 2000) String measure) implements CaseRequest {

    @Override
    public String toString() {
        return "AdoptionRequest[" + complaint + ", " + adoption + "]";
    }
}
