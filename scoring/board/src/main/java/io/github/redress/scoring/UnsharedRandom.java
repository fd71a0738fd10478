package io.github.redress.scoring;

import java.util.Random;

/**
 * The very numbers of {@link Random}, whose algorithm its documentation fixes, for one thread: without its locks, which take longer than
 * the drawing.
 */
final class UnsharedRandom {

    private static final long MULTIPLIER = 0x5DEECE66DL;
    private static final long ADDEND = 0xBL;
    private static final long MASK = (1L << 48) - 1;
    private static final int HIGH_BITS = 26;
    private static final int LOW_BITS = 27;
    private static final double UNIT = 0x1.0p-53;

    private long state;
    private double nextGaussian;
    private boolean hasNextGaussian;

    UnsharedRandom(long seed) {
        state = (seed ^ MULTIPLIER) & MASK;
    }

    /** Returns a number from 0 to less than 1. */
    double nextDouble() {
        return (((long) next(HIGH_BITS) << LOW_BITS) + next(LOW_BITS)) * UNIT;
    }

    /** Returns a number of the normal distribution with mean 0 and deviation 1, by Marsaglia's polar method: two at a time. */
    double nextGaussian() {
        if (hasNextGaussian) {
            hasNextGaussian = false;
            return nextGaussian;
        }
        while (true) {
            double one = 2 * nextDouble() - 1;
            double other = 2 * nextDouble() - 1;
            double square = one * one + other * other;
            if (square < 1 && square != 0) {
                double stretch = StrictMath.sqrt(-2 * StrictMath.log(square) / square);
                nextGaussian = other * stretch;
                hasNextGaussian = true;
                return one * stretch;
            }
        }
    }

    private int next(int bits) {
        state = (state * MULTIPLIER + ADDEND) & MASK;
        return (int) (state >>> (48 - bits));
    }
}
