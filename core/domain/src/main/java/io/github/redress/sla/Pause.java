package io.github.redress.sla;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of real time in which a clock stands still, half-open.
 *
 * @param from the first moment that does not count
 * @param to the first moment that counts again, null while nobody knows; equal to {@code from} for a pause that ended at
 *     once and changes nothing
 * @param reason a word for why, as in {@code hearing}; may be empty
 */
public record Pause(Instant from, @Nullable Instant to, String reason) {

    /** Refuses an end before the beginning. */
    public Pause {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(reason, "reason");
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("a pause must not end before it begins, was " + from + " to " + to);
        }
    }

    /** Returns a pause that has ended, without a reason. */
    public static Pause of(Instant from, Instant to) {
        return new Pause(from, Objects.requireNonNull(to, "to"), "");
    }

    /** Returns a pause that has not ended, without a reason. */
    public static Pause open(Instant from) {
        return new Pause(from, null, "");
    }

    /** Returns whether it has not ended. */
    public boolean isOpen() {
        return to == null;
    }
}
