package io.github.redress.examples.benchmarks.measure;

import java.util.Locale;

/**
 * A figure that a run must reach: what the design wants or, where we are not there yet, at least where we have been. The first is
 * missed loudly either way.
 *
 * @param name what was measured
 * @param atLeast whether the limit is the least allowed figure, or the greatest
 * @param limit the limit, which is still allowed
 * @param wanted what the design wants, which is the limit unless we are not there yet
 * @param measured the figure
 */
public record Floor(String name, boolean atLeast, double limit, double wanted, double measured) {

    /** Returns a figure that must be at least the limit. */
    public static Floor atLeast(String name, double limit, double measured) {
        return new Floor(name, true, limit, limit, measured);
    }

    /** Returns a figure that must be at most the limit. */
    public static Floor atMost(String name, double limit, double measured) {
        return new Floor(name, false, limit, limit, measured);
    }

    /** Returns the same, with what the design wants beyond the limit: no lower limit hides that it is missed. */
    public Floor asFarAsWeAre(double design) {
        return new Floor(name, atLeast, limit, design, measured);
    }

    /** Returns whether the figure is not what the design wants. */
    boolean isShortOfTheDesign() {
        return !reaches(wanted);
    }

    /** Returns whether the figure is good enough; one that is no number never is. */
    public boolean holds() {
        return reaches(limit);
    }

    private boolean reaches(double bound) {
        return atLeast ? measured >= bound : measured <= bound;
    }

    /** Returns the same, named as measured a second time. */
    Floor asSecond() {
        return new Floor(name + " (measured twice)", atLeast, limit, wanted, measured);
    }

    /** Returns the verdict, the figure and the limit. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%-6s %-88s %10s  %s %s",
                verdict(),
                wanted == limit ? name : name + " (" + number(wanted) + " is wanted)",
                number(measured),
                atLeast ? ">=" : "<=",
                number(limit));
    }

    /** Where the design wants no more than the limit, there is nothing to fall behind. */
    private String verdict() {
        if (holds()) {
            return isShortOfTheDesign() ? "MISSED" : "ok";
        }
        return wanted == limit ? "MISSED" : "WORSE";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value >= 100 ? "%,.0f" : "%.2f", value);
    }
}
