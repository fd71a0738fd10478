package io.github.redress.scoring;

/** The part that a unit has, or had, in a case. */
public enum Part {
    /** It answers for the case. */
    LEAD,
    /** It helped; what the case counts for it, the formula says. */
    SUPPORT,
    /** The case went from it to another unit. It counts among what the unit gave away, and nowhere else. */
    FORMER
}
