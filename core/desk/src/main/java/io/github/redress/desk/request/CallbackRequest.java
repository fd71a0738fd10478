package io.github.redress.desk.request;

import io.github.redress.ComplaintId;
import io.github.redress.complaint.SatisfactionRating;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The centre called the person back.
 *
 * @param complaint which
 * @param reached whether somebody answered; nobody who was not reached has rated it
 * @param resolved whether the person calls the matter resolved, null where not said
 * @param rating how satisfied the person is, null where not said
 * @param note what was said, at most 2000 characters, null where nothing was written down
 * @param occurredAt when it happened, for who may write it down later; null for now
 */
public record CallbackRequest(
        @NotNull ComplaintId complaint,
        boolean reached,
        @Nullable Boolean resolved,
        @Nullable SatisfactionRating rating,
        @Size(max = 2000) @Nullable String note,
        @Nullable Instant occurredAt)
        implements CaseRequest {

    /** Returns the request for a call that nobody answered. */
    public static CallbackRequest unanswered(ComplaintId complaint) {
        return new CallbackRequest(complaint, false, null, null, null, null);
    }

    /** Returns the request for a call in which the person rated it. */
    public static CallbackRequest rated(ComplaintId complaint, SatisfactionRating rating, @Nullable Boolean resolved) {
        return new CallbackRequest(complaint, true, resolved, rating, null, null);
    }

    @Override
    public String toString() {
        return "CallbackRequest[" + complaint + ", " + reached + ", " + rating + "]";
    }
}
