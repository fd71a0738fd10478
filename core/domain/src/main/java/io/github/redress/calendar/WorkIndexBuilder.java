package io.github.redress.calendar;

import java.time.LocalDate;
import java.time.zone.ZoneRules;
import java.util.Arrays;
import java.util.List;

/**
 * Lays the windows of a span of dates on the line of real time.
 *
 * <ol>
 *   <li>The span is cut where versions begin; each piece follows its own rules.
 *   <li>A window becomes two instants; what a clock change or a cut leaves empty vanishes.
 *   <li>Windows that touch are joined, over midnight too.
 *   <li>A date that has a window left is a working date, with its first opening and its last closing.
 * </ol>
 */
final class WorkIndexBuilder {

    private final ZoneRules zone;
    private long[] start = new long[512];
    private long[] end = new long[512];
    private int windows;
    private int[] dates = new int[512];
    private long[] opens = new long[512];
    private long[] closes = new long[512];
    private int days;

    private WorkIndexBuilder(ZoneRules zone) {
        this.zone = zone;
    }

    /** Builds the index of the dates from {@code fromDay} up to and without {@code toDay}. */
    static WorkIndex build(WorkCalendar calendar, int fromDay, int toDay) {
        WorkIndexBuilder builder = new WorkIndexBuilder(calendar.zone().getRules());
        List<CalendarVersion> versions = calendar.versions();
        DayRules rules = calendar.rules();
        long cut = Long.MIN_VALUE;
        long cutDay = fromDay;
        for (CalendarVersion version : versions) {
            long next = LocalTimes.epochSecond(builder.zone, version.from());
            long nextDay = version.from().toLocalDate().toEpochDay();
            builder.piece(rules, Math.max(cutDay, fromDay), Math.min(nextDay + 1, toDay), cut, next);
            rules = version.rules();
            cut = next;
            cutDay = nextDay;
        }
        builder.piece(rules, Math.max(cutDay, fromDay), toDay, cut, Long.MAX_VALUE);
        return builder.index(fromDay, toDay);
    }

    private void piece(DayRules rules, long fromDay, long toDay, long cut, long nextCut) {
        for (long day = fromDay; day < toDay; day++) {
            LocalDate date = LocalDate.ofEpochDay(day);
            for (TimeWindow window : rules.plan(date).windows()) {
                long opens = Math.max(at(date, window.fromSecond()), cut);
                long closes = Math.min(at(date, window.toSecond()), nextCut);
                if (opens < closes) {
                    add(opens, closes);
                    mark((int) day, opens, closes);
                }
            }
        }
    }

    private long at(LocalDate date, int secondOfDay) {
        return LocalTimes.epochSecond(zone, date.atStartOfDay().plusSeconds(secondOfDay));
    }

    private void add(long opens, long closes) {
        if (windows > 0 && end[windows - 1] == opens) {
            end[windows - 1] = closes;
            return;
        }
        if (windows == start.length) {
            start = Arrays.copyOf(start, windows * 2);
            end = Arrays.copyOf(end, windows * 2);
        }
        start[windows] = opens;
        end[windows++] = closes;
    }

    private void mark(int day, long opensAt, long closesAt) {
        if (days > 0 && dates[days - 1] == day) {
            closes[days - 1] = closesAt;
            return;
        }
        if (days == dates.length) {
            dates = Arrays.copyOf(dates, days * 2);
            opens = Arrays.copyOf(opens, days * 2);
            closes = Arrays.copyOf(closes, days * 2);
        }
        dates[days] = day;
        opens[days] = opensAt;
        closes[days++] = closesAt;
    }

    private WorkIndex index(int fromDay, int toDay) {
        long[] cum = new long[windows + 1];
        for (int i = 0; i < windows; i++) {
            cum[i + 1] = cum[i] + end[i] - start[i];
        }
        return new WorkIndex(
                fromDay,
                toDay,
                at(LocalDate.ofEpochDay(fromDay), 0),
                at(LocalDate.ofEpochDay(toDay), 0),
                Arrays.copyOf(start, windows),
                cum,
                Arrays.copyOf(dates, days),
                Arrays.copyOf(opens, days),
                Arrays.copyOf(closes, days));
    }
}
