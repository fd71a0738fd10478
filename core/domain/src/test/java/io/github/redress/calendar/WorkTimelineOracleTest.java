package io.github.redress.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The clock agrees with an oracle, in zones whose clocks misbehave near the date given. A failure names its seed. */
class WorkTimelineOracleTest {

    private static final int CALENDARS = 12;
    private static final int QUESTIONS = 15;
    private static final int DAYS_AROUND = 200;

    @ParameterizedTest(name = "{0} around {1}")
    @CsvSource({
        "America/New_York,    2026-03-08",
        "America/New_York,    2026-11-01",
        "Australia/Lord_Howe, 2026-04-05",
        "Pacific/Apia,        2011-12-30",
        "America/Sao_Paulo,   2015-10-18",
        "Africa/Casablanca,   2026-02-15",
        "Europe/London,       1968-10-27",
        "Asia/Shanghai,       1940-06-01",
        "Asia/Kathmandu,      1986-01-01",
        "America/St_Johns,    1988-04-03",
        "UTC,                 1969-12-31"
    })
    void answersAsAWalkFromDateToDate(String zone, LocalDate centre) {
        for (int seed = 0; seed < CALENDARS; seed++) {
            Random random = new Random(seed);
            WorkCalendar calendar = calendar(random, ZoneId.of(zone), centre);
            WorkTimeline timeline = WorkTimeline.of(calendar);
            SpanList oracle =
                    new SpanList(calendar, centre.minusDays(3 * DAYS_AROUND), centre.plusDays(3 * DAYS_AROUND));
            for (int i = 0; i < QUESTIONS; i++) {
                agree(random, timeline, oracle, centre, zone + ", seed " + seed + ", question " + i);
            }
        }
    }

    private static void agree(
            Random random, WorkTimeline timeline, SpanList oracle, LocalDate centre, String question) {
        Instant t = moment(random, timeline, oracle, centre);
        Instant u = moment(random, timeline, oracle, centre);
        Duration amount = amount(random, oracle, t, u);
        LocalDate date =
                oracle.workingDates().get(random.nextInt(oracle.workingDates().size()));
        LocalDate any = timeline.local(t).toLocalDate();
        long before =
                oracle.workingDates().stream().filter(d -> d.isBefore(any)).count();

        assertThat(timeline.due(t, amount))
                .as("%s: due from %s by %s", question, t, amount)
                .isEqualTo(oracle.due(t, amount));
        assertThat(timeline.subtract(t, amount))
                .as("%s: %s before %s", question, amount, t)
                .isEqualTo(oracle.subtract(t, amount));
        assertThat(timeline.between(t, u))
                .as("%s: from %s to %s", question, t, u)
                .isEqualTo(oracle.between(t, u).minus(oracle.between(u, t)));
        assertThat(timeline.isActive(t)).as("%s: at %s", question, t).isEqualTo(oracle.isActive(t));
        assertThat(timeline.opening(date))
                .as("%s: opening of %s", question, date)
                .isEqualTo(oracle.opening(date));
        assertThat(timeline.closing(date))
                .as("%s: closing of %s", question, date)
                .isEqualTo(oracle.closing(date));
        assertThat(timeline.isWorkingDate(any))
                .as("%s: %s", question, any)
                .isEqualTo(oracle.workingDates().contains(any));
        assertThat(timeline.plusWorkingDates(any, -1))
                .as("%s: working date before %s", question, any)
                .isEqualTo(oracle.workingDates().get((int) before - 1));
        assertThat(timeline.plusWorkingDates(any.minusDays(1), 7))
                .as("%s: seventh working date from %s on", question, any)
                .isEqualTo(oracle.workingDates().get((int) before + 6));
    }

    private static Instant moment(Random random, WorkTimeline timeline, SpanList oracle, LocalDate centre) {
        LocalDate near = centre.plusDays(random.nextInt(2 * DAYS_AROUND) - DAYS_AROUND);
        Instant any = timeline.at(near.atTime(random.nextInt(24), random.nextInt(60), random.nextInt(60)));
        List<LocalDate> dates = oracle.workingDates();
        LocalDate working = dates.get(dates.size() / 3 + random.nextInt(dates.size() / 3));
        return switch (random.nextInt(5)) {
            case 0 -> oracle.opening(working);
            case 1 -> oracle.closing(working);
            case 2 -> any.plusNanos(random.nextInt(1_000_000_000));
            case 3 -> oracle.closing(working).minusNanos(1);
            default -> any;
        };
    }

    private static Duration amount(Random random, SpanList oracle, Instant t, Instant u) {
        return switch (random.nextInt(4)) {
            case 0 -> Duration.ZERO;
            case 1 -> oracle.between(t, u).plus(oracle.between(u, t));
            case 2 -> Duration.ofNanos(1 + random.nextInt(2_000_000_000));
            default -> Duration.ofSeconds(random.nextInt(200 * 3600), random.nextInt(1_000_000_000));
        };
    }

    private static WorkCalendar calendar(Random random, ZoneId zone, LocalDate centre) {
        WorkCalendarBuilder builder =
                WorkCalendar.builder().id(CalendarId.of("seeded")).zone(zone).rules(rules(random, centre));
        if (random.nextInt(3) == 0) {
            builder.version(
                    centre.plusDays(random.nextInt(60) - 30).atTime(random.nextInt(24), random.nextInt(60)),
                    rules(random, centre));
        }
        return builder.build();
    }

    /** Wednesdays and Thursdays always have hours, so that questions around the centre find an answer in the oracle's years. */
    private static DayRules rules(Random random, LocalDate centre) {
        Map<DayOfWeek, DayPlan> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, plan(random));
        }
        week.put(DayOfWeek.WEDNESDAY, DayPlan.parse("08:00-20:00"));
        week.put(DayOfWeek.THURSDAY, DayPlan.WHOLE_DAY);
        TreeMap<LocalDate, CalendarDay> exceptions = new TreeMap<>();
        for (int i = random.nextInt(15); i > 0; i--) {
            exceptions.put(centre.plusDays(random.nextInt(40) - 20), CalendarDay.of(plan(random)));
        }
        return new DayRules(week, exceptions, new TreeMap<>());
    }

    private static DayPlan plan(Random random) {
        int kind = random.nextInt(8);
        if (kind < 2) {
            return kind == 0 ? DayPlan.CLOSED : DayPlan.WHOLE_DAY;
        }
        // Now and then a day of many short windows, down to single seconds.
        int cuts = kind == 2 ? 200 : 2 * (1 + random.nextInt(3));
        TreeSet<Integer> seconds = new TreeSet<>();
        while (seconds.size() < cuts) {
            seconds.add(kind == 2 ? 3_600 + random.nextInt(5_000) : random.nextInt(97) * 900);
        }
        List<Integer> sorted = List.copyOf(seconds);
        return DayPlan.of(IntStream.range(0, cuts / 2)
                .mapToObj(i -> new TimeWindow(sorted.get(2 * i), sorted.get(2 * i + 1)))
                .toArray(TimeWindow[]::new));
    }
}
