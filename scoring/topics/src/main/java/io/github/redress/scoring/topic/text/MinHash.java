package io.github.redress.scoring.topic.text;

import java.util.Arrays;

/** The smallest value of each of many hash functions over the runs of letters of a text. Not thread-safe. */
final class MinHash {

    private final int run;
    private final int[] factors;
    private final int[] summands;
    private final int[] smallest;

    MinHash(int hashes, int run) {
        this.run = run;
        this.factors = new int[hashes];
        this.summands = new int[hashes];
        this.smallest = new int[hashes];
        for (int i = 0; i < hashes; i++) {
            long drawn = mix(i + 1L);
            factors[i] = (int) (drawn >>> 32) | 1;
            summands[i] = (int) drawn;
        }
    }

    /** Returns the signature of a clean text; the array is used again by the next call. */
    int[] of(String clean) {
        Arrays.fill(smallest, Integer.MAX_VALUE);
        long[] last = new long[run];
        int letters = 0;
        for (int i = 0; i < clean.length(); i++) {
            if (CleanText.isGap(clean.charAt(i))) {
                continue;
            }
            last[letters++ % run] = clean.charAt(i);
            if (letters >= run) {
                take(runUpTo(last, letters));
            }
        }
        if (letters < run) {
            take(runUpTo(last, letters));
        }
        return smallest;
    }

    private int runUpTo(long[] last, int letters) {
        long hash = 0;
        for (int i = letters; i < letters + run; i++) {
            hash = (hash + last[i % run]) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        return (int) (mix(hash) >>> 32);
    }

    private void take(int value) {
        for (int i = 0; i < smallest.length; i++) {
            smallest[i] = Math.min(smallest[i], value * factors[i] + summands[i]);
        }
    }

    /** Spreads a number over all 64 bits (the finisher of SplitMix64, D. Lea, G. Steele and S. Vigna, 2014). */
    static long mix(long value) {
        long mixed = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
