package io.github.redress.sla;

/** What a clock does when its case is opened again. */
public enum Reopening {
    /** It goes on; the closed time counts as a pause. */
    RESUME,
    /** It begins anew, and the old deadline is void. */
    RESTART,
    /** It stays as it ended, and a second clock begins. */
    NEW
}
