package io.github.redress.desk.request;

import io.github.redress.ComplaintId;
import io.github.redress.complaint.Outcome;
import io.github.redress.complaint.Visibility;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Whoever took a question in answers it, without a department.
 *
 * @param complaint which
 * @param outcome how it ended
 * @param visibility who may read the text
 * @param text the answer, 1 to 4000 characters
 */
public record AnswerRequest(
        @NotNull ComplaintId complaint,
        @NotNull Outcome outcome,
        @NotNull Visibility visibility,
        @NotBlank @Size(min = 1, max = 4000) String text)
        implements CaseRequest {

    /** Returns the request for an explanation that everybody may read. */
    public static AnswerRequest explaining(ComplaintId complaint, String text) {
        return new AnswerRequest(complaint, Outcome.EXPLAINED, Visibility.PUBLIC, text);
    }

    @Override
    public String toString() {
        return "AnswerRequest[" + complaint + ", " + outcome + ", " + visibility + "]";
    }
}
