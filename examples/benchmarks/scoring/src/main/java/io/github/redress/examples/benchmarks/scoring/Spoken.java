package io.github.redress.examples.benchmarks.scoring;

import io.github.redress.examples.benchmarks.measure.Slices;
import java.util.Locale;

/** How times are said. */
final class Spoken {

    private static final double NANOS_OF_A_MILLI = 1e6;

    private Spoken() {}

    /** Returns a line on work whose slices are one unit each. */
    static String millis(String what, Slices slices) {
        return String.format(
                Locale.ROOT,
                "%-72s %8.1f ms, spread %.2f; the first time %.0f ms",
                what,
                inMillis(slices),
                slices.spread(),
                slices.first() / NANOS_OF_A_MILLI);
    }

    static double inMillis(Slices slices) {
        return slices.median() / NANOS_OF_A_MILLI;
    }
}
