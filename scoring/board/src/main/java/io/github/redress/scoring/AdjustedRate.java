package io.github.redress.scoring;

import java.util.OptionalDouble;

/**
 * A unit's rate, adjusted for the kinds of its cases.
 *
 * @param observed its good cases
 * @param expected the good cases that it would have if it were as all are in each category
 * @param overall the rate of all, from 0 to 1
 */
public record AdjustedRate(double observed, double expected, double overall) {

    /** Returns observed over expected: above 1 for a unit that does better than its cases let expect; empty where nothing is expected. */
    public OptionalDouble ratio() {
        return expected > 0 ? OptionalDouble.of(observed / expected) : OptionalDouble.empty();
    }

    /** Returns the ratio times the rate of all, at most 1; empty where nothing is expected. */
    public OptionalDouble rate() {
        return expected > 0 ? OptionalDouble.of(Math.min(1, observed / expected * overall)) : OptionalDouble.empty();
    }
}
