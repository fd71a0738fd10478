package io.github.redress.scoring;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * How satisfaction is reckoned. A verdict that upholds a person with whom the unit could have dealt better changes nothing.
 *
 * @param unrated what a case that nobody rated means
 * @param basic how much the third level, 基本满意, counts as satisfied; from 0 to 1
 * @param overturned what becomes of a case in which the person was found not right
 * @param pending what becomes of a case while it is looked into
 * @param beyondDuty what becomes of a case in which the person was right, and the unit did its duty and could do no more
 */
public record SatisfactionRules(
        UnratedPolicy unrated,
        BigDecimal basic,
        VerdictEffect overturned,
        VerdictEffect pending,
        VerdictEffect beyondDuty) {

    /** What people said and nothing else: the silent are left out, three levels are satisfied, verdicts have no effect. */
    public static final SatisfactionRules AS_SAID = new SatisfactionRules(
            UnratedPolicy.EXCLUDE,
            BigDecimal.ONE,
            VerdictEffect.NO_EFFECT,
            VerdictEffect.NO_EFFECT,
            VerdictEffect.NO_EFFECT);

    /** Refuses a weight out of bounds. */
    public SatisfactionRules {
        Objects.requireNonNull(unrated, "unrated");
        Objects.requireNonNull(overturned, "overturned");
        Objects.requireNonNull(pending, "pending");
        Objects.requireNonNull(beyondDuty, "beyondDuty");
        Bounds.requireShare("basic", basic);
    }

    /** Returns these rules with another policy for the unrated. */
    public SatisfactionRules with(UnratedPolicy policy) {
        return new SatisfactionRules(policy, basic, overturned, pending, beyondDuty);
    }

    VerdictEffect effect(Count count) {
        return switch (count) {
            case OVERTURNED -> overturned;
            case PENDING -> pending;
            case BEYOND_DUTY -> beyondDuty;
            default -> VerdictEffect.NO_EFFECT;
        };
    }
}
