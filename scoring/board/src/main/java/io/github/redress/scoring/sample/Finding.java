package io.github.redress.scoring.sample;

import io.github.redress.complaint.AftermathEvent.VerdictGiven;

/** What became of a case that was drawn, so far; {@link CaseRegister#findings} tells it from stored events. */
public enum Finding {
    /** Nobody has looked into it. */
    NOT_ASKED,
    /** Somebody is to look into it; nobody has answered. */
    ASKED,
    /** The person was spoken with; there is no verdict yet. */
    REACHED,
    /** The unit could have done better. */
    UPHELD,
    /** The unit did its duty, and the demand was not reasonable. */
    OVERTURNED;

    static Finding of(VerdictGiven verdict) {
        return verdict.dutyPerformed() && !verdict.demandReasonable() ? OVERTURNED : UPHELD;
    }

    boolean isAsked() {
        return this != NOT_ASKED;
    }

    boolean isReached() {
        return isJudged() || this == REACHED;
    }

    boolean isJudged() {
        return this == UPHELD || this == OVERTURNED;
    }
}
