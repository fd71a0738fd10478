package io.github.redress.scoring;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One unit's line on a board.
 *
 * @param unit the unit
 * @param group its peers, or null where all are
 * @param tally what was counted, from which every rate follows
 * @param score rounded as the formula says, or null when one of the measures has nothing to measure, be the unit ranked or not
 * @param grade what it reaches, or null for none
 * @param satisfied satisfaction, as the formula has it
 * @param satisfactionBounds what satisfaction would be if nobody who was silent were satisfied, and if all were
 * @param exclusionsCount whether what was taken out of its score is within the formula's cap; else nothing was
 * @param standing its place in the order, or null for a unit listed apart
 * @param named whether it is named in public
 */
public record BoardRow(
        String unit,
        @Nullable String group,
        Tally tally,
        @Nullable BigDecimal score,
        @Nullable Grade grade,
        Share satisfied,
        RateInterval satisfactionBounds,
        boolean exclusionsCount,
        @Nullable Standing standing,
        Named named) {

    /** Refuses null names and counts. */
    public BoardRow {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(tally, "tally");
        Objects.requireNonNull(satisfied, "satisfied");
        Objects.requireNonNull(satisfactionBounds, "satisfactionBounds");
        Objects.requireNonNull(named, "named");
    }

    /** Returns whether the unit has a place in the order; the others are listed apart. */
    public boolean isRanked() {
        return standing != null;
    }
}
