package io.github.redress.routing.rules;

import io.github.redress.DepartmentId;
import java.util.Objects;

/**
 * A complaint that stayed where the rules sent it.
 *
 * @param complaint what the rules looked at
 * @param rule the rule that decided
 * @param handledBy the department that dealt with it
 */
public record SettledCase(RuleCase complaint, String rule, DepartmentId handledBy) {

    /** Refuses null. */
    public SettledCase {
        Objects.requireNonNull(complaint, "complaint");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(handledBy, "handledBy");
    }
}
