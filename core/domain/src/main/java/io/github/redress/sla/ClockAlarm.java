package io.github.redress.sla;

import java.time.Instant;
import java.util.Objects;

/**
 * Something that a clock says by itself. Each is said once in a round of the clock, whenever somebody looks.
 *
 * @param kind what it says
 * @param level the how-manieth of its kind, from 1; 1 for a miss
 * @param at when it was to be said
 */
public record ClockAlarm(Kind kind, int level, Instant at) {

    /** What a clock can say; at one moment in this order. */
    public enum Kind {
        /** The deadline draws near, or has passed so long ago. */
        WARNING,
        /** The deadline passed with nothing done. */
        MISS,
        /** Somebody higher up must look at it. */
        ESCALATION
    }

    /** Refuses null. */
    public ClockAlarm {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(at, "at");
    }
}
