package io.github.redress.scoring;

/** How often a board is drawn up. */
public enum Cadence {
    /** Every day. */
    DAILY,
    /** Every week. */
    WEEKLY,
    /** Every month. */
    MONTHLY,
    /** Every year. */
    YEARLY
}
