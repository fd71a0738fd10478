package io.github.redress.scoring;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One unit's line on a board.
 *
 * @param unit the unit
 * @param tally what was counted, from which every rate follows
 * @param score from 0 to 100, rounded as the formula says, or null when one of its measures has nothing to measure
 * @param standing its place in the order, or null for a unit listed apart
 */
public record BoardRow(
        String unit,
        Tally tally,
        @Nullable BigDecimal score,
        @Nullable Standing standing) {

    /** Refuses null names and counts. */
    public BoardRow {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(tally, "tally");
    }

    /** Returns whether the unit has a place in the order; the others are listed apart. */
    public boolean isRanked() {
        return standing != null;
    }
}
