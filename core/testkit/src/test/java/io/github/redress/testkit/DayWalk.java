package io.github.redress.testkit;

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
import java.util.List;

/** The slow and obvious way to count working time: a walk over dates with java.time alone. */
final class DayWalk {

    private record Span(Instant from, Instant to) {}

    private final WorkCalendar calendar;
    private final ZoneId zone;

    DayWalk(WorkCalendar calendar) {
        this.calendar = calendar;
        this.zone = calendar.zone();
    }

    Duration between(Instant from, Instant to) {
        Duration sum = Duration.ZERO;
        LocalDate last = LocalDate.ofInstant(to, zone).plusDays(1);
        for (LocalDate date = LocalDate.ofInstant(from, zone).minusDays(1);
                !date.isAfter(last);
                date = date.plusDays(1)) {
            for (Span span : spans(date)) {
                Instant begin = later(span.from(), from);
                Instant end = span.to().isBefore(to) ? span.to() : to;
                if (begin.isBefore(end)) {
                    sum = sum.plus(Duration.between(begin, end));
                }
            }
        }
        return sum;
    }

    Instant due(Instant start, Duration amount) {
        Duration left = amount;
        for (LocalDate date = LocalDate.ofInstant(start, zone).minusDays(1); !left.isZero(); date = date.plusDays(1)) {
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

    private List<Span> spans(LocalDate date) {
        List<Span> spans = new ArrayList<>();
        Instant from = Instant.MIN;
        DayRules rules = calendar.rules();
        for (CalendarVersion version : calendar.versions()) {
            spans(spans, rules, date, from, instant(version.from()));
            from = instant(version.from());
            rules = version.rules();
        }
        spans(spans, rules, date, from, Instant.MAX);
        return spans;
    }

    private void spans(List<Span> spans, DayRules rules, LocalDate date, Instant from, Instant to) {
        for (TimeWindow window : rules.plan(date).windows()) {
            Instant begin = later(instant(date.atStartOfDay().plusSeconds(window.fromSecond())), from);
            Instant end = instant(date.atStartOfDay().plusSeconds(window.toSecond()));
            end = end.isBefore(to) ? end : to;
            if (begin.isBefore(end)) {
                spans.add(new Span(begin, end));
            }
        }
    }

    private Instant instant(LocalDateTime local) {
        ZoneOffsetTransition gap = zone.getRules().getTransition(local);
        return gap != null && gap.isGap()
                ? gap.getInstant()
                : local.atZone(zone).toInstant();
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}
