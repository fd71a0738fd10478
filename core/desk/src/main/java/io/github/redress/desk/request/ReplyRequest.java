package io.github.redress.desk.request;

import io.github.redress.ComplaintId;
import io.github.redress.complaint.Outcome;
import io.github.redress.complaint.Visibility;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The lead answers the person.
 *
 * @param complaint which
 * @param outcome how it ended
 * @param visibility who may read the text
 * @param text the reply, 1 to 4000 characters
 */
public record ReplyRequest(
        @NotNull ComplaintId complaint,
        @NotNull Outcome outcome,
        @NotNull Visibility visibility,
        @NotBlank @Size(min = 1, max = 4000) String text)
        implements CaseRequest {

    /** Returns the request for a reply that everybody may read. */
    public static ReplyRequest inPublic(ComplaintId complaint, Outcome outcome, String text) {
        return new ReplyRequest(complaint, outcome, Visibility.PUBLIC, text);
    }

    /** Returns the request for a reply that only the person may read. */
    public static ReplyRequest inPrivate(ComplaintId complaint, Outcome outcome, String text) {
        return new ReplyRequest(complaint, outcome, Visibility.PRIVATE, text);
    }

    @Override
    public String toString() {
        return "ReplyRequest[" + complaint + ", " + outcome + ", " + visibility + "]";
    }
}
