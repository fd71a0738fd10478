package io.github.redress.testkit;

import io.github.redress.calendar.WorkTimeline;
import io.github.redress.json.CalendarWriter;
import io.github.redress.sla.ClockSignal;
import io.github.redress.sla.Pause;
import io.github.redress.sla.SlaTarget;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * Everything that one law needs: a calendar, and moments and amounts that fit it.
 *
 * @param timeline the calendar, compiled
 * @param moments four moments in order, often openings and closings
 * @param a an amount of working time, often none or just enough to end at a closing
 * @param b another one
 * @param pauses up to four ended pauses, in any order, often overlapping
 * @param target any of the five kinds
 * @param history what happened to a clock with that target
 */
public record Scene(
        WorkTimeline timeline,
        List<Instant> moments,
        Duration a,
        Duration b,
        List<Pause> pauses,
        SlaTarget target,
        History history) {

    /** Copies the lists, and refuses other than four moments in order. */
    public Scene {
        Objects.requireNonNull(timeline, "timeline");
        moments = List.copyOf(moments);
        pauses = List.copyOf(pauses);
        Objects.requireNonNull(history, "history");
        if (moments.size() != 4 || !moments.equals(moments.stream().sorted().toList())) {
            throw new IllegalArgumentException("a scene needs four moments in order, was " + moments);
        }
    }

    /** Returns the moment that clocks begin. */
    public Instant start() {
        return moments.get(0);
    }

    /** Returns the same in another calendar. */
    Scene in(WorkTimeline changed) {
        return new Scene(changed, moments, a, b, pauses, target, history.in(changed));
    }

    /** Returns the same with other amounts. */
    Scene with(Duration changedA, Duration changedB) {
        return new Scene(timeline, moments, changedA, changedB, pauses, target, history);
    }

    /** Returns the same at other moments. */
    Scene at(List<Instant> changed) {
        return new Scene(timeline, changed.stream().sorted().toList(), a, b, pauses, target, history);
    }

    /** Returns the same with other pauses. */
    Scene paused(List<Pause> changed) {
        return new Scene(timeline, moments, a, b, changed, target, history);
    }

    /** Returns the same after other signals. */
    Scene after(List<ClockSignal> changed) {
        return new Scene(timeline, moments, a, b, pauses, target, history.with(changed));
    }

    /** Returns the oracle for this calendar. */
    public DayWalk walk() {
        return new DayWalk(timeline.calendar());
    }

    /** Returns all of it, the calendar as a file, so that a counterexample can be repeated. */
    @Override
    public String toString() {
        return "moments " + moments + ", a " + a + ", b " + b + ", pauses " + pauses + ", target " + target
                + ", history " + history + ", calendar " + CalendarWriter.write(timeline.calendar());
    }
}
