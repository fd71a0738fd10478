package io.github.redress.routing.rules;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What belongs to a character, or to two that follow each other: open-addressed, behind a filter of bits that turns away
 * nearly all that nothing belongs to.
 *
 * <p>A pair is the number that its first character, then its second, make up.
 */
final class CharIndex {

    private static final int GOLDEN = 0x9E3779B9;

    private final int[] keys;
    private final int[] @Nullable [] values;
    private final int shift;
    private final long[] filter;
    private final int filterShift;
    private final boolean empty;

    CharIndex(Map<Integer, int[]> content) {
        int bits = 32 - Integer.numberOfLeadingZeros(Math.max(2, content.size() * 2 - 1));
        this.shift = 32 - bits;
        this.keys = new int[1 << bits];
        this.values = new int[1 << bits][];
        int filterBits = Math.max(6, bits + 4); // 32 bits or more for each key
        this.filterShift = 32 - filterBits;
        this.filter = new long[1 << (filterBits - 6)];
        this.empty = content.isEmpty();
        content.forEach(this::put);
    }

    private void put(int key, int[] value) {
        int slot = slot(key);
        while (values[slot] != null) {
            slot = next(slot);
        }
        keys[slot] = key;
        values[slot] = Arrays.copyOf(value, value.length);
        int bit = (key * GOLDEN) >>> filterShift;
        filter[bit >>> 6] |= 1L << bit;
    }

    /** Returns whether nothing belongs to any. */
    boolean isEmpty() {
        return empty;
    }

    /**
     * Returns at which of the {@value Long#SIZE} places from one on a character stands to which something may belong, the
     * first place in the lowest bit.
     */
    long findSingles(char[] text, int from) {
        long[] bits = filter;
        int shift = filterShift;
        long places = 0;
        int end = Math.min(text.length, from + Long.SIZE);
        for (int at = from; at < end; at++) {
            places |= bit(bits, shift, text[at]) << at; // counts modulo 64
        }
        return places;
    }

    /** Returns likewise at which places a pair begins to which something may belong. */
    long findPairs(char[] text, int from) {
        long[] bits = filter;
        int shift = filterShift;
        long places = 0;
        int end = Math.min(text.length - 1, from + Long.SIZE);
        for (int at = from; at < end; at++) {
            places |= bit(bits, shift, (text[at] << 16) | text[at + 1]) << at;
        }
        return places;
    }

    /** Without a branch, which the processor would often guess wrong; the mask spares Java the check of bounds. */
    private static long bit(long[] bits, int shift, int key) {
        int bit = (key * GOLDEN) >>> shift;
        return (bits[(bit >>> 6) & (bits.length - 1)] >>> bit) & 1;
    }

    /** Returns what belongs to it, null where nothing does. */
    int @Nullable [] get(int key) {
        int slot = slot(key);
        while (keys[slot] != key && values[slot] != null) {
            slot = next(slot);
        }
        return keys[slot] == key ? values[slot] : null;
    }

    private int slot(int key) {
        return (key * GOLDEN) >>> shift;
    }

    private int next(int slot) {
        return (slot + 1) & (keys.length - 1);
    }
}
