package io.github.redress.calendar;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of opening hours inside one local date, half-open.
 *
 * <p>Hours that go past midnight are two windows on two dates, so that replacing a date leaves no doubt.
 *
 * @param fromSecond the first second of the day that is open, 0 to 86,399
 * @param toSecond the first second that is closed again, up to 86,400 for 24:00
 */
public record TimeWindow(int fromSecond, int toSecond) {

    private static final int DAY = 86_400;
    private static final Pattern CLOCK = Pattern.compile("([01]\\d|2[0-3]|24):([0-5]\\d)(?::([0-5]\\d))?");

    /** Refuses bounds outside the day, and a window that ends before it begins or at once. */
    public TimeWindow {
        if (fromSecond < 0 || toSecond > DAY || fromSecond >= toSecond) {
            throw new IllegalArgumentException("a window must lie inside 00:00-24:00 and end after it begins, was "
                    + clock(fromSecond) + "-" + clock(toSecond));
        }
    }

    /**
     * Reads the form {@code 09:00-12:00}, or with seconds {@code 09:00:30-12:00}; {@code 24:00} is a legal end.
     *
     * @throws IllegalArgumentException if the text has another form or the window is empty
     */
    public static TimeWindow parse(String text) {
        int dash = text.indexOf('-');
        if (dash < 0) {
            throw new IllegalArgumentException("a window like 09:00-12:00 was wanted, was \"" + text + "\"");
        }
        return new TimeWindow(second(text.substring(0, dash), text), second(text.substring(dash + 1), text));
    }

    /** Returns the length in seconds of the wall clock. */
    public int seconds() {
        return toSecond - fromSecond;
    }

    /** Returns whether the two share a second; windows that only touch do not. */
    public boolean overlaps(TimeWindow other) {
        return fromSecond < other.toSecond && other.fromSecond < toSecond;
    }

    /** Returns the form that {@link #parse} reads. */
    @Override
    public String toString() {
        return clock(fromSecond) + "-" + clock(toSecond);
    }

    private static int second(String part, String whole) {
        Matcher clock = CLOCK.matcher(part);
        if (!clock.matches()) {
            throw new IllegalArgumentException("a window like 09:00-12:00 was wanted, was \"" + whole + "\"");
        }
        int seconds = clock.group(3) == null ? 0 : Integer.parseInt(clock.group(3));
        return Integer.parseInt(clock.group(1)) * 3600 + Integer.parseInt(clock.group(2)) * 60 + seconds;
    }

    private static String clock(int second) {
        String minutes = two(Math.floorDiv(second, 3600)) + ":" + two(Math.floorMod(second, 3600) / 60);
        return Math.floorMod(second, 60) == 0 ? minutes : minutes + ":" + two(Math.floorMod(second, 60));
    }

    private static String two(int number) {
        return number >= 0 && number < 10 ? "0" + number : Integer.toString(number);
    }
}
