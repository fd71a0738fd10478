package io.github.redress.examples.cli;

import io.github.redress.calendar.CalendarDay;
import io.github.redress.calendar.DayPlan;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A day of the year that is off every year, from some year on and but for some dates. A calendar's {@code annual} knows
 * neither, so the dates on which the day is not off yet, or not this time, become dates of their own.
 */
final class YearlyDay {

    /** One event's claim to the day. */
    private record Rule(int firstYear, Set<LocalDate> except, String name, String source) {

        boolean isOff(LocalDate date) {
            return date.getYear() >= firstYear && !except.contains(date);
        }
    }

    private final List<Rule> rules = new ArrayList<>();

    void add(int firstYear, Set<LocalDate> except, String name, String source) {
        rules.add(new Rule(firstYear, Set.copyOf(except), name, source));
    }

    int firstYear() {
        return rules.stream()
                .map(Rule::firstYear)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Returns the dates from a year on that no event claims. */
    Set<LocalDate> notOff(MonthDay day, int fromYear) {
        Stream<LocalDate> before = IntStream.range(fromYear, Math.max(fromYear, firstYear()))
                .filter(day::isValidYear)
                .mapToObj(day::atYear);
        Stream<LocalDate> except = rules.stream()
                .flatMap(rule -> rule.except().stream())
                .filter(date -> MonthDay.from(date).equals(day));
        return Stream.concat(before, except)
                .filter(date -> rules.stream().noneMatch(rule -> rule.isOff(date)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    CalendarDay off() {
        return new CalendarDay(DayPlan.CLOSED, Holiday.joined(texts(true)), Holiday.joined(texts(false)));
    }

    /** Returns what stands for a date on which the day is not off. */
    CalendarDay notOff(LocalDate date, DayPlan plan) {
        return new CalendarDay(
                plan, Holiday.joined(texts(true)) + " (not in " + date.getYear() + ")", Holiday.joined(texts(false)));
    }

    private Set<String> texts(boolean names) {
        return rules.stream()
                .map(rule -> names ? rule.name() : rule.source())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
