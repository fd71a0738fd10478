package io.github.redress.routing.rules;

import io.github.redress.DepartmentId;
import io.github.redress.complaint.ContestReason;
import java.time.Duration;
import java.util.Objects;

/**
 * A complaint that the department to which the rules sent it gave back, and another one dealt with.
 *
 * @param complaint what the rules looked at
 * @param rule the rule that decided
 * @param returnedBy the department that gave it back
 * @param finallyHandledBy the department that dealt with it in the end
 * @param reason why it was given back
 * @param lost the time between both, zero or more
 */
public record ReturnedCase(
        RuleCase complaint,
        String rule,
        DepartmentId returnedBy,
        DepartmentId finallyHandledBy,
        ContestReason reason,
        Duration lost) {

    /** Refuses null and a negative duration. */
    public ReturnedCase {
        Objects.requireNonNull(complaint, "complaint");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(returnedBy, "returnedBy");
        Objects.requireNonNull(finallyHandledBy, "finallyHandledBy");
        Objects.requireNonNull(reason, "reason");
        if (lost.isNegative()) {
            throw new IllegalArgumentException("lost must not be negative, was " + lost);
        }
    }
}
