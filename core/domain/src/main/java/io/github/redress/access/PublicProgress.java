package io.github.redress.access;

import io.github.redress.Text;
import io.github.redress.complaint.ComplaintState;

/**
 * How far a complaint is, in the three words that message boards show.
 *
 * <p>Source: the states of the people.cn message board.
 */
public enum PublicProgress {
    /** No department works on it yet. */
    WAITING("待回复", "waiting"),
    /** A department works on it. */
    IN_PROGRESS("办理中", "in progress"),
    /** It has been answered. */
    HANDLED("已办理", "handled");

    private final Text label;

    PublicProgress(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    /** Returns the name that people read. */
    public Text label() {
        return label;
    }

    static PublicProgress of(ComplaintState state) {
        return switch (state) {
            case RECEIVED, ACCEPTED, DISPATCHED -> WAITING;
            case IN_PROGRESS, REPLY_REVIEW -> IN_PROGRESS;
            case REPLIED,
                    RATED,
                    UNDER_VERIFICATION,
                    CLOSED,
                    UNDER_REVIEW,
                    DUPLICATE,
                    ARCHIVED,
                    REDIRECTED,
                    DECLINED,
                    WITHDRAWN,
                    TERMINATED -> HANDLED;
        };
    }
}
