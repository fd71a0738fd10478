package io.github.redress.examples.benchmarks.routing;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;
import java.util.stream.DoubleStream;

/**
 * What something took that takes milliseconds, of this thread's processor time.
 *
 * @param first the first time, when nothing was warm
 * @param median the median of the measured times
 * @param spread the median over the best
 */
record Millis(double first, double median, double spread) {

    private static final int ROUNDS = 9;
    private static final double LEAST_WARM_UP = 3_000;
    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    /** Does the work until it is warm, and then measures it. */
    static Millis of(Runnable work) {
        double first = once(work);
        double taken = first;
        for (int i = 1; i < ROUNDS || taken < LEAST_WARM_UP; i++) {
            taken += once(work);
        }
        double[] sorted =
                DoubleStream.generate(() -> once(work)).limit(ROUNDS).sorted().toArray();
        return new Millis(first, sorted[ROUNDS / 2], sorted[ROUNDS / 2] / sorted[0]);
    }

    private static double once(Runnable work) {
        long began = THREAD.getCurrentThreadCpuTime();
        work.run();
        return (THREAD.getCurrentThreadCpuTime() - began) / 1e6;
    }

    /** Returns a line for people to read. */
    String line(String what) {
        return String.format(
                Locale.ROOT, "%-68s %9.1f ms, spread %.2f; the first time %.0f ms", what, median, spread, first);
    }
}
