package io.github.redress.examples.benchmarks.clock;

import io.github.redress.calendar.TimeWindow;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;

/**
 * The fastest walk that we could write: whole dates are taken off as a number, without asking the zone. It is wrong wherever
 * the clock changes during working hours, so that it is shown and not compared with.
 */
final class ShortDayWalk {

    private final ZoneId zone;
    private final Set<LocalDate> holidays;
    private final Set<LocalDate> makeUpDays;
    private final int[] opens;
    private final int[] closes;
    private final long daySeconds;

    ShortDayWalk(Office office) {
        this.zone = office.zone();
        this.holidays = office.holidays();
        this.makeUpDays = office.makeUpDays();
        this.opens = office.windows().stream().mapToInt(TimeWindow::fromSecond).toArray();
        this.closes = office.windows().stream().mapToInt(TimeWindow::toSecond).toArray();
        this.daySeconds = office.daySeconds();
    }

    /** Returns the deadline, for an amount of whole seconds above zero. */
    Instant due(Instant start, long amount) {
        LocalDateTime local = LocalDateTime.ofInstant(start, zone);
        int from = local.toLocalTime().toSecondOfDay();
        long left = amount;
        for (LocalDate date = local.toLocalDate(); ; date = date.plusDays(1)) {
            if (isWorking(date)) {
                if (from == 0 && left > daySeconds) {
                    left -= daySeconds;
                } else {
                    for (int i = 0; i < opens.length; i++) {
                        int opened = Math.max(opens[i], from);
                        int here = closes[i] - opened;
                        if (here >= left) {
                            LocalTime time = LocalTime.ofSecondOfDay(opened + left);
                            return ZonedDateTime.of(date, time, zone).toInstant();
                        }
                        left -= Math.max(here, 0);
                    }
                }
            }
            from = 0;
        }
    }

    private boolean isWorking(LocalDate date) {
        DayOfWeek day = date.getDayOfWeek();
        if (day.compareTo(DayOfWeek.SATURDAY) < 0) {
            return !holidays.contains(date);
        }
        return day == DayOfWeek.SATURDAY && makeUpDays.contains(date);
    }
}
