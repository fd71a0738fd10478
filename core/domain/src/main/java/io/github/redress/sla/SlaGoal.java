package io.github.redress.sla;

import io.github.redress.calendar.CalendarId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One step that a policy promises.
 *
 * @param goal the step
 * @param calendar the calendar that its time is counted in
 * @param target how much time
 * @param pausable whether pauses of the case stop this clock
 * @param warn when to warn whoever works on it
 * @param escalate when to tell whoever is above
 * @param extension the right to put it off, null for none
 * @param reopen what its clock does when the case is opened again
 */
public record SlaGoal(
        GoalName goal,
        CalendarId calendar,
        SlaTarget target,
        boolean pausable,
        List<AlarmOffset> warn,
        List<AlarmOffset> escalate,
        @Nullable Extension extension,
        Reopening reopen) {

    /** Copies the lists. */
    public SlaGoal {
        Objects.requireNonNull(goal, "goal");
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(reopen, "reopen");
        warn = List.copyOf(warn);
        escalate = List.copyOf(escalate);
    }

    /** Returns a goal that can be paused, goes on when reopened, and has neither alarms nor an extension. */
    public static SlaGoal of(GoalName goal, CalendarId calendar, SlaTarget target) {
        return new SlaGoal(goal, calendar, target, true, List.of(), List.of(), null, Reopening.RESUME);
    }

    /** Returns a copy with these alarms instead. */
    public SlaGoal withAlarms(List<AlarmOffset> warnAt, List<AlarmOffset> escalateAt) {
        return new SlaGoal(goal, calendar, target, pausable, warnAt, escalateAt, extension, reopen);
    }
}
