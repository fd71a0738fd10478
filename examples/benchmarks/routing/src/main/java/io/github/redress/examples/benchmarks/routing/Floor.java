package io.github.redress.examples.benchmarks.routing;

import java.util.Locale;

/**
 * A figure that this run must reach.
 *
 * @param name what was measured
 * @param least the least that is allowed
 * @param most the most that is allowed
 * @param measured the figure
 */
record Floor(String name, double least, double most, double measured) {

    static Floor atLeast(double least, String name, double measured) {
        return new Floor(name, least, Double.MAX_VALUE, measured);
    }

    static Floor atMost(double most, String name, double measured) {
        return new Floor(name, 0, most, measured);
    }

    /** Returns whether the figure is good enough; one that is no number never is. */
    boolean holds() {
        return measured >= least && measured <= most;
    }

    /** Returns the figure, the limit and the verdict. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%-6s %-60s %10.2f  %s",
                holds() ? "ok" : "MISSED",
                name,
                measured,
                most == Double.MAX_VALUE ? ">= " + least : "<= " + most);
    }
}
