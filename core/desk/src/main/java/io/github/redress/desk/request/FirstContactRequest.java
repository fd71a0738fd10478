package io.github.redress.desk.request;

import io.github.redress.ComplaintId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The actor's department was in touch with the person.
 *
 * @param complaint which
 * @param note what was said, at most 2000 characters, null where nothing was written down
 */
public record FirstContactRequest(
        @NotNull ComplaintId complaint,
        @Size(max = 2000) @Nullable String note) implements CaseRequest {

    /** Returns the request. */
    public static FirstContactRequest of(ComplaintId complaint, @Nullable String note) {
        return new FirstContactRequest(complaint, note);
    }

    @Override
    public String toString() {
        return "FirstContactRequest[" + complaint + "]";
    }
}
