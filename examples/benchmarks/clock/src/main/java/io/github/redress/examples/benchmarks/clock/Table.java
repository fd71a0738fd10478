package io.github.redress.examples.benchmarks.clock;

import io.github.redress.examples.benchmarks.measure.Time;
import java.util.Locale;

/** How figures are laid out. */
final class Table {

    private static final String FORMAT = "%-12s %-20s %12s %7s %10s %7s %11s %10s %11s";

    static final String HEAD = String.format(
            FORMAT, "question", "who", "ns", "spread", "bytes", "rounds", "x Redress", "right", "or opening");

    private Table() {}

    static String row(String question, Time time, Time ours, Verdict verdict) {
        return String.format(
                FORMAT,
                question,
                time.name(),
                number("%,.1f", time.best()),
                number("%.2f", time.spread()),
                number("%,.0f", time.bytes()),
                time.rounds(),
                number("%,.2f", time.best() / ours.best()),
                share(verdict.right()),
                share(verdict.orOpening()));
    }

    /** Returns a percentage that says 100 only where it is all of them, and nothing where nobody counted. */
    private static String share(double share) {
        return Double.isNaN(share) ? "" : number("%.2f %%", Math.floor(share * 10_000) / 100);
    }

    static String number(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }
}
