package io.github.redress.routing.rules;

import java.util.List;
import java.util.Optional;

/**
 * What the rules mean, read one after the other: slow, and plain to see. The index must find the same.
 *
 * @param policy which of several rules decides
 * @param rules all rules, in any order
 * @param additions in the order of the file
 */
record LinearReading(HitPolicy policy, List<Rule> rules, List<Addition> additions) {

    /** Who won, how many fit where that matters, and what is added. */
    record Outcome(Optional<String> rule, boolean ambiguous, List<String> additions) {}

    Outcome decide(Facts facts) {
        List<String> fitting = rules.stream()
                .filter(Rule::enabled)
                .flatMap(rule -> Branch.of(rule).stream())
                .sorted(policy.order())
                .filter(branch -> branch.holds(facts))
                .map(branch -> branch.rule().id())
                .distinct()
                .toList();
        boolean ambiguous = policy == HitPolicy.UNIQUE && fitting.size() > 1;
        return new Outcome(
                ambiguous ? Optional.empty() : fitting.stream().findFirst(),
                ambiguous,
                additions.stream()
                        .filter(addition -> addition.when().holds(facts))
                        .map(Addition::id)
                        .toList());
    }
}
