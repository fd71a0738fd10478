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

    CharIndex(Map<Integer, int[]> content) {
        int bits = 32 - Integer.numberOfLeadingZeros(Math.max(2, content.size() * 2 - 1));
        this.shift = 32 - bits;
        this.keys = new int[1 << bits];
        this.values = new int[1 << bits][];
        int filterBits = Math.max(6, bits + 3); // sixteen bits or more for each key
        this.filterShift = 32 - filterBits;
        this.filter = new long[1 << (filterBits - 6)];
        content.forEach(this::put);
    }

    private void put(int key, int[] value) {
        int slot = slot(key);
        keys[slot] = key;
        values[slot] = Arrays.copyOf(value, value.length);
        int bit = (key * GOLDEN) >>> filterShift;
        filter[bit >>> 6] |= 1L << bit;
    }

    boolean mayHave(int key) {
        int bit = (key * GOLDEN) >>> filterShift;
        return (filter[bit >>> 6] & (1L << bit)) != 0;
    }

    /** Returns what belongs to it, null where nothing does. */
    int @Nullable [] get(int key) {
        return values[slot(key)];
    }

    private int slot(int key) {
        int slot = (key * GOLDEN) >>> shift;
        while (values[slot] != null && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }
}
