package io.github.redress.sla;

import java.time.Duration;
import java.util.Objects;

/**
 * A clock that stands still: nobody knows when it goes on, so there is no deadline.
 *
 * @param remaining what was left when it stopped, zero or more: up to the deadline that held until then, in working time for
 *     {@link WorkingTime} and {@link WorkingDays}, in elapsed time for the other targets
 */
public record Paused(Duration remaining) implements DueResult {

    /** Refuses less than nothing. */
    public Paused {
        Objects.requireNonNull(remaining, "remaining");
        if (remaining.isNegative()) {
            throw new IllegalArgumentException("remaining time must not be negative, was " + remaining);
        }
    }
}
