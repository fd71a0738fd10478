package io.github.redress.sla;

import java.time.Instant;
import java.util.Objects;

/**
 * A deadline. What happens at this moment is still on time.
 *
 * @param at the last moment that is on time; midnight for the end of a date, which people are shown as 24:00 of that date
 * @param provisional whether it lies after the last date that the calendar knows, and so may still change
 */
public record Due(Instant at, boolean provisional) implements DueResult {

    /** Refuses null. */
    public Due {
        Objects.requireNonNull(at, "at");
    }
}
