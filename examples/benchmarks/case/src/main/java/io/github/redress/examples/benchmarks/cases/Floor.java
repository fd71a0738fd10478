package io.github.redress.examples.benchmarks.cases;

import java.util.Locale;

/**
 * A figure that this run must not pass.
 *
 * @param name what was measured
 * @param limit the most that is allowed
 * @param measured the figure
 */
record Floor(String name, double limit, double measured) {

    /** Returns whether the figure is good enough; one that is no number never is. */
    boolean holds() {
        return measured <= limit;
    }

    /** Returns the same, named as measured a second time. */
    Floor asSecond() {
        return new Floor(name + " (measured twice)", limit, measured);
    }

    /** Returns the figure, the limit and the verdict. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "%-6s %-76s %10.2f  <= %.2f", holds() ? "ok" : "MISSED", name, measured, limit);
    }
}
