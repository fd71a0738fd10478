package io.github.redress.calendar;

/**
 * The working dates of a span, numbered: counting them is a step in an array.
 *
 * <p>A bit per date says whether it is one, and for every 64 dates stands how many came before.
 */
final class DateTable {

    private final int fromDay;
    final int[] days;
    final long[] isWorking;
    final int[] before;

    /** Makes the table of these epoch days, ascending and inside the span. */
    DateTable(int fromDay, int toDay, int[] days) {
        this.fromDay = fromDay;
        this.days = days;
        this.isWorking = new long[((toDay - fromDay) >> 6) + 1];
        this.before = new int[isWorking.length];
        for (int day : days) {
            isWorking[(day - fromDay) >> 6] |= 1L << (day - fromDay);
        }
        for (int i = 1; i < before.length; i++) {
            before[i] = before[i - 1] + Long.bitCount(isWorking[i - 1]);
        }
    }

    int size() {
        return days.length;
    }

    /** Returns the epoch day of a working date by its number, from zero. */
    int day(int number) {
        return days[number];
    }

    boolean contains(long day) {
        int i = (int) day - fromDay;
        return (isWorking[i >> 6] >>> i & 1) == 1;
    }

    /** Returns how many working dates come before this day, which lies in the span or ends it. */
    int countBefore(long day) {
        int i = (int) day - fromDay;
        return before[i >> 6] + Long.bitCount(isWorking[i >> 6] & (1L << i) - 1);
    }
}
