package io.github.redress.complaint;

import io.github.redress.DepartmentId;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time in which a complaint was with somebody.
 *
 * @param holder with whom
 * @param department which department, null where it was none
 * @param from since when
 * @param to until when, excluded; for who still has it the moment as of which was asked
 */
public record Holding(Holder holder, @Nullable DepartmentId department, Instant from, Instant to) {

    /** Refuses null, and an end before the beginning. */
    public Holding {
        Objects.requireNonNull(holder, "holder");
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a holding from " + from + " cannot end at " + to);
        }
    }

    /** Returns how long, in elapsed time. */
    public Duration length() {
        return Duration.between(from, to);
    }
}
