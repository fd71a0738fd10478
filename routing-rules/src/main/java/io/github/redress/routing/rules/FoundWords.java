package io.github.redress.routing.rules;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** The numbers of the words that stand in one text, each once. Belongs to one decision. */
final class FoundWords {

    private static final long[] NO_BITS = {};
    private static final int[] NONE = {};

    private final int known;
    private long[] bits = NO_BITS;
    private int[] numbers = NONE;
    private int count;

    /** @param known how many words there are, found or not */
    FoundWords(int known) {
        this.known = known;
    }

    void add(int number) {
        if (count == 0) {
            bits = new long[(known + 63) >>> 6];
        }
        if (has(number)) {
            return;
        }
        bits[number >>> 6] |= 1L << number;
        if (count == numbers.length) {
            numbers = Arrays.copyOf(numbers, Math.max(4, count * 2));
        }
        numbers[count++] = number;
    }

    boolean has(int number) {
        return count > 0 && (bits[number >>> 6] & (1L << number)) != 0;
    }

    void forEach(IntConsumer each) {
        for (int i = 0; i < count; i++) {
            each.accept(numbers[i]);
        }
    }
}
