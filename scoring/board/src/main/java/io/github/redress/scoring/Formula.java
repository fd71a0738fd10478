package io.github.redress.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * How a board turns counts into a score: a versioned document, so that a published board can be computed again.
 *
 * @param id the formula's name; not blank
 * @param version its version, as published with every board; not blank
 * @param measures what is weighed; at least one, each once
 * @param unrated what a case that nobody rated means
 * @param minimum a unit with fewer cases due is listed apart; 0 or more. A unit with none always is
 * @param decimals decimal places of a score, from 0 to 10
 * @param rounding how a score is rounded to them, once
 */
public record Formula(
        String id,
        String version,
        List<WeightedMeasure> measures,
        UnratedPolicy unrated,
        int minimum,
        int decimals,
        RoundingMode rounding) {

    /** Refuses blank names, no measure, a measure twice, and numbers out of bounds. */
    public Formula {
        if (id.isBlank() || version.isBlank()) {
            throw new IllegalArgumentException(
                    "id and version must not be blank, were \"" + id + "\" and \"" + version + "\"");
        }
        measures = List.copyOf(measures);
        if (measures.isEmpty()) {
            throw new IllegalArgumentException("formula " + id + " has no measure");
        }
        Set<Measure> seen = new HashSet<>();
        for (WeightedMeasure weighted : measures) {
            if (!seen.add(weighted.measure())) {
                throw new IllegalArgumentException(
                        "formula " + id + " has " + weighted.measure().key() + " twice");
            }
        }
        Objects.requireNonNull(unrated, "unrated");
        if (minimum < 0) {
            throw new IllegalArgumentException("minimum must be 0 or more, was " + minimum);
        }
        if (decimals < 0 || decimals > 10) {
            throw new IllegalArgumentException("decimals must be from 0 to 10, was " + decimals);
        }
        if (rounding == RoundingMode.UNNECESSARY) {
            throw new IllegalArgumentException("rounding must say how to round, was UNNECESSARY");
        }
    }

    /** Returns the shipped formula that looks at deadlines alone: no minimum, two decimals, halves rounded up. */
    public static Formula onTimeOnly() {
        return new Formula(
                "on-time-only",
                "1",
                List.of(new WeightedMeasure(Measure.ON_TIME_RATE, BigDecimal.ONE)),
                UnratedPolicy.EXCLUDE,
                0,
                2,
                RoundingMode.HALF_UP);
    }

    /**
     * Returns the score of these counts, from 0 to 100: 100 × Σ weight × rate / Σ weight, exact until it is rounded once.
     *
     * @return empty when any measure has nothing to measure, as satisfaction where nobody rated: a score over the other
     *     measures would not compare with those of other units
     */
    public Optional<BigDecimal> score(Tally tally) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal weights = BigDecimal.ZERO;
        BigDecimal wholes = BigDecimal.ONE;
        for (WeightedMeasure weighted : measures) {
            Share share = weighted.measure().of(tally);
            if (share.whole() == 0) {
                return Optional.empty();
            }
            // sum / wholes stays the exact Σ weight × rate: a fraction over the product of all wholes so far.
            BigDecimal whole = BigDecimal.valueOf(share.whole());
            sum = sum.multiply(whole)
                    .add(weighted.weight()
                            .multiply(BigDecimal.valueOf(share.part()))
                            .multiply(wholes));
            wholes = wholes.multiply(whole);
            weights = weights.add(weighted.weight());
        }
        return Optional.of(BigDecimal.valueOf(100).multiply(sum).divide(weights.multiply(wholes), decimals, rounding));
    }

    /** Returns the share of each measure, in the order of the measures. */
    List<Share> shares(Tally tally) {
        return measures.stream().map(weighted -> weighted.measure().of(tally)).toList();
    }

    /** Returns whether a unit with these counts has a place in the order, rather than a line apart. */
    boolean ranks(Tally tally) {
        return tally.due() >= Math.max(1, minimum) && score(tally).isPresent();
    }
}
