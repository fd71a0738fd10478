package io.github.redress.scoring.topic.text;

import java.util.Arrays;

/** Counts the units beside the places of a run. A gap is something else each time. */
final class Tally {

    private static final double FIXED = 1 << 30;
    private static final double LN_2 = StrictMath.log(2);
    private static final long[] LOW = new long[1 << 10];

    static {
        Arrays.setAll(LOW, Tally::reckon);
    }

    private final int[] counts;
    private final int[] seen;
    private int kinds;
    private int all;

    Tally(int units) {
        this.counts = new int[units];
        this.seen = new int[units];
    }

    void add(int unit) {
        if (counts[unit]++ == 0) {
            seen[kinds++] = unit;
        }
        all++;
    }

    int kinds() {
        return kinds;
    }

    /** Puts the units that were counted in order. */
    void sort() {
        Arrays.sort(seen, 0, kinds);
    }

    int unit(int kind) {
        return seen[kind];
    }

    int count(int unit) {
        return counts[unit];
    }

    /** Returns the entropy of what was counted, in bits of six decimals. The sum is one of whole numbers: its order does not matter. */
    double bits() {
        long sum = 0;
        for (int kind = 0; kind < kinds; kind++) {
            int unit = seen[kind];
            if (unit != Alphabet.GAP) {
                sum += counts[unit] < LOW.length ? LOW[counts[unit]] : reckon(counts[unit]);
            }
        }
        return all == 0 ? 0 : rounded(log2(all) - sum / FIXED / all);
    }

    private static long reckon(int count) {
        return count == 0 ? 0 : Math.round(count * log2(count) * FIXED);
    }

    static double log2(double value) {
        return StrictMath.log(value) / LN_2;
    }

    /** Rounds to six decimals, so that a bound is met where arithmetic says so. */
    static double rounded(double bits) {
        return Math.rint(bits * 1e6) / 1e6;
    }

    /** Forgets all. */
    void clear() {
        for (int kind = 0; kind < kinds; kind++) {
            counts[seen[kind]] = 0;
        }
        kinds = 0;
        all = 0;
    }
}
