package io.github.redress.scoring.topic;

import java.util.Arrays;
import java.util.function.LongConsumer;

/** Counts by key: a table of primitive numbers, since there are millions. */
final class Counts {

    private static final long FREE = -1;

    private long[] keys = new long[1 << 10];
    private long[] values = new long[1 << 10];
    private int size;

    Counts() {
        Arrays.fill(keys, FREE);
    }

    /** Adds to the count of a key of 0 or more. */
    void add(long key, long value) {
        if (2 * size >= keys.length) {
            grow();
        }
        int at = slot(key);
        if (keys[at] == FREE) {
            keys[at] = key;
            size++;
        }
        values[at] += value;
    }

    /** Returns the count of a key, or this where it was never added to. */
    long get(long key, long otherwise) {
        int at = slot(key);
        return keys[at] == FREE ? otherwise : values[at];
    }

    int size() {
        return size;
    }

    void forEachKey(LongConsumer use) {
        for (long key : keys) {
            if (key != FREE) {
                use.accept(key);
            }
        }
    }

    private int slot(long key) {
        int at = (int) (Hashes.mix(key) & (keys.length - 1));
        while (keys[at] != FREE && keys[at] != key) {
            at = (at + 1) & (keys.length - 1);
        }
        return at;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldValues = values;
        keys = new long[2 * oldKeys.length];
        values = new long[keys.length];
        Arrays.fill(keys, FREE);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != FREE) {
                int at = slot(oldKeys[i]);
                keys[at] = oldKeys[i];
                values[at] = oldValues[i];
            }
        }
    }
}
