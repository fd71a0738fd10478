package io.github.redress.routing.place;

import java.util.Arrays;

/** Numbers in buckets, each bucket in the order they were added. */
final class Buckets {

    private final int[] starts;
    private final int[] numbers;

    private Buckets(int[] starts, int[] numbers) {
        this.starts = starts;
        this.numbers = numbers;
    }

    int start(int bucket) {
        return starts[bucket];
    }

    int end(int bucket) {
        return starts[bucket + 1];
    }

    int at(int place) {
        return numbers[place];
    }

    /** Pairs of a bucket and a number, to be sorted at the end. */
    static final class Builder {

        private int[] pairs = new int[1 << 10];
        private int length;

        void add(int bucket, int number) {
            if (length + 2 > pairs.length) {
                pairs = Arrays.copyOf(pairs, 2 * pairs.length);
            }
            pairs[length++] = bucket;
            pairs[length++] = number;
        }

        Buckets build(int buckets) {
            int[] starts = new int[buckets + 1];
            for (int i = 0; i < length; i += 2) {
                starts[pairs[i] + 1]++;
            }
            for (int bucket = 0; bucket < buckets; bucket++) {
                starts[bucket + 1] += starts[bucket];
            }
            int[] next = starts.clone();
            int[] numbers = new int[length / 2];
            for (int i = 0; i < length; i += 2) {
                numbers[next[pairs[i]]++] = pairs[i + 1];
            }
            return new Buckets(starts, numbers);
        }
    }
}
