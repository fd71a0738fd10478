package io.github.redress.examples.benchmarks.routing;

import java.util.Locale;

/**
 * A figure that this run must reach.
 *
 * @param name what was measured
 * @param atLeast whether the limit is the least allowed figure, or the greatest
 * @param limit the limit, which is still allowed
 * @param measured the figure
 */
record Floor(String name, boolean atLeast, double limit, double measured) {

    static Floor atLeast(double limit, String name, double measured) {
        return new Floor(name, true, limit, measured);
    }

    static Floor atMost(double limit, String name, double measured) {
        return new Floor(name, false, limit, measured);
    }

    /** Returns whether the figure is good enough; one that is no number never is. */
    boolean holds() {
        return atLeast ? measured >= limit : measured <= limit;
    }

    /** Returns the same, named as measured a second time. */
    Floor asSecond() {
        return new Floor(name + " (measured twice)", atLeast, limit, measured);
    }

    /** Returns the figure, the limit and the verdict. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%-6s %-84s %10s  %s %s",
                holds() ? "ok" : "MISSED",
                holds() ? name : name + " (" + number(limit) + " was wanted and is MISSED)",
                number(measured),
                atLeast ? ">=" : "<=",
                number(limit));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value >= 100 ? "%,.0f" : "%.2f", value);
    }
}
