package io.github.redress.scoring;

/** What an independent look into a dissatisfied case found. */
public enum Verdict {
    /** The person was right. */
    UPHELD,
    /** The person was not right. */
    OVERTURNED,
    /** The look is not over. */
    PENDING
}
