package io.github.redress.scoring.topic;

/** How much each of those weighs that count. */
final class Weights {

    private long sum;
    private double squares;

    void add(long weight) {
        sum += weight;
        squares += (double) weight * weight;
    }

    long sum() {
        return sum;
    }

    /** Returns what one weighs, in the mean of all that count: 1 except for votes. */
    double grain() {
        return sum == 0 ? 1 : squares / sum;
    }
}
