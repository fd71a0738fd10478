package io.github.redress.routing.rules;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Instants among which some rules tell all instants apart: at least one for each stretch of the weeks between two ends of
 * hours, within each stretch between two dates. Hours and dates are half-open, so the first moment of a stretch stands
 * for it.
 */
final class RepresentativeTimes {

    /** A stretch before every date begins so long before the first: every hour of a week lies in it. */
    private static final Duration TWO_WEEKS = Duration.ofDays(14);

    private RepresentativeTimes() {}

    /**
     * Returns the instants, those of the stretch that holds now first.
     *
     * @param rules who tells them apart
     */
    static List<ZonedDateTime> of(Collection<? extends Sentence> rules, Instant now, ZoneId zone) {
        TreeSet<Instant> dates = new TreeSet<>();
        Set<WeekPoint> points =
                new TreeSet<>(Comparator.comparing(WeekPoint::day).thenComparing(WeekPoint::time));
        for (Sentence rule : rules) {
            add(rule.effective().from(), dates);
            add(rule.effective().to(), dates);
            for (Condition condition : rule.when().others()) {
                if (condition instanceof Hours hours) {
                    addPoints(hours, points);
                }
            }
        }
        List<ZonedDateTime> times = new ArrayList<>();
        addStretch(now, dates.higher(now), points, zone, times);
        Instant begin = dates.isEmpty() ? null : dates.first().minus(TWO_WEEKS);
        while (begin != null) {
            Instant next = dates.higher(begin);
            addStretch(begin, next, points, zone, times);
            begin = next;
        }
        return times;
    }

    /** Adds the stretch's own beginning and each point of the week in its first weeks. */
    private static void addStretch(
            Instant begin,
            @Nullable Instant end,
            Collection<WeekPoint> points,
            ZoneId zone,
            List<ZonedDateTime> times) {
        ZonedDateTime first = begin.atZone(zone);
        times.add(first);
        for (WeekPoint point : points) {
            LocalDate day = first.toLocalDate().with(TemporalAdjusters.nextOrSame(point.day()));
            for (int week = 0; week < 3; week++) { // more than one, for an hour may be skipped when clocks change
                ZonedDateTime time = day.plusWeeks(week).atTime(point.time()).atZone(zone);
                if (!time.toInstant().isBefore(begin)
                        && (end == null || time.toInstant().isBefore(end))) {
                    times.add(time);
                    if (time.toLocalTime().equals(point.time())) {
                        break;
                    }
                }
            }
        }
    }

    private record WeekPoint(DayOfWeek day, LocalTime time) {}

    private static void addPoints(Hours hours, Set<WeekPoint> points) {
        boolean wraps = !hours.from().isBefore(hours.to());
        for (DayOfWeek day : hours.days()) {
            points.add(new WeekPoint(day, hours.from()));
            points.add(new WeekPoint(wraps ? day.plus(1) : day, hours.to()));
        }
    }

    private static void add(@Nullable Instant date, Set<Instant> dates) {
        if (date != null) {
            dates.add(date);
        }
    }
}
