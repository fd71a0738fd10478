package io.github.redress.scoring;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The counts of every unit in one period, while results come in. Grows with units, not with results.
 *
 * <p>A unit of which any result was seen is there, even when none of them counts: a board lists it apart. Not safe for
 * several threads; count parts apart and add them.
 */
public final class Tallies {

    private final Period period;
    private final Map<String, Tally> byUnit = new TreeMap<>();

    private Tallies(Period period) {
        this.period = Objects.requireNonNull(period, "period");
    }

    /** Begins counting in this period. */
    public static Tallies in(Period period) {
        return new Tallies(period);
    }

    /**
     * Counts one result.
     *
     * @throws IllegalArgumentException if the result is closed, but nothing says how to judge that
     */
    public void add(CaseResult result) {
        byUnit.merge(result.unit(), Tally.of(result, period), Tally::plus);
    }

    /**
     * Adds what was counted elsewhere.
     *
     * @throws IllegalArgumentException if it was counted in another period
     */
    public void addAll(Tallies others) {
        if (!others.period.equals(period)) {
            throw new IllegalArgumentException(
                    "counts of another period cannot be added: " + others.period + " to " + period);
        }
        others.byUnit.forEach((unit, tally) -> byUnit.merge(unit, tally, Tally::plus));
    }

    /** Returns what was counted so far, by unit in the order of their names; a view. */
    public Map<String, Tally> byUnit() {
        return Collections.unmodifiableMap(byUnit);
    }
}
