package io.github.redress.desk;

import io.github.redress.ComplaintId;
import java.time.Instant;
import java.util.Objects;

/**
 * An event that a consumer could not handle so far; later ones of its complaint wait behind it.
 *
 * @param complaint whose event
 * @param version which of the complaint's events, from 1
 * @param attempts how often it was tried
 * @param tryAgainAt when it is tried next
 */
public record WaitingEvent(ComplaintId complaint, long version, int attempts, Instant tryAgainAt) {

    /** Refuses null. */
    public WaitingEvent {
        Objects.requireNonNull(complaint, "complaint");
        Objects.requireNonNull(tryAgainAt, "tryAgainAt");
    }
}
