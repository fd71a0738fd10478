package io.github.redress.sla;

import io.github.redress.CategoryPath;
import io.github.redress.Channel;
import io.github.redress.ComplaintKind;
import io.github.redress.DepartmentId;
import io.github.redress.DistrictPath;
import io.github.redress.Subject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Complaints for which nothing is promised.
 *
 * <p>Conditions only ask for values by name, so that one complaint for each value named, and one with a value that nobody named,
 * stand for all. Tags only add to what holds: a complaint without any is the worst case. Time is looked at where a policy begins
 * or ends, from the first beginning of a default on.
 */
final class PolicyGaps {

    private static final CategoryPath OTHER_CATEGORY = CategoryPath.of("any-other-category");
    private static final Channel OTHER_CHANNEL = Channel.of("ANY_OTHER_CHANNEL");
    private static final DepartmentId OTHER_DEPARTMENT = DepartmentId.of("any-other-department");
    private static final DistrictPath ANYWHERE = DistrictPath.of("anywhere");

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
        List<SlaPolicy> inForce = policies.stream()
                .filter(policy -> policy.inForce(at))
                .filter(policy ->
                        policy.when().kinds().isEmpty() || policy.when().kinds().contains(kind))
                .filter(policy -> policy.when().tags().isEmpty())
                .toList();
        if (inForce.stream().anyMatch(PolicyGaps::asksForNothingElse)) {
            return Optional.empty();
        }
        for (CategoryPath category : named(inForce, PolicyCondition::categories, OTHER_CATEGORY)) {
            for (Channel channel : named(inForce, PolicyCondition::channels, OTHER_CHANNEL)) {
                Subject subject = Subject.of(kind, category, ANYWHERE, channel, at);
                for (DepartmentId lead : named(inForce, PolicyCondition::departments, OTHER_DEPARTMENT)) {
                    if (inForce.stream().noneMatch(policy -> policy.when().holds(subject, lead))) {
                        return Optional.of(sentence(subject, lead));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean asksForNothingElse(SlaPolicy policy) {
        PolicyCondition when = policy.when();
        return when.categories().isEmpty()
                && when.channels().isEmpty()
                && when.departments().isEmpty();
    }

    private static String sentence(Subject subject, DepartmentId lead) {
        String category = subject.category().equals(OTHER_CATEGORY)
                ? "a category that no policy names"
                : "category " + subject.category();
        String channel = subject.channel().equals(OTHER_CHANNEL) ? "" : ", channel " + subject.channel();
        String department = lead.equals(OTHER_DEPARTMENT) ? "" : ", lead " + lead;
        return "nothing is promised to a " + subject.kind() + " of " + subject.at() + " in " + category + channel
                + department + "; add a DEFAULT policy that holds for all";
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

    private static <T> List<T> named(
            List<SlaPolicy> policies, Function<PolicyCondition, ? extends Collection<T>> values, T other) {
        return Stream.concat(
                        Stream.of(other), policies.stream().flatMap(policy -> values.apply(policy.when()).stream()))
                .distinct()
                .toList();
    }
}
