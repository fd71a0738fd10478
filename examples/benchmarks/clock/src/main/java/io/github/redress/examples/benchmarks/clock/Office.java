package io.github.redress.examples.benchmarks.clock;

import io.github.redress.calendar.CalendarDay;
import io.github.redress.calendar.CalendarId;
import io.github.redress.calendar.DayPlan;
import io.github.redress.calendar.TimeWindow;
import io.github.redress.calendar.WorkCalendar;
import io.github.redress.calendar.WorkCalendarBuilder;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * Hours in a form that every contender can be given: Monday to Friday, with holidays, and Saturdays that are worked.
 *
 * @param name what tables call it
 * @param zone where it is
 * @param windows the hours of every working date
 * @param holidays weekdays that are closed
 * @param makeUpDays Saturdays that are open
 */
record Office(String name, ZoneId zone, List<TimeWindow> windows, Set<LocalDate> holidays, Set<LocalDate> makeUpDays) {

    /** The ten years that have holidays. */
    static final LocalDate FIRST = LocalDate.of(2018, 1, 1);

    static final LocalDate END = LocalDate.of(2028, 1, 1);

    private static final int HOLIDAYS_A_YEAR = 24;
    private static final int MAKE_UP_DAYS_A_YEAR = 6;

    /** Nine to five, 24 holidays a year: what jBPM can be told, too. */
    static Office a() {
        return of("A", "Asia/Shanghai", 0, 0, "09:00-17:00");
    }

    /** A long lunch break, 24 holidays a year and six Saturdays that make up for some of them. */
    static Office b(String zone) {
        return of("B", zone, 0, MAKE_UP_DAYS_A_YEAR, "08:30-12:00", "14:00-17:30");
    }

    /** Like B, with holidays of its own. */
    static Office department(int number) {
        return of("department " + number, "Asia/Shanghai", number, MAKE_UP_DAYS_A_YEAR, "08:30-12:00", "14:00-17:30");
    }

    private static Office of(String name, String zone, int seed, int makeUpDaysAYear, String... windows) {
        Random random = new Random(seed);
        Set<LocalDate> holidays = new TreeSet<>();
        Set<LocalDate> makeUpDays = new TreeSet<>();
        for (int year = FIRST.getYear(); year < END.getYear(); year++) {
            addDates(holidays, random, year, HOLIDAYS_A_YEAR, DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
            addDates(makeUpDays, random, year, makeUpDaysAYear, DayOfWeek.SATURDAY, DayOfWeek.SATURDAY);
        }
        return new Office(
                name, ZoneId.of(zone), DayPlan.parse(windows).windows(), Set.copyOf(holidays), Set.copyOf(makeUpDays));
    }

    private static void addDates(
            Set<LocalDate> dates, Random random, int year, int count, DayOfWeek first, DayOfWeek last) {
        int wanted = dates.size() + count;
        while (dates.size() < wanted) {
            LocalDate date = LocalDate.ofYearDay(year, 1 + random.nextInt(365));
            if (date.getDayOfWeek().compareTo(first) >= 0 && date.getDayOfWeek().compareTo(last) <= 0) {
                dates.add(date);
            }
        }
    }

    /** Returns the seconds of one working date. */
    long daySeconds() {
        return windows.stream().mapToLong(TimeWindow::seconds).sum();
    }

    WorkCalendar calendar() {
        WorkCalendarBuilder builder = WorkCalendar.builder()
                .id(CalendarId.of("office"))
                .zone(zone)
                .week(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, windows.toArray(TimeWindow[]::new));
        holidays.forEach(date -> builder.exception(date, date, CalendarDay.of(DayPlan.CLOSED)));
        makeUpDays.forEach(date -> builder.exception(date, windows.toArray(TimeWindow[]::new)));
        return builder.build();
    }
}
