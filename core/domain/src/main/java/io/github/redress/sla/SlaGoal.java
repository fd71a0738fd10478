package io.github.redress.sla;

import io.github.redress.calendar.CalendarId;
import io.github.redress.calendar.WorkTimeline;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One step that a policy promises.
 *
 * @param goal the step
 * @param calendar the calendar that its time is counted in
 * @param target how much time
 * @param pauses which pauses of the case stop this clock, and for how long
 * @param warn when to warn whoever works on it
 * @param escalate when to tell whoever is above
 * @param extension the right to put it off, null for none
 * @param reopen what its clock does when the case is opened again
 * @param signals which milestones of the case start, stop, pause and reset its clock
 */
public record SlaGoal(
        GoalName goal,
        CalendarId calendar,
        SlaTarget target,
        PauseRule pauses,
        List<AlarmOffset> warn,
        List<AlarmOffset> escalate,
        @Nullable Extension extension,
        Reopening reopen,
        GoalSignals signals) {

    /** Copies the lists. */
    public SlaGoal {
        Objects.requireNonNull(goal, "goal");
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(pauses, "pauses");
        Objects.requireNonNull(reopen, "reopen");
        Objects.requireNonNull(signals, "signals");
        warn = List.copyOf(warn);
        escalate = List.copyOf(escalate);
    }

    /** Returns a goal that can be paused, goes on when reopened, and has neither alarms nor an extension. */
    public static SlaGoal of(GoalName goal, CalendarId calendar, SlaTarget target) {
        return new SlaGoal(
                goal,
                calendar,
                target,
                PauseRule.ANY,
                List.of(),
                List.of(),
                null,
                Reopening.RESUME,
                GoalSignals.usual(goal));
    }

    /** Returns a copy with these alarms instead. */
    public SlaGoal withAlarms(List<AlarmOffset> warnAt, List<AlarmOffset> escalateAt) {
        return new SlaGoal(goal, calendar, target, pauses, warnAt, escalateAt, extension, reopen, signals);
    }

    /** Returns a copy that these pauses stop. */
    public SlaGoal withPauses(PauseRule changed) {
        return new SlaGoal(goal, calendar, target, changed, warn, escalate, extension, reopen, signals);
    }

    /** Returns a copy that can be put off so far. */
    public SlaGoal withExtension(Extension changed) {
        return new SlaGoal(goal, calendar, target, pauses, warn, escalate, changed, reopen, signals);
    }

    /** Returns a copy whose clock does this when the case is opened again. */
    public SlaGoal withReopening(Reopening changed) {
        return new SlaGoal(goal, calendar, target, pauses, warn, escalate, extension, changed, signals);
    }

    /** Returns a copy whose clock these milestones drive. */
    public SlaGoal withSignals(GoalSignals changed) {
        return new SlaGoal(goal, calendar, target, pauses, warn, escalate, extension, reopen, changed);
    }

    /** Refuses a timeline that was made from another calendar. */
    void checkCalendar(WorkTimeline timeline) {
        if (!timeline.calendar().id().equals(calendar)) {
            throw new IllegalArgumentException("goal " + goal + " counts in calendar " + calendar + ", was given "
                    + timeline.calendar().id());
        }
    }
}
