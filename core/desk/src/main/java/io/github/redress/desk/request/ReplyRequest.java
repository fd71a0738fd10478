package io.github.redress.desk.request;

import io.github.redress.ComplaintId;
import io.github.redress.complaint.Outcome;
import io.github.redress.complaint.Visibility;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The lead answers the person.
 *
 * @param complaint which
 * @param outcome how it ended
 * @param visibility who may read the text and the files
 * @param text the reply, 1 to 4000 characters
 * @param files what was staged for it, at most 5
 */
public record ReplyRequest(
        @NotNull ComplaintId complaint,
        @NotNull Outcome outcome,
        @NotNull Visibility visibility,
        @NotBlank @Size(min = 1, max = 4000) String text,

        @Added(absent = "[]") @NotNull @Size(max = 5, message = "{io.github.redress.several}")
        List<@NotNull StagedFile> files)
        implements CaseRequest {

    /** Makes a request with which no files come. */
    public ReplyRequest(ComplaintId complaint, Outcome outcome, Visibility visibility, String text) {
        this(complaint, outcome, visibility, text, List.of());
    }

    /** Returns the request for a reply that everybody may read. */
    public static ReplyRequest inPublic(ComplaintId complaint, Outcome outcome, String text) {
        return new ReplyRequest(complaint, outcome, Visibility.PUBLIC, text);
    }

    /** Returns the request for a reply that only the person may read. */
    public static ReplyRequest inPrivate(ComplaintId complaint, Outcome outcome, String text) {
        return new ReplyRequest(complaint, outcome, Visibility.PRIVATE, text);
    }

    /** Returns the same request with these files. */
    public ReplyRequest with(StagedFile... attached) {
        return new ReplyRequest(complaint, outcome, visibility, text, List.of(attached));
    }

    @Override
    public String toString() {
        return "ReplyRequest[" + complaint + ", " + outcome + ", " + visibility + "]";
    }
}
