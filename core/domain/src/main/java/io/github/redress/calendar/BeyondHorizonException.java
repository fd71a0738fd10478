package io.github.redress.calendar;

/**
 * An answer would lie more than a hundred years away, or outside the years 1900 to 2399 in which calendars are reckoned.
 *
 * <p>Usually an amount is wrong, or a calendar has no more working time after some day.
 */
public final class BeyondHorizonException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient CalendarId calendar;

    /**
     * Makes the exception.
     *
     * @param calendar the calendar
     * @param asked what was asked of it, with values
     */
    public BeyondHorizonException(CalendarId calendar, String asked) {
        super("calendar " + calendar + " is reckoned for a hundred years at most, inside 1900 to 2399: " + asked);
        this.calendar = calendar;
    }

    /** Returns the calendar that was asked. */
    public CalendarId calendar() {
        return calendar;
    }
}
