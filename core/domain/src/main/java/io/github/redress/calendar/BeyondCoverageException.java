package io.github.redress.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** A deadline lies after the last day that its calendar knows, and the calendar says {@link Beyond#FAIL}. */
public final class BeyondCoverageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient CalendarId calendar;
    private final LocalDate validThrough;

    /**
     * Makes the exception.
     *
     * @param calendar the calendar
     * @param due the deadline as reckoned, in the calendar's zone
     * @param validThrough the last date the calendar knows
     */
    public BeyondCoverageException(CalendarId calendar, LocalDateTime due, LocalDate validThrough) {
        super("calendar " + calendar + " is known through " + validThrough + ", and a deadline would be " + due
                + "; add the next year's table");
        this.calendar = calendar;
        this.validThrough = validThrough;
    }

    /** Returns the calendar that ends too early. */
    public CalendarId calendar() {
        return calendar;
    }

    /** Returns the last date that the calendar knows. */
    public LocalDate validThrough() {
        return validThrough;
    }
}
