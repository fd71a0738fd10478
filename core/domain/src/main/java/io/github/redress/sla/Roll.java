package io.github.redress.sla;

/** What happens when the last of a count of calendar dates is no working date. */
public enum Roll {
    /** Nothing: the deadline stands. */
    NONE,
    /** It moves to the first working date after. Source: Civil Code of China, article 203. */
    FORWARD
}
