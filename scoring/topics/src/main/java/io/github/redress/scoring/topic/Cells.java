package io.github.redress.scoring.topic;

/** Counts of the terms and places that are looked at: in the window, and in the baseline by stretch and by kind of day. */
final class Cells {

    private final long[] keys;
    private final long[] window;
    private final Counts numbers = new Counts();
    private final int stretches;
    private final int kinds;
    private final long[] byStretch;
    private final long[] byKind;

    /** Takes those that count enough in the window. */
    Cells(Counts counted, int support, Days days) {
        long[] enough = new long[counted.size()];
        int[] size = new int[1];
        counted.forEachKey(key -> {
            if (counted.get(key, 0) >= support) {
                enough[size[0]++] = key;
            }
        });
        this.keys = java.util.Arrays.copyOf(enough, size[0]);
        java.util.Arrays.sort(keys);
        this.window = new long[keys.length];
        for (int cell = 0; cell < keys.length; cell++) {
            window[cell] = counted.get(keys[cell], 0);
            numbers.add(keys[cell], cell);
        }
        this.stretches = days.stretches();
        this.kinds = days.kinds();
        this.byStretch = new long[keys.length * (stretches + 1)];
        this.byKind = new long[keys.length * kinds];
    }

    int size() {
        return keys.length;
    }

    /** Returns the number of the cell with this key, or -1. */
    int cell(long key) {
        return (int) numbers.get(key, -1);
    }

    int term(int cell) {
        return Units.term(keys[cell]);
    }

    int place(int cell) {
        return Units.place(keys[cell]);
    }

    /** Counts what came in the baseline. */
    void add(int cell, int stretch, int kind, long weight) {
        byStretch[cell * (stretches + 1)] += weight;
        byStretch[cell * (stretches + 1) + stretch] += weight;
        byKind[cell * kinds + kind] += weight;
    }

    long inWindow(int cell) {
        return window[cell];
    }

    /** Returns what came in the whole baseline. */
    double baseline(int cell) {
        return byStretch[cell * (stretches + 1)];
    }

    double inStretch(int cell, int stretch) {
        return byStretch[cell * (stretches + 1) + stretch];
    }

    double onKind(int cell, int kind) {
        return byKind[cell * kinds + kind];
    }
}
