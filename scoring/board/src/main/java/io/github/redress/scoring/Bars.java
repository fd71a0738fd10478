package io.github.redress.scoring;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * Who is named in public. A unit is honoured only when even the lower end of its 95 % interval reaches the bar, and watched only when
 * even the upper end stays below its own: nobody is shamed for bad luck with a few cases.
 *
 * @param measure what is looked at
 * @param honour percent, from 0 to 100
 * @param watch percent, from 0 to {@code honour}
 */
public record Bars(Measure measure, BigDecimal honour, BigDecimal watch) {

    /** Refuses percentages out of bounds, and an adverse measure. */
    public Bars {
        Objects.requireNonNull(measure, "measure");
        if (measure.isAdverse()) {
            throw new IllegalArgumentException("bars are for a measure of which more is better, was " + measure.key());
        }
        if (watch.signum() < 0 || watch.compareTo(honour) > 0 || honour.compareTo(Rewards.HUNDRED) > 0) {
            throw new IllegalArgumentException("bars must be ordered within 0 to 100, were " + watch.toPlainString()
                    + " and " + honour.toPlainString());
        }
    }
}
