package io.github.redress.routing.rules;

import io.github.redress.DepartmentId;
import io.github.redress.complaint.ContestReason;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How often what one rule decided was given back.
 *
 * @param rule the rule
 * @param hits how many complaints it decided, returned or not
 * @param returns how many of them were returned
 * @param reasons the returned ones by reason; a reason that nobody gave is absent
 * @param wentTo the returned ones by the department that dealt with them, the most frequent first
 * @param lost the time that all returns took together
 * @param returnRateAtLeast the lower bound of Wilson's 95 % interval of the return rate, from 0 to 1, to six places. One
 *     return of two proves little, and its bound says so
 * @param splits rules that would have sent more right than wrong, the best first; only suggestions
 */
public record RuleReport(
        String rule,
        long hits,
        long returns,
        Map<ContestReason, Long> reasons,
        Map<DepartmentId, Long> wentTo,
        Duration lost,
        BigDecimal returnRateAtLeast,
        List<SplitProposal> splits) {

    /** Copies the collections, and keeps their order. */
    public RuleReport {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(lost, "lost");
        Objects.requireNonNull(returnRateAtLeast, "returnRateAtLeast");
        Map<ContestReason, Long> byReason = new EnumMap<>(ContestReason.class);
        byReason.putAll(reasons);
        reasons = Collections.unmodifiableMap(byReason);
        wentTo = Collections.unmodifiableMap(new LinkedHashMap<>(wentTo));
        splits = List.copyOf(splits);
    }
}
