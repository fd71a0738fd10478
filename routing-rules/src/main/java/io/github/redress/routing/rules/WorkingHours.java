package io.github.redress.routing.rules;

import io.github.redress.calendar.BeyondHorizonException;
import io.github.redress.calendar.WorkTimeline;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Hours that depend on a work calendar: on holidays they are not, on make-up days they are.
 *
 * <p>Without a window they are the calendar's opening hours, on the calendar's clock. A window is on the rule set's clock,
 * and counts if the date on which it begins has working time. After the last date that a calendar knows its weekly hours
 * go on, whatever it says of deadlines; in years in which nobody reckons with calendars nothing fits.
 *
 * @param calendar the calendar
 * @param days the days on which the hours begin
 * @param window hours instead of the opening hours, on the same days; null for the opening hours
 */
record WorkingHours(
        WorkTimeline calendar,
        Set<DayOfWeek> days,
        @Nullable Hours window) implements Condition {

    @Override
    public boolean holds(Facts facts) {
        try {
            return window == null ? isOpen(facts.at()) : isWorkingDate(window.begun(facts.local()));
        } catch (BeyondHorizonException e) {
            return false;
        }
    }

    private boolean isOpen(@Nullable Instant at) {
        return at != null
                && calendar.isActive(at)
                && days.contains(calendar.local(at).getDayOfWeek());
    }

    private boolean isWorkingDate(@Nullable LocalDate begun) {
        return begun != null && calendar.isWorkingDate(begun);
    }
}
