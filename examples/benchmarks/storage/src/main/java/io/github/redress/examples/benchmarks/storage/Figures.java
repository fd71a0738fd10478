package io.github.redress.examples.benchmarks.storage;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What a contender used, slice by slice; its figures are the medians.
 *
 * @param name the contender
 * @param slices one for each round, at least one
 */
record Figures(String name, List<Usage> slices) {

    /** Copies the list, and refuses an empty one. */
    Figures {
        slices = List.copyOf(slices);
        if (slices.isEmpty()) {
            throw new IllegalArgumentException(name + " has no slices");
        }
    }

    /** Returns units done in a second. */
    double rate() {
        return median(Usage::rate);
    }

    /** Returns this JVM's processor time for a unit, in microseconds. */
    double jvmMicros() {
        return median(Usage::jvmMicros);
    }

    /** Returns PostgreSQL's processor time for a unit, in microseconds. */
    double serverMicros() {
        return median(Usage::serverMicros);
    }

    /** Returns the processor time of both for a unit, in microseconds. */
    double cpuMicros() {
        return median(Usage::cpuMicros);
    }

    /** Returns the bytes of log for a unit. */
    double wal() {
        return median(Usage::wal);
    }

    /** Returns how far the processor time of the slices lies apart: the greatest over the least. */
    double cpuSpread() {
        return spread(Usage::cpuMicros);
    }

    /** Returns how far the rates of the slices lie apart: the greatest over the least. */
    double rateSpread() {
        return spread(Usage::rate);
    }

    private double median(ToDoubleFunction<Usage> figure) {
        double[] sorted = slices.stream().mapToDouble(figure).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private double spread(ToDoubleFunction<Usage> figure) {
        double[] sorted = slices.stream().mapToDouble(figure).sorted().toArray();
        return sorted[sorted.length - 1] / sorted[0];
    }
}
