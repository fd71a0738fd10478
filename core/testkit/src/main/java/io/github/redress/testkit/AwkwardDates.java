package io.github.redress.testkit;

import io.github.redress.calendar.CalendarVersion;
import io.github.redress.calendar.DayRules;
import io.github.redress.calendar.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * The dates around which a calendar is worth asking: its exceptions, its yearly days, its versions, its last known date, and
 * the days on which its zone changes the clock, all inside the years that it speaks about.
 */
final class AwkwardDates {

    /** The year that is looked at where a calendar speaks about no year. */
    private static final int ANY_YEAR = 2026;

    private AwkwardDates() {}

    static List<LocalDate> of(WorkCalendar calendar) {
        TreeSet<LocalDate> dates = new TreeSet<>();
        List<DayRules> rules = new ArrayList<>(List.of(calendar.rules()));
        calendar.versions().stream().map(CalendarVersion::rules).forEach(rules::add);
        rules.forEach(rule -> dates.addAll(rule.exceptions().keySet()));
        calendar.versions().forEach(version -> dates.add(version.from().toLocalDate()));
        calendar.validThrough().ifPresent(dates::add);
        int first = dates.isEmpty() ? ANY_YEAR : dates.first().getYear();
        int last = dates.isEmpty() ? ANY_YEAR : dates.last().getYear();
        if (dates.isEmpty()) {
            dates.add(LocalDate.of(ANY_YEAR, 6, 1));
        }
        for (int year = first; year <= last; year++) {
            for (DayRules rule : rules) {
                int current = year;
                rule.annual().keySet().stream()
                        .filter(day -> day.isValidYear(current))
                        .forEach(day -> dates.add(day.atYear(current)));
            }
        }
        dates.addAll(clockChanges(calendar.zone(), first, last));
        return List.copyOf(dates);
    }

    private static List<LocalDate> clockChanges(ZoneId zone, int first, int last) {
        List<LocalDate> changes = new ArrayList<>();
        Instant end = Year.of(last + 1).atDay(1).atStartOfDay(zone).toInstant();
        ZoneOffsetTransition change = zone.getRules()
                .nextTransition(Year.of(first).atDay(1).atStartOfDay(zone).toInstant());
        while (change != null && change.getInstant().isBefore(end)) {
            changes.add(change.getDateTimeBefore().toLocalDate());
            change = zone.getRules().nextTransition(change.getInstant());
        }
        return changes;
    }
}
