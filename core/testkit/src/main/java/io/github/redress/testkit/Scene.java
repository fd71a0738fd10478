package io.github.redress.testkit;

import io.github.redress.calendar.WorkTimeline;
import io.github.redress.sla.Pause;
import io.github.redress.sla.SlaTarget;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Everything that one law needs: a calendar, and moments and amounts that fit it.
 *
 * @param timeline the calendar, compiled
 * @param moments four moments in order, often openings and closings
 * @param a an amount of working time, often none or just enough to end at a closing
 * @param b another one
 * @param pauses up to four ended pauses, in any order, often overlapping
 * @param target any of the five kinds
 */
public record Scene(
        WorkTimeline timeline, List<Instant> moments, Duration a, Duration b, List<Pause> pauses, SlaTarget target) {

    /** Copies the lists. */
    public Scene {
        moments = List.copyOf(moments);
        pauses = List.copyOf(pauses);
    }

    /** Returns the moment that clocks begin. */
    public Instant start() {
        return moments.get(0);
    }

    /** Returns the calendar and the moments, for a counterexample that can be repeated. */
    @Override
    public String toString() {
        return timeline.calendar() + " " + timeline.calendar().rules() + " "
                + timeline.calendar().versions() + " at " + moments + ", a " + a + ", b " + b + ", pauses " + pauses
                + ", " + target;
    }
}
