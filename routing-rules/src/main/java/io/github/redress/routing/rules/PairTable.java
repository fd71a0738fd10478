package io.github.redress.routing.rules;

import java.util.Arrays;
import java.util.Map;

/** Ranks by the numbers of a category and a district, open-addressed: those of rules without words, and with. */
final class PairTable {

    static final int NOWHERE = -1;

    private static final int[] NONE = {};
    private static final long EMPTY = -1;
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final long[] keys;
    private final int[][] plain;
    private final int[][] worded;
    private final int shift;

    PairTable(Map<Long, int[]> plainRanks, Map<Long, int[]> wordedRanks) {
        int most = plainRanks.size() + wordedRanks.size();
        int bits = 32 - Integer.numberOfLeadingZeros(Math.max(2, most * 2 - 1));
        shift = 64 - bits;
        keys = new long[1 << bits];
        plain = new int[1 << bits][];
        worded = new int[1 << bits][];
        Arrays.fill(keys, EMPTY);
        Arrays.fill(plain, NONE);
        Arrays.fill(worded, NONE);
        plainRanks.forEach((key, ranks) -> plain[enter(key)] = ranks);
        wordedRanks.forEach((key, ranks) -> worded[enter(key)] = ranks);
    }

    private int enter(long key) {
        int slot = slot(key);
        keys[slot] = key;
        return slot;
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

    /** Returns where the ranks of these two are, {@link #NOWHERE} where no rule names them together. */
    int find(long key) {
        int slot = slot(key);
        return keys[slot] == EMPTY ? NOWHERE : slot;
    }

    /** Returns the ranks of the rules without words. */
    int[] plain(int slot) {
        return plain[slot];
    }

    /** Returns the ranks of the rules with words. */
    int[] worded(int slot) {
        return worded[slot];
    }

    private int slot(long key) {
        int slot = (int) ((key * GOLDEN) >>> shift);
        while (keys[slot] != EMPTY && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }
}
