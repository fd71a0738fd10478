package io.github.redress.examples.benchmarks.storage;

import java.util.Locale;

/** How figures are laid out. */
final class Table {

    private static final String FORMAT = "%-24s %-28s %11s %11s %11s %7s %10s %10s %7s";

    static final String HEAD = String.format(
            FORMAT, "work", "who", "CPU us", "JVM", "PostgreSQL", "spread", "WAL bytes", "a second", "spread");

    private Table() {}

    /** Returns one contender's line; all but the rate is for one unit of work. */
    static String row(String work, Figures figures) {
        return String.format(
                FORMAT,
                work,
                figures.name(),
                number("%,.0f", figures.cpuMicros()),
                number("%,.0f", figures.jvmMicros()),
                number("%,.0f", figures.serverMicros()),
                number("%.2f", figures.cpuSpread()),
                number("%,.0f", figures.wal()),
                number("%,.0f", figures.rate()),
                number("%.2f", figures.rateSpread()));
    }

    static String number(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }
}
