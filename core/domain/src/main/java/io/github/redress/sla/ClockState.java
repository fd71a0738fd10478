package io.github.redress.sla;

/** How a clock stands at a moment. */
public enum ClockState {
    /** Nothing has begun; there is no deadline yet. */
    NOT_STARTED,
    /** It runs, and its deadline has not passed. */
    RUNNING,
    /** It stands still: nobody knows when it goes on, so there is no deadline. */
    PAUSED,
    /** It was stopped at its deadline or before. */
    MET,
    /** Its deadline passed before it was stopped; nothing that happens later takes that back. */
    BREACHED,
    /** It was called off before it was stopped. */
    CANCELLED
}
