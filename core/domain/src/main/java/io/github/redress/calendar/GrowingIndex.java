package io.github.redress.calendar;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The index of one calendar, grown to whatever is asked.
 *
 * <p>A larger index is built aside and published by one compare-and-set; who holds the smaller one keeps it, and both give
 * the same answers where both have them. Spans are whole years and grow by a quarter and at least by one, so that growing
 * stays rare and ten years that are asked about stay about ten years in memory.
 */
final class GrowingIndex {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate END = LocalDate.of(2400, 1, 1);

    private final WorkCalendar calendar;
    private final AtomicReference<@Nullable WorkIndex> published = new AtomicReference<>();

    GrowingIndex(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    /** Returns an index that has the moment well inside. */
    WorkIndex around(Instant t) {
        WorkIndex index = published.get();
        return index != null && index.covers(t) ? index : aroundDate(date(t));
    }

    /** Returns an index that has both moments well inside. */
    WorkIndex around(Instant a, Instant b) {
        WorkIndex index = around(a);
        return index.covers(b) ? index : around(b);
    }

    /** Returns an index that has the whole year of the date; a new one has at least a year after it, too. */
    WorkIndex aroundDate(LocalDate date) {
        long day = date.toEpochDay();
        while (true) {
            WorkIndex index = published.get();
            if (index != null && index.fromDay <= day && day < index.toDay) {
                return index;
            }
            if (date.isBefore(FIRST) || !date.isBefore(END)) {
                throw new BeyondHorizonException(calendar.id(), "was asked for " + date);
            }
            LocalDate newYear = date.withDayOfYear(1);
            grow(index, (int) newYear.toEpochDay(), (int) newYear.plusYears(2).toEpochDay());
        }
    }

    /** Returns an index with more of the future, or this one where there is no more. */
    WorkIndex later(WorkIndex index) {
        if (index.toDay >= END.toEpochDay()) {
            return index;
        }
        WorkIndex other = published.get();
        if (other != null && other.fromDay <= index.fromDay && other.toDay > index.toDay) {
            return other;
        }
        return grow(index, index.fromDay, further(index.toDay, index.toDay - index.fromDay));
    }

    /** Returns an index with more of the past, or this one where there is no more. */
    WorkIndex earlier(WorkIndex index) {
        if (index.fromDay <= FIRST.toEpochDay()) {
            return index;
        }
        WorkIndex other = published.get();
        if (other != null && other.fromDay < index.fromDay && other.toDay >= index.toDay) {
            return other;
        }
        return grow(index, further(index.fromDay, index.fromDay - index.toDay), index.toDay);
    }

    private WorkIndex grow(@Nullable WorkIndex old, int from, int to) {
        int fromDay = Math.max((int) FIRST.toEpochDay(), old == null ? from : Math.min(from, old.fromDay));
        int toDay = Math.min((int) END.toEpochDay(), old == null ? to : Math.max(to, old.toDay));
        WorkIndex grown = WorkIndexBuilder.build(calendar, fromDay, toDay);
        published.compareAndSet(old, grown);
        return grown;
    }

    /** Returns the first of January that lies a quarter of the span away, in the direction of its sign. */
    private static int further(int day, int span) {
        int years = span / 365 / 4;
        return (int) LocalDate.ofEpochDay(day)
                .plusYears(years == 0 ? Integer.signum(span) : years)
                .toEpochDay();
    }

    private LocalDate date(Instant t) {
        try {
            return LocalDate.ofInstant(t, calendar.zone());
        } catch (DateTimeException e) {
            throw new BeyondHorizonException(calendar.id(), "was asked for " + t);
        }
    }
}
