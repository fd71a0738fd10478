package io.github.redress.scoring.supervision;

import io.github.redress.ContentHash;
import io.github.redress.scoring.Cadence;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A board that a notice rests on.
 *
 * @param every how often such boards are drawn up
 * @param fromInclusive the first day of its period
 * @param toExclusive the first day after it
 * @param edition which edition, from 1
 * @param hash of the published document
 */
public record CitedBoard(Cadence every, LocalDate fromInclusive, LocalDate toExclusive, int edition, ContentHash hash) {

    /** Refuses an empty period and editions below 1. */
    public CitedBoard {
        Objects.requireNonNull(every, "every");
        Objects.requireNonNull(hash, "hash");
        if (!fromInclusive.isBefore(toExclusive) || edition < 1) {
            throw new IllegalArgumentException("a board has at least a day and an edition from 1, was " + fromInclusive
                    + " to " + toExclusive + ", edition " + edition);
        }
    }

    /** Returns its days, as {@code 2026-01-01/2026-02-01}. */
    public String days() {
        return fromInclusive + "/" + toExclusive;
    }
}
