package io.github.redress.examples.benchmarks.clock;

/**
 * Which share of the answers are right, 0 to 1, or not a number where nobody counted.
 *
 * @param right the earliest moment by which the amount has passed
 * @param orOpening that, or the opening after it: an engine that sends work used up at closing time to the next opening
 */
record Verdict(double right, double orOpening) {

    static final Verdict NONE = new Verdict(Double.NaN, Double.NaN);

    static Verdict of(long[] answers, long[] right, long[] opening) {
        int exact = 0;
        int either = 0;
        for (int i = 0; i < right.length; i++) {
            exact += answers[i] == right[i] ? 1 : 0;
            either += answers[i] == right[i] || answers[i] == opening[i] ? 1 : 0;
        }
        return new Verdict((double) exact / right.length, (double) either / right.length);
    }
}
