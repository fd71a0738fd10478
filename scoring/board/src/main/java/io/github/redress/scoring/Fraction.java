package io.github.redress.scoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A number that is kept exact until it is rounded once.
 *
 * @param over the numerator
 * @param under the denominator, more than 0
 */
record Fraction(BigDecimal over, BigDecimal under) implements Comparable<Fraction> {

    static final Fraction ZERO = of(BigDecimal.ZERO);

    Fraction {
        if (under.signum() <= 0) {
            throw new IllegalArgumentException("a denominator must be more than 0, was " + under.toPlainString());
        }
    }

    static Fraction of(BigDecimal value) {
        return new Fraction(value, BigDecimal.ONE);
    }

    Fraction plus(Fraction other) {
        return new Fraction(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    Fraction minus(Fraction other) {
        return plus(other.times(BigDecimal.ONE.negate()));
    }

    Fraction times(BigDecimal factor) {
        return new Fraction(over.multiply(factor), under);
    }

    /** Returns this divided by a number of more than 0. */
    Fraction dividedBy(BigDecimal divisor) {
        return new Fraction(over, under.multiply(divisor));
    }

    Fraction within(Fraction low, Fraction high) {
        return compareTo(low) < 0 ? low : compareTo(high) > 0 ? high : this;
    }

    BigDecimal rounded(int decimals, RoundingMode rounding) {
        return over.divide(under, decimals, rounding);
    }

    double toDouble() {
        // Whole numbers that a double holds are divided as such: the quotient is then the nearest there is.
        double top = over.doubleValue();
        double bottom = under.doubleValue();
        if (BigDecimal.valueOf(top).compareTo(over) == 0
                && BigDecimal.valueOf(bottom).compareTo(under) == 0) {
            return top / bottom;
        }
        return over.divide(under, MathContext.DECIMAL64).doubleValue();
    }

    @Override
    public int compareTo(Fraction other) {
        return over.multiply(other.under).compareTo(other.over.multiply(under));
    }
}
