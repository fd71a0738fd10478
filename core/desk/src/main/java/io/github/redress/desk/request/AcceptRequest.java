package io.github.redress.desk.request;

import io.github.redress.ComplaintId;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The city takes a complaint on.
 *
 * @param complaint which
 * @param occurredAt when it happened, for operators that write it down later; null for now
 */
public record AcceptRequest(
        @NotNull ComplaintId complaint, @Nullable Instant occurredAt) implements CaseRequest {

    /** Returns the request, as of now. */
    public static AcceptRequest of(ComplaintId complaint) {
        return new AcceptRequest(complaint, null);
    }
}
