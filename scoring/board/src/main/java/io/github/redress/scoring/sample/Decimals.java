package io.github.redress.scoring.sample;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers of plans and estimates: decimals, so that every machine publishes the same. */
final class Decimals {

    /** The point of the normal distribution that leaves 2.5 % above it. */
    static final BigDecimal Z = new BigDecimal("1.959963984540054");

    /** How estimates are reckoned before they are rounded once. */
    static final MathContext EXACTLY = MathContext.DECIMAL128;

    private static final int PUBLISHED = 6;
    private static final int MOST_DECIMALS = 20;

    private Decimals() {}

    /** Returns the number in its shortest plain form; refuses one outside these bounds, both included. */
    static BigDecimal within(String name, BigDecimal value, BigDecimal atLeast, BigDecimal atMost) {
        if (value.compareTo(atLeast) < 0 || value.compareTo(atMost) > 0 || value.scale() > MOST_DECIMALS) {
            throw new IllegalArgumentException(name + " must be from " + atLeast.toPlainString() + " to "
                    + atMost.toPlainString() + " with at most " + MOST_DECIMALS + " decimals, was " + value);
        }
        return plain(value);
    }

    /** Returns the number as it is published: six decimals, halves up. */
    static BigDecimal published(BigDecimal value) {
        return plain(value.setScale(PUBLISHED, RoundingMode.HALF_UP));
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal shortest = value.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
