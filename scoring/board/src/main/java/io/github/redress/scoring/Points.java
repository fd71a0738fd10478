package io.github.redress.scoring;

import java.math.BigDecimal;

/** How many points a rate gives, of a measure that is worth so many. Where the formula takes the mean, only proportions matter. */
public sealed interface Points {

    /** The rate's part of the worth. */
    Points PROPORTIONAL = new Proportional();

    /** The rate's part of the worth: worth × rate. */
    record Proportional() implements Points {}

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
    }

    private static void requirePercent(String name, BigDecimal value) {
        if (value.signum() < 0 || value.compareTo(Rewards.HUNDRED) > 0) {
            throw new IllegalArgumentException(name + " must be from 0 to 100, was " + value.toPlainString());
        }
    }
}
