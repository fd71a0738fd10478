package io.github.redress.sla;

import io.github.redress.DepartmentId;
import io.github.redress.Subject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The policies of a city in one version, and which of them holds for a complaint.
 *
 * @param id the name of the whole
 * @param version the version its keepers gave it; cases keep the one they came in under
 * @param policies the order matters only for a complaint with two tags that two policies of one ground ask for
 */
public record SlaPolicies(String id, String version, List<SlaPolicy> policies) {

    /** Refuses what {@link #faults} finds. */
    public SlaPolicies {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
        policies = List.copyOf(policies);
        List<String> faults = faults(policies);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("policies " + id + " " + version + ": " + String.join("; ", faults));
        }
    }

    /**
     * Returns what keeps these policies from standing side by side: a name twice, or two that hold for the same complaint
     * with equal right.
     */
    public static List<String> faults(List<SlaPolicy> policies) {
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < policies.size(); i++) {
            for (int j = 0; j < i; j++) {
                fault(policies.get(j), policies.get(i)).ifPresent(faults::add);
            }
        }
        return List.copyOf(faults);
    }

    /** Returns what keeps a policy from standing beside an earlier one. */
    public static Optional<String> fault(SlaPolicy earlier, SlaPolicy later) {
        if (earlier.id().equals(later.id())) {
            return Optional.of("the policy " + later.id() + " stands twice");
        }
        return earlier.ties(later)
                ? Optional.of("the policies " + earlier.id() + " and " + later.id() + ", both " + later.basis()
                        + ", hold for the same complaints at the same time")
                : Optional.empty();
    }

    /**
     * Returns the complaints for which none of these policies holds, one example for each kind and stretch of time; empty when
     * something is promised to all. A city's whole set must have no gap; a set that only adds to another may.
     */
    public List<String> gaps() {
        return PolicyGaps.of(policies);
    }

    /** Returns the policy with this name. */
    public Optional<SlaPolicy> policy(String name) {
        return policies.stream().filter(policy -> policy.id().equals(name)).findFirst();
    }

    /**
     * Returns the policy that holds for a complaint: a law's before a campaign's, then the one that the routing rule names,
     * then the deepest category's, the kind's, the default. Where a complaint has two words that two policies of one ground ask
     * for, the one that stands first holds.
     *
     * @param lead the department that leads, null before there is one
     * @param ruleSla the name that the rule gives, null for none; that policy needs to be in force, but its condition is not
     *     asked. A name that is not here counts as none.
     * @param at the moment for which the promise is made
     * @return empty when none holds
     */
    public Optional<SlaPolicy> select(
            Subject subject, @Nullable DepartmentId lead, @Nullable String ruleSla, Instant at) {
        List<Claim> claims = policies.stream()
                .filter(policy -> policy.inForce(at))
                .flatMap(policy -> Claim.of(policy, subject, lead, ruleSla).stream())
                .sorted(Comparator.comparing(Claim::basis).thenComparing(Claim::depth, Comparator.reverseOrder()))
                .toList();
        return claims.stream().map(Claim::policy).findFirst();
    }

    /** A policy's right to a complaint; depth is that of the category, 0 on other grounds. */
    private record Claim(SlaPolicy policy, SlaBasis basis, int depth) {

        static Optional<Claim> of(
                SlaPolicy policy, Subject subject, @Nullable DepartmentId lead, @Nullable String ruleSla) {
            boolean named = policy.id().equals(ruleSla);
            boolean holds = policy.basis() != SlaBasis.RULE && policy.when().holds(subject, lead);
            if (holds && (!named || policy.basis().compareTo(SlaBasis.RULE) < 0)) {
                int depth = policy.basis() == SlaBasis.CATEGORY ? policy.when().depth(subject.category()) : 0;
                return Optional.of(new Claim(policy, policy.basis(), depth));
            }
            return named ? Optional.of(new Claim(policy, SlaBasis.RULE, 0)) : Optional.empty();
        }
    }
}
