package io.github.redress.complaint;

import io.github.redress.Text;
import io.github.redress.complaint.ComplaintEvent.DeadlineSource;
import io.github.redress.sla.GoalName;
import io.github.redress.sla.Milestone;
import io.github.redress.sla.SlaGoal;
import java.util.Set;

/**
 * What becomes of the deadlines of a department whose part goes over to another one.
 *
 * <p>Whatever is chosen: the other department's own steps, to acknowledge and to contest, begin with its own part. What was promised
 * from the receipt or the acceptance on, a date that was named to the person, and a deadline of another system stay as they are. A
 * clock that does not go along ends without a verdict: nobody was late for it who was released.
 */
public enum TransferDeadlines {
    /** They go along as they are, also one that has passed: the person was promised no less because departments differ. */
    KEEP("保持原期限", "keep"),
    /** They begin anew, under the policy for the department that has it now. */
    RESTART("重新计时", "restart"),
    /** They go along, and the time from the contest to its decision does not count. */
    REMAINING("剩余时间", "remaining time");

    private static final Set<GoalName> OWN_STEPS = Set.of(GoalName.ACKNOWLEDGEMENT, GoalName.CONTEST);

    private final Text label;

    TransferDeadlines(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    /** Returns the name that people read. */
    public Text label() {
        return label;
    }

    /** Returns whether a clock goes over to the other department, and does not end. */
    boolean takeAlong(CaseClock clock) {
        if (!clock.isRunning() || OWN_STEPS.contains(clock.goal())) {
            return false;
        }
        Set<Milestone> start = clock.promise().drivenBy().start();
        return this != RESTART
                || start.isEmpty()
                || start.contains(Milestone.RECEIVED)
                || start.contains(Milestone.ACCEPTED)
                || clock.promise().source() == DeadlineSource.IMPORTED;
    }

    /** Returns whether the time of the dispute does not count in a clock that goes along: a policy must say how to count. */
    boolean leaveOutDispute(CaseClock clock) {
        return this == REMAINING
                && takeAlong(clock)
                && clock.promise().source() == DeadlineSource.POLICY
                && !clock.promise().drivenBy().start().isEmpty();
    }

    /** Returns whether the other department promises a goal that begins with its part. */
    boolean promiseAnew(SlaGoal goal) {
        return this == RESTART || OWN_STEPS.contains(goal.goal());
    }
}
