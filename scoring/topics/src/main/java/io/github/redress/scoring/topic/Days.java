package io.github.redress.scoring.topic;

import io.github.redress.calendar.WorkCalendar;
import io.github.redress.calendar.WorkTimeline;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The days of a window and of the stretches before it that are as long, and of which kind each is.
 *
 * <p>Stretch 0 is the window, 1 the last one before it in which anybody wrote, and so on: where nobody wrote about anything, there is nothing to
 * learn of what is usual.
 */
final class Days {

    private static final int WEEKDAYS = 7;

    /** A baseline has so many stretches at least, where messages reach back so far. */
    private static final int FEWEST = 4;

    private static final long FARTHEST = 1_000_000_000;

    private final long from;
    private final int length;
    private final long[] back;
    private final @Nullable WorkTimeline calendar;

    /**
     * Takes the first day of the window, the first after it, how many days before it say what is usual, at least, and the days of all
     * messages.
     */
    Days(LocalDate from, LocalDate to, int baselineDays, @Nullable WorkCalendar calendar, int[] messageDays) {
        this.from = from.toEpochDay();
        this.length = Math.toIntExact(to.toEpochDay() - this.from);
        long most = baselineDays == 0 ? 0 : Math.max(FEWEST, (length - 1L + baselineDays) / length);
        this.back = Arrays.stream(messageDays)
                .mapToLong(this::back)
                .filter(number -> number >= 1 && number <= most)
                .sorted()
                .distinct()
                .toArray();
        this.calendar = calendar == null ? null : WorkTimeline.of(calendar);
    }

    /** Returns the day of an instant, counted from 1970; one of which a calendar knows nothing, for what lies millions of years off. */
    static int of(Instant at, ZoneId zone) {
        long seconds = at.getEpochSecond() + zone.getRules().getOffset(at).getTotalSeconds();
        return (int) Math.max(-FARTHEST, Math.min(FARTHEST, Math.floorDiv(seconds, 86_400L)));
    }

    /** Returns how many stretches there are before the window. */
    int stretches() {
        return back.length;
    }

    /** Returns how many windows a day lies before the window, negative where it lies after it. */
    private long back(long day) {
        return Math.floorDiv(from + length - 1 - day, (long) length);
    }

    int length() {
        return length;
    }

    /** Returns the first day of a stretch. */
    long first(int stretch) {
        return from - (stretch == 0 ? 0 : back[stretch - 1]) * length;
    }

    /** Returns the stretch that a day lies in, or -1 where it lies in none. */
    int stretch(long day) {
        long number = back(day);
        int found = Arrays.binarySearch(back, number);
        return number == 0 ? 0 : found < 0 ? -1 : found + 1;
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
