package io.github.redress.sla;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A stretch of time as people read it.
 *
 * @param lasts how long it really lasts
 */
record Stretch(WallTime from, WallTime to, Duration lasts) {

    /** Returns whole dates, both included. */
    static Stretch ofDates(LocalDate first, LocalDate last) {
        return new Stretch(
                new WallTime(first, WallTime.DAY_BEGINS), new WallTime(last, WallTime.DAY_ENDS), Duration.ZERO);
    }

    boolean isWholeDates() {
        return from.time().equals(WallTime.DAY_BEGINS) && to.time().equals(WallTime.DAY_ENDS);
    }

    /** Returns how many dates it touches. */
    long dates() {
        return ChronoUnit.DAYS.between(from.date(), to.date()) + 1;
    }
}
