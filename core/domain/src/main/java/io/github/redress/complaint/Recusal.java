package io.github.redress.complaint;

import java.time.Instant;
import java.util.Objects;

/**
 * Somebody stepped aside from a complaint, or was told to, and does nothing on it from then on.
 *
 * @param staff the host's account of whoever that is, in whatever capacity
 * @param at since when
 */
public record Recusal(String staff, Instant at) {

    /** Refuses null. */
    public Recusal {
        Objects.requireNonNull(staff, "staff");
        Objects.requireNonNull(at, "at");
    }
}
