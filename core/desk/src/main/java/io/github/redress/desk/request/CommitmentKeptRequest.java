package io.github.redress.desk.request;

import io.github.redress.ComplaintId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a department had committed itself to is done.
 *
 * @param complaint which
 * @param note what was done, at most 2000 characters, null where nothing was written down
 */
public record CommitmentKeptRequest(
        @NotNull ComplaintId complaint,
        @Size(max = 2000) @Nullable String note) implements CaseRequest {

    /** Returns the request. */
    public static CommitmentKeptRequest of(ComplaintId complaint, @Nullable String note) {
        return new CommitmentKeptRequest(complaint, note);
    }

    @Override
    public String toString() {
        return "CommitmentKeptRequest[" + complaint + "]";
    }
}
