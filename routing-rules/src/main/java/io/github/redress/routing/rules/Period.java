package io.github.redress.routing.rules;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The time in which a rule holds.
 *
 * @param from the first instant, null for no beginning
 * @param to the first instant after it, null for no end
 */
record Period(@Nullable Instant from, @Nullable Instant to) {

    static final Period ALWAYS = new Period(null, null);

    /** Returns whether it holds at an instant; at an unknown one only if it always does. */
    boolean contains(@Nullable Instant at) {
        return at == null
                ? from == null && to == null
                : (from == null || !at.isBefore(from)) && (to == null || at.isBefore(to));
    }

    boolean overlaps(Period other) {
        return begins(this, other) && begins(other, this);
    }

    private static boolean begins(Period one, Period beforeTheEndOf) {
        return one.from == null || beforeTheEndOf.to == null || one.from.isBefore(beforeTheEndOf.to);
    }
}
