package io.github.redress.testkit;

import io.github.redress.calendar.BeyondHorizonException;
import io.github.redress.calendar.CalendarVersion;
import io.github.redress.calendar.DayRules;
import io.github.redress.calendar.TimeWindow;
import io.github.redress.calendar.WorkCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;

/**
 * The slow and obvious way to count working time: a walk over dates with java.time alone. The oracle of law 18; it shares no
 * code with the clock. Each answer walks a hundred years at most.
 */
public final class DayWalk {

    private static final int MOST_DAYS = 36_525;

    /** A stretch of working time, half-open. */
    private record Span(Instant from, Instant to) {}

    private final WorkCalendar calendar;
    private final ZoneId zone;
    private final BiFunction<ZoneId, LocalDateTime, Instant> moments;

    /** Makes a walk over the dates of a calendar. */
    public DayWalk(WorkCalendar calendar) {
        this(calendar, DayWalk::moment);
    }

    /**
     * Makes a walk that turns local times into moments in its own way, as other systems do.
     *
     * @param moments the moment of a local time in a zone
     */
    public DayWalk(WorkCalendar calendar, BiFunction<ZoneId, LocalDateTime, Instant> moments) {
        this.calendar = Objects.requireNonNull(calendar, "calendar");
        this.zone = calendar.zone();
        this.moments = Objects.requireNonNull(moments, "moments");
    }

    /** Returns the working time from {@code from} to {@code to}, which is not the earlier. */
    public Duration between(Instant from, Instant to) {
        Duration sum = Duration.ZERO;
        LocalDate last = date(to).plusDays(1);
        for (LocalDate date = date(from).minusDays(1); !date.isAfter(last); date = date.plusDays(1)) {
            for (Span span : spans(date)) {
                Instant begin = later(span.from(), from);
                Instant end = earlier(span.to(), to);
                if (begin.isBefore(end)) {
                    sum = sum.plus(Duration.between(begin, end));
                }
            }
        }
        return sum;
    }

    /** Returns the earliest moment by which this much working time has passed since {@code start}. */
    public Instant due(Instant start, Duration working) {
        Duration left = working;
        for (LocalDate date = date(start).minusDays(1); !left.isZero(); date = next(date, start, 1)) {
            for (Span span : spans(date)) {
                Instant begin = later(span.from(), start);
                if (begin.isBefore(span.to())) {
                    Duration here = Duration.between(begin, span.to());
                    if (left.compareTo(here) <= 0) {
                        return begin.plus(left);
                    }
                    left = left.minus(here);
                }
            }
        }
        return start;
    }

    /** Returns the latest moment from which this much working time passes until {@code end}. */
    public Instant subtract(Instant end, Duration working) {
        Duration left = working;
        for (LocalDate date = date(end).plusDays(1); !left.isZero(); date = next(date, end, -1)) {
            List<Span> spans = spans(date);
            Collections.reverse(spans);
            for (Span span : spans) {
                Instant until = earlier(span.to(), end);
                if (span.from().isBefore(until)) {
                    Duration here = Duration.between(span.from(), until);
                    if (left.compareTo(here) <= 0) {
                        return until.minus(left);
                    }
                    left = left.minus(here);
                }
            }
        }
        return end;
    }

    /** Returns {@code t} if it is inside working hours, else the next opening. */
    public Instant nextActive(Instant t) {
        for (LocalDate date = date(t).minusDays(1); ; date = next(date, t, 1)) {
            for (Span span : spans(date)) {
                if (span.to().isAfter(t)) {
                    return later(span.from(), t);
                }
            }
        }
    }

    /** Returns {@code t} if some working time lies just before it, else the closing before it. */
    public Instant previousClosing(Instant t) {
        for (LocalDate date = date(t).plusDays(1); ; date = next(date, t, -1)) {
            List<Span> spans = spans(date);
            Collections.reverse(spans);
            for (Span span : spans) {
                if (span.from().isBefore(t)) {
                    return earlier(span.to(), t);
                }
            }
        }
    }

    /** Returns whether every moment from {@code from} until before {@code to} is inside working hours. */
    public boolean isOpenThroughout(Instant from, Instant to) {
        Instant reached = from;
        while (reached.isBefore(to) && nextActive(reached).equals(reached)) {
            reached = endOfSpan(reached);
        }
        return !reached.isBefore(to);
    }

    /** Returns the date if some working time lies on it, else the next such date. */
    public LocalDate workingDateFrom(LocalDate first) {
        Instant from = moments.apply(zone, first.atStartOfDay());
        LocalDate date = first;
        while (spans(date).isEmpty()) {
            date = next(date, from, 1);
        }
        return date;
    }

    /** Returns the last closing of a working date. */
    public Instant closing(LocalDate date) {
        List<Span> spans = spans(date);
        return spans.get(spans.size() - 1).to();
    }

    private Instant endOfSpan(Instant inside) {
        for (LocalDate date = date(inside).minusDays(1); ; date = next(date, inside, 1)) {
            for (Span span : spans(date)) {
                if (span.to().isAfter(inside)) {
                    return span.to();
                }
            }
        }
    }

    private LocalDate date(Instant t) {
        return LocalDate.ofInstant(t, zone);
    }

    private LocalDate next(LocalDate date, Instant asked, int step) {
        if (Math.abs(date.toEpochDay() - date(asked).toEpochDay()) > MOST_DAYS) {
            throw new BeyondHorizonException(calendar.id(), "walked from " + asked + " to " + date);
        }
        return date.plusDays(step);
    }

    private List<Span> spans(LocalDate date) {
        List<Span> spans = new ArrayList<>();
        Instant from = Instant.MIN;
        DayRules rules = calendar.rules();
        for (CalendarVersion version : calendar.versions()) {
            Instant begins = moments.apply(zone, version.from());
            add(spans, rules, date, from, begins);
            from = begins;
            rules = version.rules();
        }
        add(spans, rules, date, from, Instant.MAX);
        return spans;
    }

    private void add(List<Span> spans, DayRules rules, LocalDate date, Instant from, Instant to) {
        for (TimeWindow window : rules.plan(date).windows()) {
            Instant begin = later(moments.apply(zone, date.atStartOfDay().plusSeconds(window.fromSecond())), from);
            Instant end = earlier(moments.apply(zone, date.atStartOfDay().plusSeconds(window.toSecond())), to);
            if (begin.isBefore(end)) {
                spans.add(new Span(begin, end));
            }
        }
    }

    private static Instant moment(ZoneId zone, LocalDateTime local) {
        ZoneOffsetTransition gap = zone.getRules().getTransition(local);
        return gap != null && gap.isGap()
                ? gap.getInstant()
                : local.atZone(zone).toInstant();
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
