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
    /** The lead has answered, and the centre looks at the answer before the person gets it. */
    REPLY_REVIEW("答复审核中", "answer under review"),
    /** The lead has answered; the person may rate. */
    REPLIED("已答复", "replied"),
    /** The person has rated the handling. */
    RATED("已评价", "rated"),
    /** The person is not satisfied, and somebody who is independent looks whether they are right. */
    UNDER_VERIFICATION("第三方核查中", "under independent verification"),
    /** It is over. */
    CLOSED("已办结", "closed"),
    /** It was over, and the person asked a higher body to look at it again. */
    UNDER_REVIEW("复查中", "under review"),
    /** It goes on in another complaint about the same trouble. */
    DUPLICATE("已并案", "merged into another"),
    /** It is over, and put away. */
    ARCHIVED("已归档", "archived"),
    /** An emergency service has it, and the city no more. */
    REDIRECTED("已转紧急渠道", "redirected to an emergency service"),
    /** The city does not take it on, and has said why and where else to go. */
    DECLINED("不予受理", "declined"),
    /** The person took it back. */
    WITHDRAWN("已撤回", "withdrawn"),
    /** The centre ended it before an answer, and has said why. */
    TERMINATED("已终止办理", "terminated");

    private final Text label;

    ComplaintState(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    /**
     * Returns whether no answer is promised any more: no clock runs but those that {@code GoalName.outlivesTheCase} names. What was
     * rated goes on where the person is not satisfied: {@link Complaint#isOver} knows.
     */
    public boolean isOver() {
        return switch (this) {
            case RECEIVED,
                    ACCEPTED,
                    DISPATCHED,
                    IN_PROGRESS,
                    REPLY_REVIEW,
                    REPLIED,
                    RATED,
                    UNDER_VERIFICATION,
                    UNDER_REVIEW -> false;
            case CLOSED, DUPLICATE, ARCHIVED, REDIRECTED, DECLINED, WITHDRAWN, TERMINATED -> true;
        };
    }

    /** Returns whether nobody decides any more whose it is: all that was to be done is done, or nothing will be. */
    boolean endsContests() {
        return switch (this) {
            case CLOSED, ARCHIVED, WITHDRAWN, TERMINATED -> true;
            case RECEIVED,
                    ACCEPTED,
                    DISPATCHED,
                    IN_PROGRESS,
                    REPLY_REVIEW,
                    REPLIED,
                    RATED,
                    UNDER_VERIFICATION,
                    UNDER_REVIEW,
                    DUPLICATE,
                    REDIRECTED,
                    DECLINED -> false;
        };
    }

    /** Returns the name that people read. */
    public Text label() {
        return label;
    }
}
