package io.github.redress.examples.benchmarks.clock;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;

/**
 * What a careful programmer writes with java.time: from date to date, taking off what each one offers, with the holidays in a
 * hash set and the hours read beforehand. Like Redress it is right in every zone, since it counts between instants; it decides
 * whose answer is right.
 */
final class DayWalk {

    private final ZoneId zone;
    private final Set<LocalDate> holidays;
    private final Set<LocalDate> makeUpDays;
    private final LocalTime[] opens;
    private final LocalTime[] closes;

    /** Makes the walk of an office that closes before midnight, as all of them here do. */
    DayWalk(Office office) {
        this.zone = office.zone();
        this.holidays = office.holidays();
        this.makeUpDays = office.makeUpDays();
        this.opens = office.windows().stream()
                .map(window -> LocalTime.ofSecondOfDay(window.fromSecond()))
                .toArray(LocalTime[]::new);
        this.closes = office.windows().stream()
                .map(window -> LocalTime.ofSecondOfDay(window.toSecond()))
                .toArray(LocalTime[]::new);
    }

    /** Returns the deadline, for an amount of whole seconds above zero. */
    Instant due(Instant start, long amount) {
        long left = amount;
        for (LocalDate date = LocalDate.ofInstant(start, zone); ; date = date.plusDays(1)) {
            if (isWorking(date)) {
                for (int i = 0; i < opens.length; i++) {
                    long from = Math.max(second(date, opens[i]), start.getEpochSecond());
                    long here = second(date, closes[i]) - from;
                    if (here >= left) {
                        return Instant.ofEpochSecond(from + left);
                    }
                    left -= Math.max(here, 0);
                }
            }
        }
    }

    /** Returns the working date so many working dates after this one. */
    LocalDate plusWorkingDates(LocalDate start, int count) {
        LocalDate date = start;
        for (int left = count; left > 0; ) {
            date = date.plusDays(1);
            if (isWorking(date)) {
                left--;
            }
        }
        return date;
    }

    private long second(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(zone).toEpochSecond();
    }

    private boolean isWorking(LocalDate date) {
        DayOfWeek day = date.getDayOfWeek();
        if (day.compareTo(DayOfWeek.SATURDAY) < 0) {
            return !holidays.contains(date);
        }
        return day == DayOfWeek.SATURDAY && makeUpDays.contains(date);
    }
}
