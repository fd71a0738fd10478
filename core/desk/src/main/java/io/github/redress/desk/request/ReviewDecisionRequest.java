package io.github.redress.desk.request;

import io.github.redress.ComplaintId;
import io.github.redress.complaint.ReviewResult;
import io.github.redress.complaint.Visibility;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A higher body decides on a review.
 *
 * @param complaint which
 * @param result what came of it
 * @param visibility who may read the text
 * @param text the decision, 1 to 4000 characters; where it is modified, the answer that holds from now on
 */
public record ReviewDecisionRequest(
        @NotNull ComplaintId complaint,
        @NotNull ReviewResult result,
        @NotNull Visibility visibility,
        @NotBlank @Size(min = 1, max = 4000) String text)
        implements CaseRequest {

    @Override
    public String toString() {
        return "ReviewDecisionRequest[" + complaint + ", " + result + ", " + visibility + "]";
    }
}
