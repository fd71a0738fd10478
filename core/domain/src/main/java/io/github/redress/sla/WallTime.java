package io.github.redress.sla;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * A date and a time of day as people read them.
 *
 * @param time as in {@code 09:30}, with seconds only where there are any; {@code 24:00} for the end of the date
 */
record WallTime(LocalDate date, String time) {

    static final String DAY_BEGINS = "00:00";
    static final String DAY_ENDS = "24:00";

    /** Returns what the clock on the wall shows. */
    static WallTime at(Instant t, ZoneId zone) {
        LocalDateTime local = LocalDateTime.ofInstant(t, zone);
        return new WallTime(local.toLocalDate(), local.toLocalTime().toString());
    }

    /** Returns the same, but midnight as the end of the date before it. */
    static WallTime endingAt(Instant t, ZoneId zone) {
        LocalDateTime local = LocalDateTime.ofInstant(t, zone);
        return local.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? new WallTime(local.toLocalDate().minusDays(1), DAY_ENDS)
                : at(t, zone);
    }

    /** Returns the end of the date that this moment closes, also where the clock jumps over midnight. */
    static WallTime endOfDateAt(Instant t, ZoneId zone) {
        return new WallTime(LocalDate.ofInstant(t.minusNanos(1), zone), DAY_ENDS);
    }
}
