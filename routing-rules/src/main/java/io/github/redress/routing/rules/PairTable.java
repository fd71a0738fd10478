package io.github.redress.routing.rules;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Buckets by the numbers of a category and a district, open-addressed. */
final class PairTable {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final long[] keys;
    private final @Nullable Bucket[] buckets;
    private final int shift;

    PairTable(Map<Long, Bucket> content) {
        int bits = 32 - Integer.numberOfLeadingZeros(Math.max(2, content.size() * 2 - 1));
        shift = 64 - bits;
        keys = new long[1 << bits];
        buckets = new Bucket[1 << bits];
        content.forEach((key, bucket) -> {
            int slot = slot(key);
            keys[slot] = key;
            buckets[slot] = bucket;
        });
    }

    static long key(int category, int district) {
        return ((long) category << 32) | district;
    }

    /** Returns the bucket, null where no rule names the two together. */
    @Nullable
    Bucket get(int category, int district) {
        return buckets[slot(key(category, district))];
    }

    private int slot(long key) {
        int slot = (int) ((key * GOLDEN) >>> shift);
        while (buckets[slot] != null && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }
}
