package io.github.redress.complaint;

import io.github.redress.Text;

/**
 * Where a complaint stands, as the person who made it sees it.
 */
public enum ComplaintState {
    /** It came in; nobody has said yet whether the city takes it on. */
    RECEIVED("已接收", "received"),
    /** The city takes it on; no department has it yet. */
    ACCEPTED("已受理", "accepted"),
    /** A lead department has it and has not acknowledged it yet. */
    DISPATCHED("已派单", "dispatched"),
    /** The lead works on it. */
    IN_PROGRESS("办理中", "in progress"),
    /** The lead has answered; the person may rate. */
    REPLIED("已答复", "replied"),
    /** The person has rated the handling. */
    RATED("已评价", "rated"),
    /** It is over. */
    CLOSED("已办结", "closed");

    private final Text label;

    ComplaintState(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    /** Returns the name that people read. */
    public Text label() {
        return label;
    }
}
