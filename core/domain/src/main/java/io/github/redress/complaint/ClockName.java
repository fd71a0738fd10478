package io.github.redress.complaint;

import io.github.redress.sla.GoalName;
import java.util.Objects;

/**
 * Which clock of a complaint.
 *
 * @param goal what is promised
 * @param assignment whose promise, 0 for the city's own
 */
public record ClockName(GoalName goal, int assignment) {

    /** Refuses null. */
    public ClockName {
        Objects.requireNonNull(goal, "goal");
    }

    static ClockName of(CaseClock clock) {
        return new ClockName(clock.goal(), clock.promise().assignment());
    }
}
