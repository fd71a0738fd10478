package io.github.redress.scoring.topic;

import io.github.redress.calendar.WorkCalendar;
import io.github.redress.calendar.WorkTimeline;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days of a window and of the stretches before it that are as long, and of which kind each is.
 *
 * <p>Stretch 0 is the window, 1 the one right before it, and so on.
 */
final class Days {

    private static final int WEEKDAYS = 7;

    /** A baseline has so many stretches at least, where messages reach back so far. */
    private static final int FEWEST = 4;

    private final long from;
    private final int length;
    private final int stretches;
    private final @Nullable WorkTimeline calendar;

    /** Takes the first day of the window, the first after it, and how many days before it say what is usual, at least. */
    Days(LocalDate from, LocalDate to, int baselineDays, @Nullable WorkCalendar calendar) {
        this.from = from.toEpochDay();
        this.length = Math.toIntExact(to.toEpochDay() - this.from);
        this.stretches = baselineDays == 0 ? 0 : Math.max(FEWEST, (baselineDays + length - 1) / length);
        this.calendar = calendar == null ? null : WorkTimeline.of(calendar);
    }

    /** Returns how many stretches there are before the window. */
    int stretches() {
        return stretches;
    }

    int length() {
        return length;
    }

    /** Returns the first day of a stretch. */
    long first(int stretch) {
        return from - (long) stretch * length;
    }

    /** Returns the stretch that a day lies in, or -1 where it lies in none. */
    int stretch(long day) {
        long stretch = Math.floorDiv(from + length - 1 - day, (long) length);
        return stretch < 0 || stretch > stretches ? -1 : (int) stretch;
    }

    int kinds() {
        return calendar == null ? WEEKDAYS : 2;
    }

    /** Returns the kind of a day: with a calendar 0 for a day off and 1 for a working day, else its weekday. */
    int kind(long day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        return calendar == null ? date.getDayOfWeek().getValue() - 1 : calendar.isWorkingDate(date) ? 1 : 0;
    }
}
