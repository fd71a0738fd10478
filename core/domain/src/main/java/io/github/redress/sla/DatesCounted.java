package io.github.redress.sla;

import io.github.redress.calendar.WorkTimeline;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/** Counting every date of the calendar, as days and months have it in common. */
final class DatesCounted {

    private DatesCounted() {}

    static void checkEnd(EndRule end) {
        Objects.requireNonNull(end, "end");
        if (end instanceof EndRule.CloseOfDay) {
            throw new IllegalArgumentException(
                    "calendar days and months end at END_OF_DATE, SAME_TIME or a time of day, was CLOSE_OF_DAY");
        }
    }

    /** Returns the deadline, given the date on which it falls when nothing is paused. */
    static Instant due(
            WorkTimeline timeline, Instant start, PauseSet ended, LocalDate unpaused, EndRule end, Roll roll) {
        LocalDate zero = timeline.local(start).toLocalDate();
        int count = (int) (unpaused.toEpochDay() - zero.toEpochDay());
        LocalDate last = Reckoning.date(
                timeline,
                start,
                ended,
                count == 0 ? zero : zero.plusDays(1),
                Math.max(count, 1),
                LocalDate::plusDays,
                date -> end.mark(timeline, date, start));
        return end.mark(timeline, rolled(timeline, last, roll), start);
    }

    static Instant shift(WorkTimeline timeline, Instant due, int days, EndRule end, Roll roll) {
        if (days == 0) {
            return due;
        }
        Roll after = days > 0 ? roll : Roll.NONE;
        if (end instanceof EndRule.EndOfDate) {
            LocalDate closed =
                    days > 0 ? Reckoning.lastDateClosedBy(timeline, due) : Reckoning.dateClosedBy(timeline, due);
            LocalDate date = closed.plusDays(days);
            return end.mark(timeline, rolled(timeline, date, after), due);
        }
        LocalDate date = timeline.local(due).toLocalDate().plusDays(days);
        return Reckoning.sameTime(timeline, due, rolled(timeline, date, after));
    }

    private static LocalDate rolled(WorkTimeline timeline, LocalDate date, Roll roll) {
        return roll == Roll.FORWARD ? timeline.workingDateFrom(date) : date;
    }
}
