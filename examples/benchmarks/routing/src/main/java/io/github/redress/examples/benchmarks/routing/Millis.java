package io.github.redress.examples.benchmarks.routing;

import io.github.redress.examples.benchmarks.measure.Slices;

/**
 * What something took that takes milliseconds, of this thread's processor time.
 *
 * @param slices one for each time
 */
record Millis(Slices slices) {

    private static final int ROUNDS = 9;
    private static final long WARM_UP = 3_000_000_000L;
    private static final double NANOS = 1e6;

    /** Does the work until it is warm, and then measures it. */
    static Millis of(Runnable work) throws Exception {
        return new Millis(Slices.of(
                () -> {
                    work.run();
                    return 1;
                },
                WARM_UP,
                ROUNDS));
    }

    double median() {
        return slices.median() / NANOS;
    }

    /** Returns a line for people to read; the spread is the median over the best. */
    String line(String what) {
        return String.format("%-68s", what)
                + Table.number(" %9.1f ms", median())
                + Table.number(", spread %.2f", slices.median() / slices.best())
                + Table.number("; the first time %.0f ms", slices.first() / NANOS);
    }
}
