package io.github.redress.calendar;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * Hours that replace the earlier ones from a moment on. What was promised before that moment and falls due before it
 * stays as it is.
 *
 * @param from the first moment of the new hours, in the calendar's zone; a whole second
 * @param rules the hours, complete: nothing is taken over from the version before
 */
public record CalendarVersion(LocalDateTime from, DayRules rules) {

    /** Refuses fractions of a second. */
    public CalendarVersion {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(rules, "rules");
        if (!from.equals(from.truncatedTo(ChronoUnit.SECONDS))) {
            throw new IllegalArgumentException("a version must begin at a whole second, was " + from);
        }
    }
}
