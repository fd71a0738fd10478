package io.github.redress.testkit;

import io.github.redress.calendar.WorkTimeline;

/** Makes the clock that laws are tried on, for any calendar; the laws ask for changed calendars too. */
@FunctionalInterface
public interface Clocks {

    /** Redress's own. */
    Clocks REDRESS = RedressClock::new;

    /** Returns a clock that keeps this calendar. */
    ClockUnderTest on(WorkTimeline timeline);
}
