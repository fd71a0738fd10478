package io.github.redress.examples.benchmarks.routing;

import io.github.redress.examples.benchmarks.measure.Time;
import java.util.Locale;

/** How figures are laid out. */
final class Table {

    private static final String FORMAT = "%-22s %-36s %14s %7s %7s %11s %7s";

    static final String HEAD = String.format(FORMAT, "question", "who", "ns", "spread", "rounds", "x Redress", "wrong");

    private Table() {}

    /** Returns a line of one contender's time beside ours. */
    static String row(String question, Time time, Time ours) {
        return row(question, time, ours, "");
    }

    /** Returns a line of one contender's time beside ours, with how many answers were others than the reference's. */
    static String row(String question, Time time, Time ours, int wrong) {
        return row(question, time, ours, Integer.toString(wrong));
    }

    private static String row(String question, Time time, Time ours, String wrong) {
        return String.format(
                FORMAT,
                question,
                time.name(),
                number("%,.1f", time.median()),
                number("%.2f", time.spread()),
                time.rounds(),
                number("%,.2f", time.median() / ours.median()),
                wrong);
    }

    static String number(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }
}
