package io.github.redress.scoring;

/** What the source of a result says about its being on time, apart from what its instants say. */
public enum OnTimeFlag {
    /** Nothing: due and closing decide. */
    UNSTATED,
    /** It was on time, whatever the instants say. */
    ON_TIME,
    /** It was late, whatever the instants say. */
    LATE,
    /** It was due, but nobody can tell: it counts as due and stays out of the rate. */
    UNDECIDED
}
