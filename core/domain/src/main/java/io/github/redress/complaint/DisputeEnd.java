package io.github.redress.complaint;

/** How it came out that a department said that a complaint is not its own. */
public enum DisputeEnd {
    /** It is its own. */
    REJECTED,
    /** It is not. */
    UPHELD,
    /** Somebody was designated, it or another one. */
    DESIGNATED,
    /** Nothing was left to decide: the department is no more, or has no part any more, or the case is over. */
    OVERTAKEN
}
