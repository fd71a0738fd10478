package io.github.redress.testkit;

import io.github.redress.calendar.CalendarDay;
import io.github.redress.calendar.CalendarId;
import io.github.redress.calendar.DayPlan;
import io.github.redress.calendar.DayRules;
import io.github.redress.calendar.TimeWindow;
import io.github.redress.calendar.WorkCalendar;
import io.github.redress.calendar.WorkTimeline;
import io.github.redress.sla.CalendarDays;
import io.github.redress.sla.CalendarMonths;
import io.github.redress.sla.CalendarTime;
import io.github.redress.sla.EndRule;
import io.github.redress.sla.Pause;
import io.github.redress.sla.Roll;
import io.github.redress.sla.SlaTarget;
import io.github.redress.sla.StartRule;
import io.github.redress.sla.WorkingDays;
import io.github.redress.sla.WorkingTime;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
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

/**
 * The generators for laws about clocks.
 *
 * <p>Zones are awkward, each around a day on which its clock does something: a shift of half an hour, a day that never was, a
 * midnight that never was. Moments fall on openings and closings far more often than chance would have it.
 */
public final class Generated {

    private static final Map<String, LocalDate> ZONES = new TreeMap<>(Map.of(
            "Australia/Lord_Howe", LocalDate.of(2026, 4, 5),
            "Pacific/Apia", LocalDate.of(2011, 12, 30),
            "America/Sao_Paulo", LocalDate.of(2015, 10, 18),
            "Africa/Casablanca", LocalDate.of(2026, 2, 15),
            "America/New_York", LocalDate.of(2026, 3, 8),
            "Asia/Shanghai", LocalDate.of(2026, 2, 14)));
    private static final int DAYS_AROUND = 150;

    private Generated() {}

