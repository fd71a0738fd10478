package io.github.redress.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * Reaches what the clock keeps to itself: the kernel on bare seconds, and beneath it the look-ups that it is made of. It shares
 * the package for that, on the class path of a module that is never published.
 */
public final class KernelProbe {

    private static final int ARRAYS = 7;
    private static final int HEADER = 16;

    private final WorkIndex index;

    private KernelProbe(WorkIndex index) {
        this.index = index;
    }

    /** Compiles the dates from the first one up to and without the second. */
    public static KernelProbe of(WorkCalendar calendar, LocalDate fromInclusive, LocalDate toExclusive) {
        return new KernelProbe(
                WorkIndexBuilder.build(calendar, (int) fromInclusive.toEpochDay(), (int) toExclusive.toEpochDay()));
    }

    /** Takes what a timeline has grown to by being asked these deadlines, in this order. */
    public static KernelProbe grown(WorkCalendar calendar, Instant[] starts, long amount) {
        GrowingIndex growing = new GrowingIndex(calendar);
        WorkIndex index = growing.around(starts[0]);
        for (Instant start : starts) {
            index = growing.around(start);
            while (!index.reaches(index.worked(start.getEpochSecond()) + amount, 0)) {
                index = growing.later(index);
            }
        }
        return new KernelProbe(growing.around(starts[0]));
    }

    /** Returns what the arrays of the index take, their headers with them. */
    public long bytes() {
        DateTable dates = index.dates();
        long longs = index.byTime.sorted.length + index.byWork.sorted.length + dates.isWorking.length;
        long ints = index.byTime.slots.length + index.byWork.slots.length + dates.days.length + dates.before.length;
        return longs * Long.BYTES + ints * Integer.BYTES + ARRAYS * HEADER;
    }

    /** Returns the deadline in epoch seconds. */
    public long due(long start, long amount) {
        return index.earliestWith(index.worked(start) + amount, 0);
    }

    /** Returns W(t), a key for the second look-up. */
    public long worked(long second) {
        return index.worked(second);
    }

    /** Looks up a moment and an amount of work, and reckons nothing. */
    public int twoLookups(long second, long work) {
        return index.byTime.lastAtMost(second) + index.byWork.lastAtMost(work);
    }

    /** Looks up the same by the JDK's binary search, in the same arrays. */
    public int twoBinarySearches(long second, long work) {
        return Arrays.binarySearch(index.byTime.sorted, second) + Arrays.binarySearch(index.byWork.sorted, work);
    }

    /** Returns how many stretches of work the span has. */
    public int windows() {
        return index.byTime.sorted.length - 2;
    }
}
