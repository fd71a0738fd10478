package io.github.redress.testkit;

import io.github.redress.calendar.Beyond;
import io.github.redress.calendar.CalendarDay;
import io.github.redress.calendar.CalendarId;
import io.github.redress.calendar.DayPlan;
import io.github.redress.calendar.DayRules;
import io.github.redress.calendar.TimeWindow;
import io.github.redress.calendar.WorkCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Calendars in zones that are awkward, each around a day on which its clock does something. */
final class GeneratedCalendars {

    private static final Map<String, LocalDate> ZONES = new TreeMap<>(Map.of(
            "Australia/Lord_Howe", LocalDate.of(2026, 4, 5),
            "Pacific/Apia", LocalDate.of(2011, 12, 30),
            "America/Sao_Paulo", LocalDate.of(2015, 10, 18),
            "Africa/Casablanca", LocalDate.of(2026, 2, 15),
            "America/New_York", LocalDate.of(2026, 3, 8),
            "Asia/Shanghai", LocalDate.of(2026, 2, 14)));
    private static final int DAYS_AROUND = 150;

    /** A last known date this far away stands for none. */
    private static final int NO_END = 120;

    private GeneratedCalendars() {}

    static Arbitrary<DayPlan> dayPlans() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(DayPlan.CLOSED)),
                Tuple.of(1, Arbitraries.just(DayPlan.WHOLE_DAY)),
                Tuple.of(
                        6,
                        Arbitraries.integers()
                                .between(0, 96)
                                .set()
                                .ofMinSize(2)
                                .ofMaxSize(6)
                                .map(cuts -> plan(new ArrayList<>(new TreeSet<>(cuts))))));
    }

    static Arbitrary<WorkCalendar> endless() {
        return calendars(Arbitraries.just(NO_END));
    }

    static Arbitrary<WorkCalendar> ending() {
        return calendars(Arbitraries.integers().between(0, NO_END - 1));
    }

    private static Arbitrary<WorkCalendar> calendars(Arbitrary<Integer> ends) {
        return Combinators.combine(
                        Arbitraries.of(new ArrayList<>(ZONES.keySet())),
                        rules(),
                        rules(),
                        Arbitraries.integers().between(-600, 200),
                        ends)
                .as(GeneratedCalendars::calendar);
    }

    private static WorkCalendar calendar(String zone, Rules first, Rules second, int cut, int end) {
        LocalDate centre = ZONES.getOrDefault(zone, LocalDate.EPOCH);
        var builder = WorkCalendar.builder()
                .id(CalendarId.of("generated"))
                .zone(ZoneId.of(zone))
                .rules(first.around(centre));
        if (cut > -DAYS_AROUND) {
            builder.version(centre.plusDays(cut).atTime(Math.floorMod(cut, 24), 30), second.around(centre));
        }
        if (end < NO_END) {
            builder.validThrough(centre.plusDays(end)).beyond(end % 4 == 0 ? Beyond.FAIL : Beyond.PROVISIONAL);
        }
        return builder.build();
    }

    /** Hours of the week, and of days so far from a centre. */
    private record Rules(List<DayPlan> week, Map<Integer, DayPlan> special) {

        DayRules around(LocalDate centre) {
            Map<DayOfWeek, DayPlan> days = new EnumMap<>(DayOfWeek.class);
            for (int day = 1; day <= 7; day++) {
                days.put(DayOfWeek.of(day), week.get(day - 1));
            }
            if (week.stream().allMatch(DayPlan::isClosed)) {
                days.put(DayOfWeek.WEDNESDAY, DayPlan.parse("09:00-17:00"));
            }
            TreeMap<LocalDate, CalendarDay> exceptions = new TreeMap<>();
            special.forEach((offset, plan) -> exceptions.put(centre.plusDays(offset), CalendarDay.of(plan)));
            return new DayRules(days, exceptions, new TreeMap<>());
        }
    }

    private static Arbitrary<Rules> rules() {
        return Combinators.combine(
                        dayPlans().list().ofSize(7),
                        Arbitraries.maps(Arbitraries.integers().between(-DAYS_AROUND, DAYS_AROUND), dayPlans())
                                .ofMaxSize(15))
                .as(Rules::new);
    }

    private static DayPlan plan(List<Integer> cuts) {
        List<TimeWindow> windows = new ArrayList<>();
        for (int i = 0; i + 1 < cuts.size(); i += 2) {
            windows.add(new TimeWindow(cuts.get(i) * 900, cuts.get(i + 1) * 900));
        }
        return new DayPlan(windows);
    }
}
