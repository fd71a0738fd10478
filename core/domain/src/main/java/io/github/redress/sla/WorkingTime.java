package io.github.redress.sla;

import io.github.redress.calendar.WorkTimeline;
import java.time.Duration;
import java.time.Instant;

/**
 * An amount of working time, by the second. Work that ends with the office hours is due at closing time.
 *
 * <p>A pause moves the deadline by the working time inside it.
 *
 * @param amount zero or more physical time; {@code PT24H} is 24 hours of open office, three days for many
 */
public record WorkingTime(Duration amount) implements SlaTarget {

    /** Refuses a negative amount. */
    public WorkingTime {
        Reckoning.checkAmount("working time", amount);
    }

    @Override
    public DueResult due(WorkTimeline timeline, Instant start, PauseSet pauses) {
        return Reckoning.result(this, timeline, start, pauses, ended -> due(timeline, start, amount, ended));
    }

    @Override
    public Duration measure(WorkTimeline timeline, Instant from, Instant to) {
        return timeline.between(from, to);
    }

    @Override
    public Instant shift(WorkTimeline timeline, Instant due, Duration change) {
        return shifted(timeline, due, change);
    }

    @Override
    public Instant shift(WorkTimeline timeline, Instant due, int days) {
        return days == 0
                ? due
                : Reckoning.sameTime(
                        timeline,
                        due,
                        timeline.plusWorkingDates(timeline.local(due).toLocalDate(), days));
    }

    static Instant shifted(WorkTimeline timeline, Instant due, Duration change) {
        return change.isNegative() ? timeline.subtract(due, change.negated()) : timeline.due(due, change);
    }

    /** A pause began before the deadline exactly when less than the amount had been worked by then. */
    private static Instant due(WorkTimeline timeline, Instant start, Duration amount, PauseSet ended) {
        Duration needed = amount;
        for (Pause pause : ended.pauses()) {
            if (pause.to() == null || timeline.between(start, pause.from()).compareTo(needed) >= 0) {
                break;
            }
            needed = needed.plus(timeline.between(pause.from(), pause.to()));
        }
        return timeline.due(start, needed);
    }
}
