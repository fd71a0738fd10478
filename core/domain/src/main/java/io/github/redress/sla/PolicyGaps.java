package io.github.redress.sla;

import io.github.redress.ComplaintKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Complaints for which nothing is promised.
 *
 * <p>Conditions only ask for values by name, so that one complaint with values that nobody named stands for all: only a policy that
 * asks for nothing but the kind holds for it. Tags only add to what holds: a complaint without any is the worst case. Time is looked at
 * where a policy begins or ends, from the first beginning of a default on.
 */
final class PolicyGaps {

    private final List<SlaPolicy> policies;

    private PolicyGaps(List<SlaPolicy> policies) {
        this.policies = policies;
    }

    /** Returns a sentence for each moment and kind with a gap, naming one complaint that falls into it. */
    static List<String> of(List<SlaPolicy> all) {
        PolicyGaps gaps = new PolicyGaps(
                all.stream().filter(policy -> policy.basis() != SlaBasis.RULE).toList());
        List<String> found = new ArrayList<>();
        for (Instant at : gaps.moments()) {
            for (ComplaintKind kind : ComplaintKind.values()) {
                gaps.gap(kind, at).ifPresent(found::add);
            }
        }
        return List.copyOf(found);
    }

    private Optional<String> gap(ComplaintKind kind, Instant at) {
        return policies.stream()
                        .filter(policy -> policy.inForce(at))
                        .map(SlaPolicy::when)
                        .filter(when -> when.kinds().isEmpty() || when.kinds().contains(kind))
                        .anyMatch(PolicyGaps::asksForNothingElse)
                ? Optional.empty()
                : Optional.of("nothing is promised to a " + kind + " of " + at
                        + " in a category that no policy names; add a DEFAULT policy that holds for all");
    }

    private static boolean asksForNothingElse(PolicyCondition when) {
        return when.categories().isEmpty()
                && when.tags().isEmpty()
                && when.channels().isEmpty()
                && when.departments().isEmpty();
    }

    private Set<Instant> moments() {
        Instant first = policies.stream()
                .filter(policy -> policy.basis() == SlaBasis.DEFAULT)
                .map(policy -> policy.from() == null ? Instant.EPOCH : policy.from())
                .min(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
        Set<Instant> moments = new TreeSet<>(Set.of(first));
        policies.stream()
                .flatMap(policy -> Stream.of(Optional.ofNullable(policy.from()), Optional.ofNullable(policy.to())))
                .flatMap(Optional::stream)
                .filter(moment -> moment.isAfter(first))
                .forEach(moments::add);
        return moments;
    }
}
