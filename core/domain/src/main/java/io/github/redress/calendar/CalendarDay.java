package io.github.redress.calendar;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A day whose hours are not those of its weekday: a holiday, a half day, a working Saturday.
 *
 * @param plan the hours that replace the whole day
 * @param name what people call the day, null where it has no name
 * @param source the notice or statute that says so, null where none is known
 */
public record CalendarDay(
        DayPlan plan, @Nullable String name, @Nullable String source) {

    /** Refuses an absent plan. */
    public CalendarDay {
        Objects.requireNonNull(plan, "plan");
    }

    /** Returns a day with these hours, without name and source. */
    public static CalendarDay of(DayPlan plan) {
        return new CalendarDay(plan, null, null);
    }

    /** Returns a day with these hours and this name. */
    public static CalendarDay of(DayPlan plan, String name) {
        return new CalendarDay(plan, name, null);
    }
}
