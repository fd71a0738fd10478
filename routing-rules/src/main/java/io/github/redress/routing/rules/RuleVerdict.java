package io.github.redress.routing.rules;

import io.github.redress.routing.rules.Explanation.Check;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why one rule decided a complaint, or why it did not.
 *
 * @param rule its id
 * @param enabled false for a rule that is kept but never fits
 * @param checks each condition, whether it holds or not
 * @param beatenBy the rule that decided instead although all conditions hold; under {@code UNIQUE} another that fits too
 * @param lostOn what that one has more of; null with {@code beatenBy}
 */
public record RuleVerdict(
        String rule,
        boolean enabled,
        List<Check> checks,
        @Nullable String beatenBy,
        @Nullable Precedence lostOn) {

    /** Copies the list. */
    public RuleVerdict {
        checks = List.copyOf(checks);
    }

    /** Returns whether every condition holds. */
    public boolean fits() {
        return enabled && checks.stream().allMatch(Check::holds);
    }

    /** Returns whether it is the rule that decided. */
    public boolean decides() {
        return fits() && beatenBy == null;
    }
}
