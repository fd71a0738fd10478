package io.github.redress.scoring.sample;

import io.github.redress.scoring.CaseResult;

/** What became of a case that was drawn, so far. */
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

    /** Returns what stored events say, as {@link io.github.redress.scoring.CaseResults} tells it. */
    public static Finding of(CaseResult result) {
        if (result.verdict() == null) {
            return NOT_ASKED;
        }
        return switch (result.verdict()) {
            case PENDING -> Boolean.TRUE.equals(result.reached()) ? REACHED : ASKED;
            case UPHELD -> UPHELD;
            case OVERTURNED -> OVERTURNED;
        };
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
