package io.github.redress.scoring;

import java.math.BigDecimal;

/** Reckons {@link Points}: exactly for the score, and as far as a double goes where ranks are drawn ten thousand times. */
final class Rewards {

    /** A whole in percent. */
    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Rewards() {}

    static Fraction of(Points points, Fraction rate, BigDecimal worth) {
        if (points instanceof Points.Deduction deduction) {
            Fraction missed = Fraction.of(deduction.target()).minus(rate.times(HUNDRED));
            return Fraction.of(worth)
                    .minus(missed.times(deduction.each()))
                    .within(Fraction.of(deduction.floor()), Fraction.of(worth));
        }
        if (points instanceof Points.RatioToTarget ratio) {
            return rate.times(HUNDRED)
                    .dividedBy(ratio.target())
                    .within(Fraction.ZERO, Fraction.of(ratio.cap()))
                    .times(worth);
        }
        return rate.times(worth);
    }

    static double of(Points points, double rate, double worth) {
        if (points instanceof Points.Deduction deduction) {
            double missed = deduction.target().doubleValue() - 100 * rate;
            double left = worth - deduction.each().doubleValue() * missed;
            return Math.max(deduction.floor().doubleValue(), Math.min(worth, left));
        }
        if (points instanceof Points.RatioToTarget ratio) {
            return worth
                    * Math.min(
                            100 * rate / ratio.target().doubleValue(),
                            ratio.cap().doubleValue());
        }
        return worth * rate;
    }
}
