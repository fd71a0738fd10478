package io.github.redress.calendar;

/** What happens to a deadline after the last day that a calendar knows. */
public enum Beyond {
    /** It is refused with {@link BeyondCoverageException}. */
    FAIL,
    /** It is reckoned as if nothing more were announced, and flagged: it may change when the next table arrives. */
    PROVISIONAL
}
