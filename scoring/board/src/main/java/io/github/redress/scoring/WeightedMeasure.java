package io.github.redress.scoring;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A measure and how much it counts in a formula.
 *
 * @param measure what is measured
 * @param weight more than 0; only its proportion to the other weights matters
 */
public record WeightedMeasure(Measure measure, BigDecimal weight) {

    /** Refuses a weight that is not positive. */
    public WeightedMeasure {
        Objects.requireNonNull(measure, "measure");
        if (weight.signum() <= 0) {
            throw new IllegalArgumentException(
                    "the weight of " + measure.key() + " must be more than 0, was " + weight);
        }
    }
}
