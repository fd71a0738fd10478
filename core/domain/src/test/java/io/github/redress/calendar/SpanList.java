package io.github.redress.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** An oracle: every stretch of hours of some years in a list, date by date as the calendar writes it, read from end to end. */
final class SpanList {

    private record Span(Instant from, Instant to) {}

    private final NavigableMap<LocalDate, List<Span>> dates = new TreeMap<>();
    private final List<Span> spans = new ArrayList<>();

    SpanList(WorkCalendar calendar, LocalDate from, LocalDate to) {
        for (LocalDate date = from; date.isBefore(to); date = date.plusDays(1)) {
            List<Span> ofDate = spans(calendar, date);
            if (!ofDate.isEmpty()) {
                dates.put(date, ofDate);
                spans.addAll(ofDate);
            }
        }
    }

    Instant due(Instant start, Duration amount) {
        Duration left = amount;
        if (left.isZero()) {
            return start;
        }
        for (Span span : spans) {
            Instant from = span.from().isBefore(start) ? start : span.from();
            Duration here = Duration.between(from, span.to());
            if (here.compareTo(left) >= 0) {
                return from.plus(left);
            }
            left = here.isNegative() ? left : left.minus(here);
        }
        throw new IllegalArgumentException(amount + " from " + start + " lies beyond the list");
    }

    Instant subtract(Instant end, Duration amount) {
        Duration left = amount;
        if (left.isZero()) {
            return end;
        }
        for (int i = spans.size() - 1; i >= 0; i--) {
            Instant to = spans.get(i).to().isAfter(end) ? end : spans.get(i).to();
            Duration here = Duration.between(spans.get(i).from(), to);
            if (here.compareTo(left) >= 0) {
                return to.minus(left);
            }
            left = here.isNegative() ? left : left.minus(here);
        }
        throw new IllegalArgumentException(amount + " before " + end + " lies beyond the list");
    }

    Duration between(Instant from, Instant to) {
        Duration sum = Duration.ZERO;
        for (Span span : spans) {
            Instant begin = span.from().isBefore(from) ? from : span.from();
            Instant end = span.to().isAfter(to) ? to : span.to();
            sum = begin.isBefore(end) ? sum.plus(Duration.between(begin, end)) : sum;
        }
        return sum;
    }

    boolean isActive(Instant t) {
        return spans.stream().anyMatch(span -> !t.isBefore(span.from()) && t.isBefore(span.to()));
    }

    List<LocalDate> workingDates() {
        return List.copyOf(dates.keySet());
    }

    Instant opening(LocalDate date) {
        return dates.get(date).get(0).from();
    }

    Instant closing(LocalDate date) {
        List<Span> ofDate = dates.get(date);
        return ofDate.get(ofDate.size() - 1).to();
    }

    private static List<Span> spans(WorkCalendar calendar, LocalDate date) {
        List<Span> spans = new ArrayList<>();
        Instant began = Instant.MIN;
        DayRules rules = calendar.rules();
        for (CalendarVersion version : calendar.versions()) {
            Instant cut = instant(calendar.zone(), version.from());
            addSpans(spans, calendar.zone(), rules.plan(date), date, began, cut);
            rules = version.rules();
            began = cut;
        }
        addSpans(spans, calendar.zone(), rules.plan(date), date, began, Instant.MAX);
        return spans;
    }

    private static void addSpans(
            List<Span> spans, ZoneId zone, DayPlan plan, LocalDate date, Instant notBefore, Instant notAfter) {
        for (TimeWindow window : plan.windows()) {
            Instant from = instant(zone, date.atStartOfDay().plusSeconds(window.fromSecond()));
            Instant to = instant(zone, date.atStartOfDay().plusSeconds(window.toSecond()));
            from = from.isBefore(notBefore) ? notBefore : from;
            to = to.isAfter(notAfter) ? notAfter : to;
            if (from.isBefore(to)) {
                spans.add(new Span(from, to));
            }
        }
    }

    private static Instant instant(ZoneId zone, LocalDateTime local) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        if (!offsets.isEmpty()) {
            return local.toInstant(offsets.get(0));
        }
        ZoneOffsetTransition gap = zone.getRules().getTransition(local);
        return gap.getInstant();
    }
}
