package io.github.redress.scoring.topic;

/** Puts numbers in the order of keys that stand beside them; equal keys stay in the order in which they were. */
final class SortedBy {

    private static final int BITS = 11;
    private static final int BUCKETS = 1 << BITS;

    private SortedBy() {}

    /** Returns the places of the keys, the smallest key first; keys count as unsigned. */
    static int[] keys(long[] keys) {
        int[] order = new int[keys.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        int[] next = new int[keys.length];
        for (int shift = 0; shift < Long.SIZE; shift += BITS) {
            int[] starts = new int[BUCKETS + 1];
            for (long key : keys) {
                starts[(int) (key >>> shift & BUCKETS - 1) + 1]++;
            }
            for (int bucket = 0; bucket < BUCKETS; bucket++) {
                starts[bucket + 1] += starts[bucket];
            }
            for (int place : order) {
                next[starts[(int) (keys[place] >>> shift & BUCKETS - 1)]++] = place;
            }
            int[] sorted = next;
            next = order;
            order = sorted;
        }
        return order;
    }
}
