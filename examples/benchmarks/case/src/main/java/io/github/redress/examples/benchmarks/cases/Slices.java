package io.github.redress.examples.benchmarks.cases;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;
import java.util.stream.DoubleStream;

/**
 * What a unit of work took, slice by slice.
 *
 * @param median microseconds of this thread's processor time for one unit, in the median slice
 * @param best the same in the best slice
 * @param worst the same in the worst
 */
record Slices(double median, double best, double worst) {

    private static final int SLICES = 15;
    private static final int NANOS_IN_A_MICRO = 1_000;
    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    /** Some work that can be done again and again. */
    interface Work {

        /** Does it, and returns how many units it was. */
        long units();
    }

    /** Measures work that has run long enough for the compiler to know it. */
    static Slices of(Work work, long warmUpUnits) {
        long warm = 0;
        while (warm < warmUpUnits) {
            warm += work.units();
        }
        double[] sorted =
                DoubleStream.generate(() -> micros(work)).limit(SLICES).sorted().toArray();
        return new Slices(sorted[SLICES / 2], sorted[0], sorted[SLICES - 1]);
    }

    private static double micros(Work work) {
        long began = THREAD.getCurrentThreadCpuTime();
        long units = work.units();
        return (double) (THREAD.getCurrentThreadCpuTime() - began) / NANOS_IN_A_MICRO / units;
    }

    double spread() {
        return worst / best;
    }

    /** Returns a line for people to read. */
    String line(String what, double wanted) {
        return String.format(
                Locale.ROOT,
                "%-60s %9.2f us, spread %.2f, %.2f of the %.0f us that are allowed",
                what,
                median,
                spread(),
                median / wanted,
                wanted);
    }
}
