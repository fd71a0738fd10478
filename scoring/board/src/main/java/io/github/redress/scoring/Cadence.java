package io.github.redress.scoring;

/** How often a board is drawn up. */
public enum Cadence {
    /** Every day. */
    DAY,
    /** Every week. */
    WEEK,
    /** Every month. */
    MONTH,
    /** Every year. */
    YEAR
}
