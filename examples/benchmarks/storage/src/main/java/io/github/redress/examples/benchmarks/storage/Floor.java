package io.github.redress.examples.benchmarks.storage;

import java.util.Locale;

/**
 * A figure that this run must reach: what the design wants or, where we are not there yet, at least where we have been. The first is
 * missed loudly either way.
 *
 * @param name what was measured
 * @param atLeast whether the limit is the least allowed figure, or the greatest
 * @param limit the limit, which is still allowed
 * @param measured the figure
 */
record Floor(String name, boolean atLeast, double limit, double measured) {

    private static final String SHORT = " is wanted; here is where we are";

    static Floor atLeast(String name, double limit, double measured) {
        return new Floor(name, true, limit, measured);
    }

    static Floor atMost(String name, double limit, double measured) {
        return new Floor(name, false, limit, measured);
    }

    /** Returns the same, saying what the design wanted where that is missed: no lower limit hides it. */
    Floor asFarAsWeAre(double wanted) {
        boolean reached = atLeast ? measured >= wanted : measured <= wanted;
        String said = reached ? "" : " (" + number(wanted) + SHORT + ")";
        return new Floor(name + said, atLeast, limit, measured);
    }

    /** Returns whether it is one of those. */
    boolean isShortOfTheDesign() {
        return name.contains(SHORT);
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
                "%-6s %-88s %10s  %s %s",
                !holds() ? "WORSE" : isShortOfTheDesign() ? "MISSED" : "ok",
                name,
                number(measured),
                atLeast ? ">=" : "<=",
                number(limit));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value >= 100 ? "%,.0f" : "%.2f", value);
    }
}
