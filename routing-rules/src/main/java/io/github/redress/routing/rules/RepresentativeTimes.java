package io.github.redress.routing.rules;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Instants among which some rules tell all instants apart.
 *
 * <ol>
 *   <li>Between two dates at which a rule begins or ends lies a {@link Stretch}: there only the clock matters.
 *   <li>Within it something changes where the clock reaches an end of hours, and where the clock itself is changed. Both
 *       are half-open, so the first moment of what follows stands for it.
 *   <li>Weeks repeat: one moment of a stretch for each end of hours is enough, and beyond a few weeks nothing is new.
 * </ol>
 */
final class RepresentativeTimes {

    /** More than one, for an hour may be skipped when clocks change. */
    private static final int WEEKS = 3;

    /** A stretch before every date begins so long before the first: every hour of a week lies in it. */
    private static final Duration LONG_ENOUGH = Duration.ofDays(7 * WEEKS);

    private RepresentativeTimes() {}

    /**
     * A time in which no rule begins or ends.
     *
     * @param begin its first moment
     * @param end the first moment after it; null for never
     */
    record Stretch(Instant begin, @Nullable Instant end) {

        /** Returns whether the clock shows every hour of the week in it, even where it is changed. */
        boolean isLong() {
            return end == null || !end.isBefore(begin.plus(LONG_ENOUGH));
        }

        private boolean contains(Instant instant) {
            return !instant.isBefore(begin) && (end == null || instant.isBefore(end));
        }
    }

    /** Returns the stretches between the dates of some periods, from now on first. */
    static List<Stretch> stretches(Collection<Period> periods, Instant now) {
        TreeSet<Instant> dates = new TreeSet<>();
        for (Period period : periods) {
            add(period.from(), dates);
            add(period.to(), dates);
        }
        List<Stretch> stretches = new ArrayList<>();
        stretches.add(new Stretch(now, dates.higher(now)));
        Instant begin = dates.isEmpty() ? null : dates.first().minus(LONG_ENOUGH);
        while (begin != null) {
            Instant next = dates.higher(begin);
            stretches.add(new Stretch(begin, next));
            begin = next;
        }
        return stretches;
    }

    /** Returns the moments of a stretch that some hours tell apart, its beginning first. */
    static List<ZonedDateTime> within(Stretch stretch, Collection<Hours> hours, ZoneId zone) {
        List<ZonedDateTime> times = new ArrayList<>();
        times.add(stretch.begin().atZone(zone));
        Set<WeekPoint> points = points(hours);
        if (!points.isEmpty()) {
            addClockChanges(stretch, zone, times);
            points.forEach(point -> addFirst(point, stretch, zone, times));
        }
        return times;
    }

    private static void addClockChanges(Stretch stretch, ZoneId zone, List<ZonedDateTime> times) {
        Instant enough = stretch.begin().plus(LONG_ENOUGH);
        ZoneRules clock = zone.getRules();
        ZoneOffsetTransition change = clock.nextTransition(stretch.begin());
        while (change != null
                && stretch.contains(change.getInstant())
                && change.getInstant().isBefore(enough)) {
            times.add(change.getInstant().atZone(zone));
            change = clock.nextTransition(change.getInstant());
        }
    }

    /** Adds the first moment of a stretch at which the clock shows a point of the week, if there is one. */
    private static void addFirst(WeekPoint point, Stretch stretch, ZoneId zone, List<ZonedDateTime> times) {
        LocalDate day = stretch.begin()
                .atZone(zone)
                .toLocalDate()
                .minusDays(1) // where a clock is put back past midnight, yesterday comes again
                .with(TemporalAdjusters.nextOrSame(point.day()));
        for (int week = 0; week < WEEKS; week++) {
            LocalDateTime local = day.plusWeeks(week).atTime(point.time());
            for (ZoneOffset offset : zone.getRules().getValidOffsets(local)) { // none when skipped, two when repeated
                Instant instant = local.toInstant(offset);
                if (stretch.contains(instant)) {
                    times.add(instant.atZone(zone));
                    return;
                }
            }
        }
    }

    private record WeekPoint(DayOfWeek day, LocalTime time) {}

    private static Set<WeekPoint> points(Collection<Hours> all) {
        Set<WeekPoint> points =
                new TreeSet<>(Comparator.comparing(WeekPoint::day).thenComparing(WeekPoint::time));
        for (Hours hours : all) {
            boolean wraps = !hours.from().isBefore(hours.to());
            for (DayOfWeek day : hours.days()) {
                points.add(new WeekPoint(day, hours.from()));
                points.add(new WeekPoint(wraps ? day.plus(1) : day, hours.to()));
            }
        }
        return points;
    }

    private static void add(@Nullable Instant date, Set<Instant> dates) {
        if (date != null) {
            dates.add(date);
        }
    }
}
