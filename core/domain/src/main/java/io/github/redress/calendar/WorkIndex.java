package io.github.redress.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;

/**
 * The working time of a span of dates as sorted arrays: window {@code i} begins at {@code start[i]}, after {@code cum[i]}
 * working seconds since the span began. Windows never touch. Never changed once built.
 *
 * <p>With W(t) the working time up to t, every question is one of two inverses: the earliest moment by which W has reached
 * an amount (a closing, where both exist), and the latest at which it has not passed it (an opening).
 */
final class WorkIndex {

    final int fromDay;
    final int toDay;
    private final long from;
    private final long to;
    private final long[] start;
    private final long[] cum;
    private final int[] dates;
    private final long[] opens;
    private final long[] closes;

    /** Takes arrays that the builder gives away; {@code toDay} and {@code to} are not in the span any more. */
    WorkIndex(
            int fromDay,
            int toDay,
            long from,
            long to,
            long[] start,
            long[] cum,
            int[] dates,
            long[] opens,
            long[] closes) {
        this.fromDay = fromDay;
        this.toDay = toDay;
        this.from = from;
        this.to = to;
        this.start = start;
        this.cum = cum;
        this.dates = dates;
        this.opens = opens;
        this.closes = closes;
    }

    boolean covers(Instant t) {
        return from <= t.getEpochSecond() && t.getEpochSecond() < to;
    }

    /** Returns W at the end of the span. */
    Duration total() {
        return Duration.ofSeconds(cum[start.length]);
    }

    /** Returns W(t); windows begin and end on whole seconds, so the fraction counts whenever its second does. */
    Duration worked(Instant t) {
        int i = lastAtMost(start, start.length, t.getEpochSecond());
        if (i < 0) {
            return Duration.ZERO;
        }
        long inside = t.getEpochSecond() - start[i];
        return inside < cum[i + 1] - cum[i]
                ? Duration.ofSeconds(cum[i] + inside, t.getNano())
                : Duration.ofSeconds(cum[i + 1]);
    }

    boolean isActive(Instant t) {
        int i = lastAtMost(start, start.length, t.getEpochSecond());
        return i >= 0 && t.getEpochSecond() - start[i] < cum[i + 1] - cum[i];
    }

    /** Returns the earliest moment by which W has reached {@code work}, which is above zero and at most the total. */
    Instant earliestWith(Duration work) {
        long key = work.getNano() == 0 ? work.getSeconds() - 1 : work.getSeconds();
        return inside(lastAtMost(cum, start.length, key), work);
    }

    /** Returns the latest moment at which W has not passed {@code work}, which is not negative and below the total. */
    Instant latestWith(Duration work) {
        return inside(lastAtMost(cum, start.length, work.toSeconds()), work);
    }

    /** Returns how many working dates of the span come before this day; the index of the day itself if it is one. */
    int datesBefore(long epochDay) {
        if (epochDay >= toDay) {
            return dates.length;
        }
        int found = Arrays.binarySearch(dates, (int) Math.max(epochDay, fromDay));
        return found >= 0 ? found : -found - 1;
    }

    int dateCount() {
        return dates.length;
    }

    int date(int i) {
        return dates[i];
    }

    Instant open(int i) {
        return Instant.ofEpochSecond(opens[i]);
    }

    Instant close(int i) {
        return Instant.ofEpochSecond(closes[i]);
    }

    private Instant inside(int i, Duration work) {
        return Instant.ofEpochSecond(start[i] + (work.getSeconds() - cum[i]), work.getNano());
    }

    private static int lastAtMost(long[] sorted, int length, long key) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] <= key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
