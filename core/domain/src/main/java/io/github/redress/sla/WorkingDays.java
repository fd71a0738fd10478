package io.github.redress.sla;

import io.github.redress.calendar.WorkTimeline;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A count of working dates; make-up days count, whatever their weekday, and holidays do not.
 *
 * <p>Each date has a mark, the moment the end rule gives on it; under {@link EndRule#SAME_TIME} a mark outside hours moves to
 * the next opening. A date whose mark lies in a pause does not count. A mark that had passed before the clock began is no
 * deadline: the next one is. So zero days mean the first mark of today or of the next working date, and one day can mean the
 * same moment as two: with {@link StartRule#sameDayIfBefore} 10:00 and {@link EndRule#at} 09:00, what comes at 09:30 has today
 * as its first day, but today's mark has passed, so that one day and two days both end tomorrow at 09:00.
 *
 * @param days zero or more
 * @param start which date is the first
 * @param end when a date is over
 */
public record WorkingDays(int days, StartRule start, EndRule end) implements SlaTarget {

    /** Refuses a negative count. */
    public WorkingDays {
        Reckoning.checkCount("working days", days);
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
    }

    /** Returns a count that leaves out the date of receipt and ends with the office hours. */
    public static WorkingDays of(int days) {
        return new WorkingDays(days, StartRule.NEXT_DAY, EndRule.CLOSE_OF_DAY);
    }

    /** Returns the same count with another start. */
    public WorkingDays withStart(StartRule changed) {
        return new WorkingDays(days, changed, end);
    }

    /** Returns the same count with another end. */
    public WorkingDays withEnd(EndRule changed) {
        return new WorkingDays(days, start, changed);
    }

    @Override
    public DueResult due(WorkTimeline timeline, Instant began, PauseSet pauses) {
        Reckoning.checkHorizon(timeline, began, days);
        return Reckoning.result(this, timeline, began, pauses, ended -> last(timeline, began, ended));
    }

    @Override
    public Duration measure(WorkTimeline timeline, Instant from, Instant to) {
        return timeline.between(from, to);
    }

    @Override
    public Instant shift(WorkTimeline timeline, Instant due, Duration change) {
        return WorkingTime.shifted(timeline, due, change);
    }

    @Override
    public Instant shift(WorkTimeline timeline, Instant due, int change) {
        if (change == 0) {
            return due;
        }
        if (end instanceof EndRule.CloseOfDay || end instanceof EndRule.EndOfDate) {
            LocalDate date = timeline.plusWorkingDates(Reckoning.dateClosedBy(timeline, due), change);
            return end.mark(timeline, date, due);
        }
        LocalDate date = timeline.plusWorkingDates(timeline.local(due).toLocalDate(), change);
        return inHours(timeline, Reckoning.sameTime(timeline, due, date));
    }

    private Instant last(WorkTimeline timeline, Instant began, PauseSet ended) {
        StartRule.CountStart count = begun(timeline, began);
        LocalDate zero = timeline.local(count.from()).toLocalDate();
        LocalDate last = Reckoning.date(
                timeline,
                began,
                ended,
                first(timeline, zero, count.dayOne()),
                Math.max(days, 1),
                timeline::plusWorkingDates,
                date -> mark(timeline, date, count.from()));
        return mark(timeline, last, count.from());
    }

    /** A rule may be a host's own: what it must not answer is its fault, and said so. */
    private StartRule.CountStart begun(WorkTimeline timeline, Instant began) {
        StartRule.CountStart count = start.begin(timeline, began);
        if (count == null) {
            throw new IllegalStateException("the start rule " + start + " answered null for " + began);
        }
        if (count.from().isBefore(began)) {
            throw new IllegalStateException("the start rule " + start + " must not begin before what came at " + began
                    + ", answered " + count.from());
        }
        if (count.dayOne()) {
            LocalDate date = timeline.local(count.from()).toLocalDate();
            if (!timeline.isWorkingDate(date)) {
                throw new IllegalStateException("the start rule " + start + " must not count " + date
                        + " as day one, which is no working date of calendar "
                        + timeline.calendar().id());
            }
        }
        return count;
    }

    /** Returns the first date that may count, given the date on which counting begins. */
    LocalDate first(WorkTimeline timeline, LocalDate zero, boolean dayOne) {
        if (days == 0) {
            return timeline.workingDateFrom(zero);
        }
        return dayOne ? zero : timeline.plusWorkingDates(zero, 1);
    }

    /** Returns the moment at which a date is over. */
    Instant mark(WorkTimeline timeline, LocalDate date, Instant from) {
        return inHours(timeline, end.mark(timeline, date, from));
    }

    private Instant inHours(WorkTimeline timeline, Instant mark) {
        return end instanceof EndRule.SameTime ? timeline.nextActive(mark) : mark;
    }
}
