package io.github.redress.calendar;

import java.time.Instant;

/**
 * The working time of a span of dates, on the line of real time. Never changed once built.
 *
 * <p>Window {@code i} begins at {@code start[i]}, after {@code cum[i]} working seconds since the span began, and is
 * {@code cum[i + 1] - cum[i]} long. Windows never touch. The first one is empty and begins with the span, the last one begins
 * after all time: no look-up falls off an end. With W(t) the working time up to t, a deadline is found in four steps:
 *
 * <ol>
 *   <li>Look up the last window that begins at or before the start.
 *   <li>Read W there: the time before that window, and what of it has passed.
 *   <li>Add the amount, and look up the last window before which less than that has been worked.
 *   <li>Go into that window by what is missing.
 * </ol>
 *
 * <p>"Less than" makes it the earliest moment, a closing where both exist; "not more than" in its place makes it the latest,
 * an opening. Windows begin and end on whole seconds, so that fractions are only carried along. Nothing is allocated here.
 */
final class WorkIndex {

    final int fromDay;
    final int toDay;
    private final long from;
    private final long to;
    private final long[] start;
    private final long[] cum;
    private final long total;
    final BucketTable byTime;
    final BucketTable byWork;
    private final DateTable dates;

    /** Takes arrays that the builder gives away; {@code toDay} and {@code to} are not in the span any more. */
    WorkIndex(int fromDay, int toDay, long from, long to, long[] start, long[] cum, DateTable dates) {
        this.fromDay = fromDay;
        this.toDay = toDay;
        this.from = from;
        this.to = to;
        this.start = start;
        this.cum = cum;
        this.total = cum[cum.length - 1];
        this.byTime = new BucketTable(start, to + 1);
        this.byWork = new BucketTable(cum, total);
        this.dates = dates;
    }

    boolean covers(Instant t) {
        return from <= t.getEpochSecond() && t.getEpochSecond() < to;
    }

    /** Returns W at the end of the span. */
    long total() {
        return total;
    }

    /** Returns W in whole seconds, at a second of the span or at its end. */
    long worked(long second) {
        int i = byTime.lastAtMost(second);
        long open = cum[i] + (second - start[i]);
        long closed = cum[i + 1];
        return open < closed ? open : closed;
    }

    boolean isActive(long second) {
        int i = byTime.lastAtMost(second);
        return second - start[i] < cum[i + 1] - cum[i];
    }

    /** Returns the nanoseconds of W at this moment: its own inside hours, else none. */
    int workedNano(Instant t) {
        return t.getNano() != 0 && isActive(t.getEpochSecond()) ? t.getNano() : 0;
    }

    /** Returns whether W reaches so many seconds and nanoseconds within the span. */
    boolean reaches(long work, int nano) {
        return below(work, nano) < total;
    }

    /** Returns the second of the earliest moment by which W has reached an amount, which is above zero and reached. */
    long earliestWith(long work, int nano) {
        int i = byWork.lastAtMost(below(work, nano));
        return start[i] + (work - cum[i]);
    }

    /** Returns the second of the latest moment at which W has not passed an amount from zero on and below the total. */
    long latestWith(long work) {
        int i = byWork.lastAtMost(work);
        return start[i] + (work - cum[i]);
    }

    DateTable dates() {
        return dates;
    }

    /** Returns the greatest whole number of seconds that is less than the amount. */
    private static long below(long work, int nano) {
        return nano == 0 ? work - 1 : work;
    }
}
