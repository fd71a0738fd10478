package io.github.redress.sla;

import io.github.redress.calendar.WorkTimeline;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * What one goal promises a complaint, worked out: written into the record once, and never silently again.
 *
 * @param goal the step
 * @param start when its clock began
 * @param due the last moment that is on time
 * @param provisional whether the calendar may still change the deadline
 * @param warnAt when to warn, in order; one for each warning of the goal
 * @param escalateAt when to escalate, in order; one for each escalation of the goal
 */
public record Promise(
        GoalName goal,
        Instant start,
        Instant due,
        boolean provisional,
        List<Instant> warnAt,
        List<Instant> escalateAt) {

    /** Sorts and copies the lists. */
    public Promise {
        Objects.requireNonNull(goal, "goal");
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(due, "due");
        warnAt = warnAt.stream().sorted().toList();
        escalateAt = escalateAt.stream().sorted().toList();
    }

    /**
     * Works out what a goal promises to a clock that begins now and is not paused yet.
     *
     * @param timeline the goal's calendar
     * @throws IllegalArgumentException if the timeline is another calendar's
     * @throws io.github.redress.calendar.BeyondCoverageException if the calendar knows no days so late, and refuses to guess
     * @throws io.github.redress.calendar.BeyondHorizonException if the deadline is more than a hundred years away
     */
    public static Promise of(SlaGoal goal, WorkTimeline timeline, Instant start) {
        return of(goal, timeline, start, PauseSet.NONE);
    }

    /** Works out the same for a clock that was paused; every pause has ended. */
    public static Promise of(SlaGoal goal, WorkTimeline timeline, Instant start, PauseSet ended) {
        return of(goal, timeline, start, ended, List.of());
    }

    /**
     * Works out the same for a clock whose deadline was put off.
     *
     * @param granted every extension of the round, in the order granted; none is judged again
     */
    public static Promise of(
            SlaGoal goal, WorkTimeline timeline, Instant start, PauseSet ended, List<ExtensionAmount> granted) {
        goal.checkCalendar(timeline);
        if (!(Extended.due(goal.target(), timeline, start, ended, granted) instanceof Due due)) {
            throw new IllegalArgumentException("goal " + goal.goal() + " is paused and promises nothing, was " + ended);
        }
        return new Promise(
                goal.goal(),
                start,
                due.at(),
                due.provisional(),
                moments(goal.warn(), goal, timeline, start, due.at(), ended),
                moments(goal.escalate(), goal, timeline, start, due.at(), ended));
    }

    /**
     * Works out the same once a deadline is put off, if the goal allows that.
     *
     * @param granted every extension of the round, the one in question last
     * @throws ExtensionRefusedException if the goal allows none, not another one, not in this unit, or not so far
     */
    public static Promise extended(
            SlaGoal goal, WorkTimeline timeline, Instant start, PauseSet ended, List<ExtensionAmount> granted) {
        ExtensionLimit.check(goal, timeline, start, ended, granted);
        return of(goal, timeline, start, ended, granted);
    }

    private static List<Instant> moments(
            List<AlarmOffset> alarms,
            SlaGoal goal,
            WorkTimeline timeline,
            Instant start,
            Instant due,
            PauseSet pauses) {
        return alarms.stream()
                .map(alarm -> alarm.at(timeline, start, due, goal.target(), pauses))
                .toList();
    }
}
