package io.github.redress.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Which hours a date has. An exception beats the yearly day, which beats the weekday; each replaces the whole day.
 *
 * @param week the hours by weekday; a weekday that is absent is closed
 * @param exceptions single dates
 * @param annual days that come back every year; 29 February in leap years only
 */
public record DayRules(
        Map<DayOfWeek, DayPlan> week,
        SortedMap<LocalDate, CalendarDay> exceptions,
        SortedMap<MonthDay, CalendarDay> annual) {

    /** Copies the maps. */
    public DayRules {
        Map<DayOfWeek, DayPlan> copy = new EnumMap<>(DayOfWeek.class);
        copy.putAll(week);
        copy.values().removeIf(DayPlan::isClosed);
        week = Collections.unmodifiableMap(copy);
        exceptions = Collections.unmodifiableSortedMap(new TreeMap<>(exceptions));
        annual = Collections.unmodifiableSortedMap(new TreeMap<>(annual));
    }

    /** Returns the hours of a date. */
    public DayPlan plan(LocalDate date) {
        CalendarDay exception = exceptions.get(date);
        if (exception != null) {
            return exception.plan();
        }
        CalendarDay yearly = annual.isEmpty() ? null : annual.get(MonthDay.from(date));
        return yearly != null ? yearly.plan() : week.getOrDefault(date.getDayOfWeek(), DayPlan.CLOSED);
    }

    /** Returns the exception or the yearly day that gives a date its hours, or empty where its weekday does. */
    public Optional<CalendarDay> special(LocalDate date) {
        CalendarDay exception = exceptions.get(date);
        return Optional.ofNullable(exception != null ? exception : annual.get(MonthDay.from(date)));
    }

    /** Returns whether any day at all has hours. */
    public boolean hasWorkingTime() {
        Stream<DayPlan> special = Stream.concat(exceptions.values().stream(), annual.values().stream())
                .map(CalendarDay::plan);
        return Stream.concat(week.values().stream(), special).anyMatch(plan -> !plan.isClosed());
    }
}
