package io.github.redress.sla;

import io.github.redress.calendar.WorkTimeline;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * A count of calendar months: the same day of a later month, or its last day where it is shorter.
 *
 * <p>Each date has a mark, the moment the end rule gives on it. The deadline moves by as many dates as had their mark in a
 * pause. Rolling to a working date comes last.
 *
 * @param months zero or more
 * @param end when a date is over; not {@link EndRule#CLOSE_OF_DAY}, since not every date has hours
 * @param roll what happens when the last date is no working date
 */
public record CalendarMonths(int months, EndRule end, Roll roll) implements SlaTarget {

    /** Refuses a negative count, and an end that needs office hours. */
    public CalendarMonths {
        Reckoning.checkCount("calendar months", months);
        DatesCounted.checkEnd(end);
        Objects.requireNonNull(roll, "roll");
    }

    /** Returns a count that ends with its last date, whatever date that is. */
    public static CalendarMonths of(int months) {
        return new CalendarMonths(months, EndRule.END_OF_DATE, Roll.NONE);
    }

    @Override
    public DueResult due(WorkTimeline timeline, Instant start, PauseSet pauses) {
        Reckoning.checkHorizon(timeline, start, months * 30L);
        return Reckoning.result(
                this,
                timeline,
                start,
                pauses,
                ended -> DatesCounted.due(
                        timeline,
                        start,
                        ended,
                        timeline.local(start).toLocalDate().plusMonths(months),
                        end,
                        roll));
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
    public Instant shift(WorkTimeline timeline, Instant due, int change) {
        return DatesCounted.shift(timeline, due, change, end, roll);
    }
}
