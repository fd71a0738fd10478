package io.github.redress.sla;

import io.github.redress.calendar.WorkTimeline;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * A count of local dates, holidays included; the date of receipt is day zero.
 *
 * <p>Each date has a mark, the moment the end rule gives on it. A date whose mark lies in a pause does not count. Rolling to a
 * working date comes last.
 *
 * @param days zero or more
 * @param end when a date is over; not {@link EndRule#CLOSE_OF_DAY}, since not every date has hours
 * @param roll what happens when the last date is no working date
 */
public record CalendarDays(int days, EndRule end, Roll roll) implements SlaTarget {

    /** Refuses a negative count, and an end that needs office hours. */
    public CalendarDays {
        Reckoning.checkCount("calendar days", days);
        DatesCounted.checkEnd(end);
        Objects.requireNonNull(roll, "roll");
    }

    /** Returns a count that ends with its last date, whatever date that is. */
    public static CalendarDays of(int days) {
        return new CalendarDays(days, EndRule.END_OF_DATE, Roll.NONE);
    }

    @Override
    public DueResult due(WorkTimeline timeline, Instant start, PauseSet pauses) {
        Reckoning.checkHorizon(timeline, start, days);
        return Reckoning.result(
                this,
                timeline,
                start,
                pauses,
                ended -> DatesCounted.due(
                        timeline,
                        start,
                        ended,
                        timeline.local(start).toLocalDate().plusDays(days),
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
