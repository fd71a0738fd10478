package io.github.redress.examples.benchmarks.cases;

import io.github.redress.examples.benchmarks.measure.Floor;
import io.github.redress.examples.benchmarks.measure.Outcome;
import io.github.redress.examples.benchmarks.measure.Slices;
import java.util.List;
import java.util.Locale;

/** Measures work whose units take microseconds each. */
final class UnitOfWork {

    private static final double NANOS = 1_000;
    private static final int SLICES = 15;

    private UnitOfWork() {}

    /** Measures work, whose median slice may take so many microseconds a unit. */
    static Outcome measure(String name, double mostMicros, Slices.Work work, long warmUpNanos) throws Exception {
        Slices slices = Slices.of(work, warmUpNanos, SLICES);
        double micros = slices.median() / NANOS;
        return new Outcome(
                List.of(String.format(
                        Locale.ROOT,
                        "%-60s %9.2f us, spread %.2f, %.2f of the %.0f us that are allowed",
                        name,
                        micros,
                        slices.spread(),
                        micros / mostMicros,
                        mostMicros)),
                List.of(Floor.atMost(name + ", us", mostMicros, micros)));
    }
}
