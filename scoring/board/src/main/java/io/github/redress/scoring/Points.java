package io.github.redress.scoring;

import java.math.BigDecimal;

/** How many points a rate gives, of a measure that is worth so many. Where the formula takes the mean, only proportions matter. */
public sealed interface Points {

    /** The rate's part of the worth. */
    Points PROPORTIONAL = new Proportional();

    /** Returns the points: exact. */
    Fraction of(Fraction rate, BigDecimal worth);

    /** Returns the points as far as a double has them, where they are drawn ten thousand times. */
    double of(double rate, double worth);

    /** The rate's part of the worth: worth × rate. */
    record Proportional() implements Points {

        @Override
        public Fraction of(Fraction rate, BigDecimal worth) {
            return rate.times(worth);
        }

        @Override
        public double of(double rate, double worth) {
            return rate * worth;
        }
    }

    /**
     * The worth, less something for each percentage point that the rate misses a target by: worth − each × (target − 100 rate), never
     * more than the worth and never less than the floor.
     *
     * @param target in percent, from 0 to 100
     * @param each points for a percentage point, more than 0
     * @param floor 0 or more, and at most what the measure is worth
     */
    record Deduction(BigDecimal target, BigDecimal each, BigDecimal floor) implements Points {

        /** Refuses numbers out of bounds. */
        public Deduction {
            requirePercent("target", target);
            if (each.signum() <= 0 || floor.signum() < 0) {
                throw new IllegalArgumentException("each must be more than 0 and floor 0 or more, were "
                        + each.toPlainString() + " and " + floor.toPlainString());
            }
        }

        @Override
        public Fraction of(Fraction rate, BigDecimal worth) {
            Fraction missed = Fraction.of(target).minus(rate.times(HUNDRED));
            return Fraction.of(worth).minus(missed.times(each)).within(Fraction.of(floor), Fraction.of(worth));
        }

        @Override
        public double of(double rate, double worth) {
            double points = worth - each.doubleValue() * (target.doubleValue() - 100 * rate);
            return Math.max(floor.doubleValue(), Math.min(worth, points));
        }
    }

    /**
     * The worth times how far the target is reached: worth × min(100 rate / target, cap).
     *
     * @param target in percent, more than 0 and at most 100
     * @param cap how often the worth is given at most; more than 0
     */
    record RatioToTarget(BigDecimal target, BigDecimal cap) implements Points {

        /** Refuses numbers out of bounds. */
        public RatioToTarget {
            requirePercent("target", target);
            if (target.signum() == 0 || cap.signum() <= 0) {
                throw new IllegalArgumentException("target and cap must be more than 0, were " + target.toPlainString()
                        + " and " + cap.toPlainString());
            }
        }

        @Override
        public Fraction of(Fraction rate, BigDecimal worth) {
            return rate.times(HUNDRED)
                    .dividedBy(target)
                    .within(Fraction.ZERO, Fraction.of(cap))
                    .times(worth);
        }

        @Override
        public double of(double rate, double worth) {
            return worth * Math.min(100 * rate / target.doubleValue(), cap.doubleValue());
        }
    }

    /** A whole in percent. */
    BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static void requirePercent(String name, BigDecimal value) {
        if (value.signum() < 0 || value.compareTo(HUNDRED) > 0) {
            throw new IllegalArgumentException(name + " must be from 0 to 100, was " + value.toPlainString());
        }
    }
}
