package io.github.redress.sla;

import io.github.redress.calendar.WorkTimeline;
import java.time.Duration;
import java.time.Instant;

/**
 * An amount of elapsed time, nights and holidays included.
 *
 * <p>A pause moves the deadline by its whole length.
 *
 * @param amount zero or more
 */
public record CalendarTime(Duration amount) implements SlaTarget {

    /** Refuses a negative amount. */
    public CalendarTime {
        Reckoning.checkAmount("elapsed time", amount);
    }

    @Override
    public DueResult due(WorkTimeline timeline, Instant start, PauseSet pauses) {
        Reckoning.checkHorizon(timeline, start, amount.toDays());
        return Reckoning.result(this, timeline, start, pauses, ended -> due(start, amount, ended));
    }

    @Override
    public Duration measure(WorkTimeline timeline, Instant from, Instant to) {
        return Duration.between(from, to);
    }

    @Override
    public Instant shift(WorkTimeline timeline, Instant due, Duration change) {
        return Reckoning.elapsed(timeline, due, change);
    }

    @Override
    public Instant shift(WorkTimeline timeline, Instant due, int days) {
        return days == 0
                ? due
                : Reckoning.sameTime(
                        timeline, due, timeline.local(due).toLocalDate().plusDays(days));
    }

    private static Instant due(Instant start, Duration amount, PauseSet ended) {
        Instant due = start.plus(amount);
        for (Pause pause : ended.pauses()) {
            if (pause.to() == null || !pause.from().isBefore(due)) {
                break;
            }
            due = due.plus(Duration.between(pause.from(), pause.to()));
        }
        return due;
    }
}
