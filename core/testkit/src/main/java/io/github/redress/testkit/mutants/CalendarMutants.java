package io.github.redress.testkit.mutants;

import io.github.redress.calendar.CalendarDay;
import io.github.redress.calendar.CalendarVersion;
import io.github.redress.calendar.DayPlan;
import io.github.redress.calendar.DayRules;
import io.github.redress.calendar.TimeWindow;
import io.github.redress.calendar.WorkCalendar;
import io.github.redress.calendar.WorkTimeline;
import io.github.redress.testkit.Clocks;
import io.github.redress.testkit.RedressClock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Wrong in what a calendar means. */
final class CalendarMutants {

    private static final int MIDNIGHT = 86_400;

    static final List<Mutant> ALL = List.of(
            new Mutant(
                    "the server's zone",
                    "jBPM 7.74 reads holidays in the zone of the server: in New York, a holiday of Shanghai lay half a day off.",
                    reading(calendar ->
                            calendar.toBuilder().zone(ZoneId.systemDefault()).build())),
            new Mutant(
                    "blind to changes of the clock",
                    "jBPM 7.74 adds 24 hours as one day: when the clock went forward in New York, that was an hour short.",
                    WallClock::new),
            new Mutant(
                    "a gap shifts by its length",
                    "biz, and ZonedDateTime.of: 02:30 becomes 03:30 but 03:15 stays, so that a window can end before it begins.",
                    timeline -> new Walking(
                            timeline, (zone, local) -> local.atZone(zone).toInstant())),
            new Mutant(
                    "24:00 is 23:59:59",
                    "working_hours ends a day at 23:59:59.999999 and rounds: a second a day is lost, or won.",
                    reading(calendar -> changed(calendar, CalendarMutants::shortened))),
            new Mutant(
                    "Monday to Friday, whatever was announced",
                    "A count of weekdays knows no holidays and no make-up days: wrong around every holiday of China.",
                    reading(calendar ->
                            changed(calendar, rules -> new DayRules(rules.week(), new TreeMap<>(), rules.annual())))),
            new Mutant(
                    "holidays close, but make-up days stay closed",
                    "Holiday tables that can only close a day have no working Saturday.",
                    reading(calendar -> changed(calendar, CalendarMutants::closedOnly))),
            new Mutant(
                    "a new version rewrites the past",
                    "FreeITSM reckons history anew by today's hours: what was on time is late, or the other way round.",
                    reading(CalendarMutants::latestOnly)));

    private CalendarMutants() {}

    /** A clock that reads every calendar as if it were another. */
    private static Clocks reading(UnaryOperator<WorkCalendar> otherwise) {
        return timeline -> new RedressClock(WorkTimeline.of(otherwise.apply(timeline.calendar())));
    }

    private static WorkCalendar changed(WorkCalendar calendar, UnaryOperator<DayRules> change) {
        return rebuilt(
                calendar,
                change.apply(calendar.rules()),
                calendar.versions().stream()
                        .map(version -> new CalendarVersion(version.from(), change.apply(version.rules())))
                        .toList());
    }

    private static WorkCalendar latestOnly(WorkCalendar calendar) {
        int last = calendar.versions().size() - 1;
        return last < 0
                ? calendar
                : rebuilt(calendar, calendar.versions().get(last).rules(), List.of());
    }

    private static WorkCalendar rebuilt(WorkCalendar calendar, DayRules rules, List<CalendarVersion> versions) {
        var builder = WorkCalendar.builder()
                .id(calendar.id())
                .zone(calendar.zone())
                .rules(rules)
                .validThrough(calendar.validThrough().orElse(null))
                .beyond(calendar.beyond());
        versions.forEach(version -> builder.version(version.from(), version.rules()));
        return builder.build();
    }

    private static DayRules shortened(DayRules rules) {
        Map<DayOfWeek, DayPlan> week = new EnumMap<>(DayOfWeek.class);
        rules.week().forEach((day, plan) -> week.put(day, shortened(plan)));
        TreeMap<LocalDate, CalendarDay> exceptions = new TreeMap<>();
        rules.exceptions().forEach((date, day) -> exceptions.put(date, CalendarDay.of(shortened(day.plan()))));
        return new DayRules(week, exceptions, rules.annual());
    }

    private static DayPlan shortened(DayPlan plan) {
        return new DayPlan(plan.windows().stream()
                .map(window ->
                        window.toSecond() == MIDNIGHT ? new TimeWindow(window.fromSecond(), MIDNIGHT - 1) : window)
                .toList());
    }

    private static DayRules closedOnly(DayRules rules) {
        TreeMap<LocalDate, CalendarDay> closed = new TreeMap<>(rules.exceptions());
        closed.values().removeIf(day -> !day.plan().isClosed());
        return new DayRules(rules.week(), closed, rules.annual());
    }

    /** Counts what the clock on the wall shows, as if it were never changed. */
    private static final class WallClock extends RedressClock {

        private final ZoneId zone;
        private final WorkTimeline unchanging;

        WallClock(WorkTimeline timeline) {
            super(timeline);
            this.zone = timeline.zone();
            this.unchanging = WorkTimeline.of(
                    timeline.calendar().toBuilder().zone(ZoneOffset.UTC).build());
        }

        @Override
        public Instant due(Instant start, Duration working) {
            return real(unchanging.due(wall(start), working));
        }

        @Override
        public Duration between(Instant from, Instant to) {
            return unchanging.between(wall(from), wall(to));
        }

        private Instant wall(Instant t) {
            return t.atZone(zone).toLocalDateTime().toInstant(ZoneOffset.UTC);
        }

        private Instant real(Instant wall) {
            return wall.atZone(ZoneOffset.UTC).toLocalDateTime().atZone(zone).toInstant();
        }
    }
}