    /** Returns hours of one day: closed, whole, or up to three windows on quarter hours. */
    public static Arbitrary<DayPlan> dayPlans() {
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

    /** Returns calendars in awkward zones that have some hours every week, with exceptions and sometimes a version. */
    public static Arbitrary<WorkCalendar> calendars() {
        return Arbitraries.of(ZONES.entrySet())
                .flatMap(place -> Combinators.combine(
                                rules(place.getValue()),
                                rules(place.getValue()),
                                Arbitraries.integers().between(-600, 200))
                        .as((first, second, cut) -> {
                            var builder = WorkCalendar.builder()
                                    .id(CalendarId.of("generated"))
                                    .zone(ZoneId.of(place.getKey()))
                                    .rules(first);
                            if (cut > -DAYS_AROUND) {
                                builder.version(
                                        place.getValue().plusDays(cut).atTime(Math.floorMod(cut, 24), 30), second);
                            }
                            return builder.build();
                        }));
    }

    /** Returns moments around the awkward day of a calendar's zone, many of them openings or closings. */
    public static Arbitrary<Instant> moments(WorkTimeline timeline) {
        Instant centre = timeline.at(ZONES.getOrDefault(timeline.zone().getId(), LocalDate.of(2026, 6, 1))
                .atStartOfDay());
        long around = Duration.ofDays(DAYS_AROUND).toSeconds();
        return Combinators.combine(
                        Arbitraries.longs().between(-around, around),
                        Arbitraries.of(0, 0, 1, 500_000_000),
                        Arbitraries.integers().between(0, 3))
                .as((second, nano, form) -> {
                    Instant t = centre.plusSeconds(second).plusNanos(nano);
                    return form == 0 ? timeline.nextActive(t) : form == 1 ? timeline.previousClosing(t) : t;
                });
    }

    /** Returns ended pauses of all lengths, some of them empty. */
    public static Arbitrary<Pause> pauses(WorkTimeline timeline) {
        return Combinators.combine(
                        moments(timeline),
                        Arbitraries.longs().between(0, Duration.ofDays(12).toSeconds()))
                .as((from, seconds) -> Pause.of(from, from.plusSeconds(seconds)));
    }

    /** Returns targets of all five kinds. */
    public static Arbitrary<SlaTarget> targets() {
        Arbitrary<Integer> days = Arbitraries.integers().between(0, 20);
        Arbitrary<LocalTime> times =
                Arbitraries.integers().between(0, 95).map(quarter -> LocalTime.MIDNIGHT.plusMinutes(quarter * 15L));
        Arbitrary<EndRule> dateEnds =
                Arbitraries.oneOf(Arbitraries.of(EndRule.END_OF_DATE, EndRule.SAME_TIME), times.map(EndRule::at));
        Arbitrary<EndRule> ends = Arbitraries.oneOf(Arbitraries.just(EndRule.CLOSE_OF_DAY), dateEnds);
        Arbitrary<StartRule> starts = Arbitraries.oneOf(
                Arbitraries.of(StartRule.NEXT_DAY, StartRule.FROM_OPENING), times.map(StartRule::sameDayIfBefore));
        Arbitrary<Duration> amounts = Arbitraries.longs().between(0, 400 * 3600).map(Duration::ofSeconds);
        return Arbitraries.oneOf(
                amounts.map(WorkingTime::new),
                amounts.map(CalendarTime::new),
                Combinators.combine(days, starts, ends).as(WorkingDays::new),
                Combinators.combine(days, dateEnds, Arbitraries.of(Roll.class)).as(CalendarDays::new),
                Combinators.combine(Arbitraries.integers().between(0, 3), dateEnds, Arbitraries.of(Roll.class))
                        .as(CalendarMonths::new));
    }

    /** Returns whole scenes. */
    public static Arbitrary<Scene> scenes() {
        return calendars().flatMap(calendar -> scenes(WorkTimeline.of(calendar)));
    }

    /** Returns whole scenes in one calendar, as one's own. */
    public static Arbitrary<Scene> scenes(WorkTimeline timeline) {
        Arbitrary<Long> raw = Arbitraries.oneOf(
                Arbitraries.of(-1L, -2L, 0L), Arbitraries.longs().between(0, 300L * 3600 * 1000));
        return Combinators.combine(
                        moments(timeline).list().ofSize(4),
                        raw,
                        raw,
                        pauses(timeline).list().ofMaxSize(4),
                        targets())
                .as((moments, a, b, pauses, target) -> {
                    List<Instant> sorted = moments.stream().sorted().toList();
                    return new Scene(
                            timeline, sorted, amount(timeline, sorted, a), amount(timeline, sorted, b), pauses, target);
                });
    }

    /** Negative numbers stand for amounts that end just at the closing before a later moment. */
    private static Duration amount(WorkTimeline timeline, List<Instant> moments, long raw) {
        if (raw >= 0) {
            return Duration.ofMillis(raw);
        }
        Duration upTo = timeline.between(moments.get(0), timeline.previousClosing(moments.get((int) -raw + 1)));
        return upTo.isNegative() ? Duration.ZERO : upTo;
    }

    private static Arbitrary<DayRules> rules(LocalDate centre) {
        Arbitrary<Map<LocalDate, CalendarDay>> exceptions = Arbitraries.maps(
                        Arbitraries.integers()
                                .between(-DAYS_AROUND, DAYS_AROUND)
                                .map(centre::plusDays),
                        dayPlans().map(CalendarDay::of))
                .ofMaxSize(15);
        return Combinators.combine(dayPlans().list().ofSize(7), exceptions).as((plans, special) -> {
            Map<DayOfWeek, DayPlan> week = new EnumMap<>(DayOfWeek.class);
            for (int day = 1; day <= 7; day++) {
                week.put(DayOfWeek.of(day), plans.get(day - 1));
            }
            if (plans.stream().allMatch(DayPlan::isClosed)) {
                week.put(DayOfWeek.WEDNESDAY, DayPlan.parse("09:00-17:00"));
            }
            return new DayRules(week, new TreeMap<>(special), new TreeMap<>());
        });
    }

    private static DayPlan plan(List<Integer> cuts) {
        List<TimeWindow> windows = new ArrayList<>();
        for (int i = 0; i + 1 < cuts.size(); i += 2) {
            windows.add(new TimeWindow(cuts.get(i) * 900, cuts.get(i + 1) * 900));
        }
        return new DayPlan(windows);
    }
}
