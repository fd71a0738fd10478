package io.github.redress.scoring;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A measure and how much it counts in a formula.
 *
 * @param measure what is measured
 * @param weight more than 0: what it is worth. Where the formula takes the mean, only its proportion to the other weights matters
 * @param points how many points its rate gives
 */
public record WeightedMeasure(Measure measure, BigDecimal weight, Points points) {

    /** Refuses a weight that is not positive, and a floor above it. */
    public WeightedMeasure {
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(points, "points");
        if (weight.signum() <= 0) {
            throw new IllegalArgumentException(
                    "the weight of " + measure.key() + " must be more than 0, was " + weight.toPlainString());
        }
        if (points instanceof Points.Deduction deduction && deduction.floor().compareTo(weight) > 0) {
            throw new IllegalArgumentException("the floor of " + measure.key() + " must be at most its weight "
                    + weight.toPlainString() + ", was " + deduction.floor().toPlainString());
        }
    }

    /** Weighs the rate itself. */
    public WeightedMeasure(Measure measure, BigDecimal weight) {
        this(measure, weight, Points.PROPORTIONAL);
    }

    /** Returns the points that this share gives; not one of nothing. */
    Fraction points(Share good) {
        return Rewards.of(points, good.exact(), weight);
    }

    /** Returns what is good: the share, or the rest of an adverse one. */
    Share good(Reading reading) {
        Share share = measure.of(reading);
        return measure.isAdverse() ? share.rest() : share;
    }
}
