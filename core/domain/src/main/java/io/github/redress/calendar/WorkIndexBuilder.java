package io.github.redress.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * Lays the windows of a span of dates on the line of real time.
 *
 * <ol>
 *   <li>The span is cut where versions begin; each piece follows its own rules.
 *   <li>A window becomes two instants; what a clock change or a cut leaves empty vanishes.
 *   <li>Windows that touch are joined, over midnight too.
 *   <li>A date that has a window left is a working date.
 * </ol>
 */
final class WorkIndexBuilder {

    private final LocalTimeCursor local;
    private long[] start = new long[512];
    private long[] end = new long[512];
    private int windows;
    private int[] dates = new int[512];
    private int days;

    private WorkIndexBuilder(LocalTimeCursor local) {
        this.local = local;
    }

    /** Builds the index of the dates from {@code fromDay} up to and without {@code toDay}. */
    static WorkIndex build(WorkCalendar calendar, int fromDay, int toDay) {
        WorkIndexBuilder builder =
                new WorkIndexBuilder(new LocalTimeCursor(calendar.zone().getRules()));
        List<CalendarVersion> versions = calendar.versions();
        DayRules rules = calendar.rules();
        long cut = Long.MIN_VALUE;
        long cutDay = fromDay;
        for (CalendarVersion version : versions) {
            long next = LocalTimes.epochSecond(calendar.zone().getRules(), version.from());
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
            for (TimeWindow window : rules.plan(LocalDate.ofEpochDay(day)).windows()) {
                long opens = Math.max(local.epochSecond(day, window.fromSecond()), cut);
                long closes = Math.min(local.epochSecond(day, window.toSecond()), nextCut);
                if (opens < closes) {
                    add(opens, closes);
                    mark((int) day);
                }
            }
        }
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

    private void mark(int day) {
        if (days > 0 && dates[days - 1] == day) {
            return;
        }
        if (days == dates.length) {
            dates = Arrays.copyOf(dates, days * 2);
        }
        dates[days++] = day;
    }

    private WorkIndex index(int fromDay, int toDay) {
        long from = local.epochSecond(fromDay, 0);
        long[] starts = new long[windows + 2];
        long[] cum = new long[windows + 2];
        starts[0] = from;
        starts[windows + 1] = Long.MAX_VALUE;
        System.arraycopy(start, 0, starts, 1, windows);
        for (int i = 0; i < windows; i++) {
            cum[i + 2] = cum[i + 1] + end[i] - start[i];
        }
        return new WorkIndex(
                fromDay,
                toDay,
                from,
                local.epochSecond(toDay, 0),
                starts,
                cum,
                new DateTable(fromDay, toDay, Arrays.copyOf(dates, days)));
    }
}
