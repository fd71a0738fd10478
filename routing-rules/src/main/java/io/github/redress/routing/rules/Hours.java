package io.github.redress.routing.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Hours of the week on the rule set's clock, half-open.
 *
 * <p>A window whose end is not after its beginning runs past midnight, and belongs to the day on which it begins: Friday
 * from 22:00 to 06:00 holds on Saturday at 05:59.
 *
 * @param days the days on which the window begins
 * @param from its first moment
 * @param to the first moment after it; midnight for the end of the day
 */
record Hours(Set<DayOfWeek> days, LocalTime from, LocalTime to) implements Condition {

    @Override
    public boolean holds(Facts facts) {
        return begun(facts.local()) != null;
    }

    /** Returns the date on which the window began that holds at a moment, null where none does. */
    @Nullable
    LocalDate begun(@Nullable ZonedDateTime local) {
        if (local == null) {
            return null;
        }
        LocalTime time = local.toLocalTime();
        DayOfWeek today = local.getDayOfWeek();
        boolean begun = !time.isBefore(from);
        boolean notEnded = time.isBefore(to);
        boolean pastMidnight = !from.isBefore(to);
        if (begun && (notEnded || pastMidnight) && days.contains(today)) {
            return local.toLocalDate();
        }
        return pastMidnight && notEnded && days.contains(today.minus(1))
                ? local.toLocalDate().minusDays(1)
                : null;
    }
}
