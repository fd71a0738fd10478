package io.github.redress.desk.request;

import io.github.redress.ComplaintId;
import io.github.redress.complaint.Adoption;
import io.github.redress.complaint.Visibility;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The lead says what became of a suggestion; it may say so again when more is done.
 *
 * @param complaint which
 * @param adoption what became of it
 * @param measure what was done, or why not, 1 to 2000 characters
 * @param visibility who may read the measure; null for whoever may read the suggestion: everybody, where the person said so
 */
public record AdoptionRequest(
        @NotNull ComplaintId complaint,
        @NotNull Adoption adoption,
        @NotBlank @Size(min = 1, max = 2000) String measure,
        @Added(absent = "null") @Nullable Visibility visibility)
        implements CaseRequest {

    /** Makes a request with a measure that is read by whoever may read the suggestion. */
    public AdoptionRequest(ComplaintId complaint, Adoption adoption, String measure) {
        this(complaint, adoption, measure, null);
    }

    /** Returns a copy with a measure that everybody may read. */
    public AdoptionRequest inPublic() {
        return new AdoptionRequest(complaint, adoption, measure, Visibility.PUBLIC);
    }

    /** Returns a copy with a measure that the person alone may read. */
    public AdoptionRequest inPrivate() {
        return new AdoptionRequest(complaint, adoption, measure, Visibility.PRIVATE);
    }

    @Override
    public String toString() {
        return "AdoptionRequest[" + complaint + ", " + adoption + "]";
    }
}
