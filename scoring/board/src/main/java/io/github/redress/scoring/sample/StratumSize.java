package io.github.redress.scoring.sample;

import java.util.Objects;

/**
 * How many cases of a stratum were drawn.
 *
 * @param stratum which
 * @param population how many it has; at least 1
 * @param drawn how many were drawn; from 0 to {@code population}
 */
public record StratumSize(Stratum stratum, long population, long drawn) {

    /** Refuses numbers out of bounds. */
    public StratumSize {
        Objects.requireNonNull(stratum, "stratum");
        if (population < 1 || drawn < 0 || drawn > population) {
            throw new IllegalArgumentException(
                    "drawn must be from 0 to the population of at least 1, was " + drawn + " of " + population);
        }
    }
}
