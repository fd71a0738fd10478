package io.github.redress.routing.rules;

import java.util.Arrays;
import java.util.Map;

/** Ranks by the numbers of a category and a district, open-addressed. */
final class PairTable {

    private static final int[] NONE = {};
    private static final long EMPTY = -1;
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final long[] keys;
    private final int[][] ranks;
    private final int shift;

    PairTable(Map<Long, int[]> content) {
        int bits = 32 - Integer.numberOfLeadingZeros(Math.max(2, content.size() * 2 - 1));
        shift = 64 - bits;
        keys = new long[1 << bits];
        ranks = new int[1 << bits][];
        Arrays.fill(keys, EMPTY);
        content.forEach((key, some) -> {
            int slot = slot(key);
            keys[slot] = key;
            ranks[slot] = some;
        });
    }

    static long key(int category, int district) {
        return ((long) category << 32) | district;
    }

    static int category(long key) {
        return (int) (key >>> 32);
    }

    static int district(long key) {
        return (int) key;
    }

    /** Returns the ranks, none where no rule names the two together. */
    int[] get(long key) {
        int slot = slot(key);
        return keys[slot] == EMPTY ? NONE : ranks[slot];
    }

    private int slot(long key) {
        int slot = (int) ((key * GOLDEN) >>> shift);
        while (keys[slot] != EMPTY && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }
}
