package io.github.redress.examples.benchmarks.measure;

/**
 * What one contender took for one question.
 *
 * @param name the contender
 * @param best nanoseconds of processor time, in the best round
 * @param median the same in the median round
 * @param rounds how many there were
 * @param bytes what one question allocates
 */
public record Time(String name, double best, double median, int rounds, double bytes) {

    /** Returns the median round over the best one. */
    public double spread() {
        return median / best;
    }
}
