package io.github.redress.examples.benchmarks.measure;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.stream.DoubleStream;

/**
 * What a unit of work took, slice by slice, in nanoseconds of this thread's processor time.
 *
 * @param first in the first slice, when nothing was warm
 * @param best in the best slice
 * @param median in the median slice
 * @param worst in the worst
 */
public record Slices(double first, double best, double median, double worst) {

    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    /** Some work that can be done again and again. */
    public interface Work {

        /** Does it, and returns how many units it was. */
        long units() throws Exception;
    }

    /**
     * Measures work that has run long enough for the compiler to know it.
     *
     * @param warmUpNanos of processor time before anything counts, but for the first slice
     * @param slices how many count
     */
    public static Slices of(Work work, long warmUpNanos, int slices) throws Exception {
        long began = THREAD.getCurrentThreadCpuTime();
        double first = nanos(work);
        while (THREAD.getCurrentThreadCpuTime() - began < warmUpNanos) {
            work.units();
        }
        double[] measured = new double[slices];
        for (int i = 0; i < slices; i++) {
            measured[i] = nanos(work);
        }
        double[] sorted = DoubleStream.of(measured).sorted().toArray();
        return new Slices(first, sorted[0], sorted[slices / 2], sorted[slices - 1]);
    }

    private static double nanos(Work work) throws Exception {
        long began = THREAD.getCurrentThreadCpuTime();
        long units = work.units();
        return (double) (THREAD.getCurrentThreadCpuTime() - began) / units;
    }

    /** Returns the worst slice over the best. */
    public double spread() {
        return worst / best;
    }
}
