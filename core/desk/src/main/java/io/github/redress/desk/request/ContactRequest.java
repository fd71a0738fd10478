package io.github.redress.desk.request;

import io.github.redress.ComplaintId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The actor's department was in touch with the person, or tried to be.
 *
 * @param complaint which
 * @param reached whether it spoke with the person
 * @param note what was said, at most 2000 characters, null where nothing was written down
 */
public record ContactRequest(
        @NotNull ComplaintId complaint,
        boolean reached,
        @Size(max = 2000) @Nullable String note) implements CaseRequest {

    /** Returns the request for a contact in which the person was reached. */
    public static ContactRequest reached(ComplaintId complaint, @Nullable String note) {
        return new ContactRequest(complaint, true, note);
    }

    /** Returns the request for a try that reached nobody. */
    public static ContactRequest notReached(ComplaintId complaint, @Nullable String note) {
        return new ContactRequest(complaint, false, note);
    }

    @Override
    public String toString() {
        return "ContactRequest[" + complaint + ", " + reached + "]";
    }
}
