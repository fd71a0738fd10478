package io.github.redress.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Objects;

/**
 * The ids seen so far, in at most 32 bytes each however long they are: what is kept is the first half of each id's SHA-256,
 * 16 bytes in open-addressed tables that are between 53 % and 80 % full. There are many small tables, so that the copy
 * made when one grows does not count. Two ids of a million share a half with a chance of about 10⁻²⁷.
 */
final class IdSet {

    private static final int TABLES = 1 << 10;
    private static final int FIRST_SLOTS = 8;
    private static final int LONGS_A_SLOT = 2;

    private final long[][] tables = new long[TABLES][];
    private final int[] sizes = new int[TABLES];
    private final MessageDigest digest;

    IdSet() {
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }

    /** Adds an id, a text or a number; false if it was there. A text and a number never are the same id. */
    boolean add(Object id) {
        String typed = (id instanceof String ? "\"" : "") + id;
        ByteBuffer hash = ByteBuffer.wrap(digest.digest(typed.getBytes(UTF_8)));
        long first = hash.getLong();
        // 0 in the second half marks a free slot.
        long second = Math.max(1, hash.getLong() >>> 1);
        int table = (int) (first >>> 54);
        long[] slots = tables[table];
        if (slots == null) {
            slots = new long[FIRST_SLOTS * LONGS_A_SLOT];
            tables[table] = slots;
        } else if (5L * sizes[table] >= 4L * slots.length / LONGS_A_SLOT) {
            slots = grown(slots);
            tables[table] = slots;
        }
        if (!put(slots, first, second)) {
            return false;
        }
        sizes[table]++;
        return true;
    }

    /** Returns the memory that the tables take. */
    long bytes() {
        return Arrays.stream(tables)
                .filter(Objects::nonNull)
                .mapToLong(slots -> (long) slots.length * Long.BYTES)
                .sum();
    }

    private static long[] grown(long[] slots) {
        int more = slots.length / LONGS_A_SLOT * 3 / 2;
        long[] grown = new long[more * LONGS_A_SLOT];
        for (int i = 0; i < slots.length; i += LONGS_A_SLOT) {
            if (slots[i + 1] != 0) {
                put(grown, slots[i], slots[i + 1]);
            }
        }
        return grown;
    }

    private static boolean put(long[] slots, long first, long second) {
        int i = (int) (second % (slots.length / LONGS_A_SLOT)) * LONGS_A_SLOT;
        while (slots[i + 1] != 0) {
            if (slots[i] == first && slots[i + 1] == second) {
                return false;
            }
            i = i + LONGS_A_SLOT == slots.length ? 0 : i + LONGS_A_SLOT;
        }
        slots[i] = first;
        slots[i + 1] = second;
        return true;
    }
}
