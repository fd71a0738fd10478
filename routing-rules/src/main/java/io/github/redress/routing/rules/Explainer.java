package io.github.redress.routing.rules;

import io.github.redress.CategoryPath;
import io.github.redress.DistrictPath;
import io.github.redress.routing.Route;
import io.github.redress.routing.rules.Explanation.NearMiss;
import io.github.redress.routing.rules.Explanation.RunnerUp;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says of one complaint which rules fit it, which nearly do, and what decides between them. Reads every rule once.
 *
 * @param branches the enabled rules, the strongest first
 * @param index their index, in which each has its place in the list as its rank
 * @param policy which of several decides
 */
record Explainer(List<Branch> branches, RuleIndex index, HitPolicy policy) {

    /** What {@link #failed} says of a rule that fits. */
    private static final String NOTHING = "";

    Explanation explain(Route route, Facts facts, String written) {
        List<Branch> fitting = new ArrayList<>();
        List<NearMiss> nearMisses = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Whereabouts here = index.whereabouts(facts);
        for (int rank = 0; rank < branches.size(); rank++) {
            long pair =
                    index.pair(rank); // looked at first: most rules are elsewhere, and to fetch them takes the longest
            boolean inCategory = here.hasCategory(pair);
            boolean inDistrict = here.hasDistrict(pair);
            if ((inCategory || inDistrict) && nearMisses.size() < Explanation.MOST) {
                addIfNear(branches.get(rank).rule(), facts, seen, nearMisses);
            }
            if (inCategory && inDistrict) {
                addIfFitting(branches.get(rank), facts, fitting);
            }
        }
        boolean decided = !fitting.isEmpty() && (policy != HitPolicy.UNIQUE || fitting.size() == 1);
        return new Explanation(
                route,
                decided ? checks(facts, written).of(fitting.get(0).rule()) : List.of(),
                runnersUp(fitting, decided),
                nearMisses);
    }

    private static void addIfNear(Rule rule, Facts facts, Set<String> seen, List<NearMiss> nearMisses) {
        if (conditions(rule) > 1 && (isOnlyBranch(rule) || seen.add(rule.id()))) {
            String failed = failed(rule, facts);
            if (failed != null && !failed.equals(NOTHING)) {
                nearMisses.add(new NearMiss(rule.id(), failed));
            }
        }
    }

    private static void addIfFitting(Branch branch, Facts facts, List<Branch> fitting) {
        Rule rule = branch.rule();
        if (branch.hasTheRest(facts) && (isOnlyBranch(rule) || isNew(fitting, rule))) {
            fitting.add(branch);
        }
    }

    RuleVerdict why(Rule rule, Facts facts, String written) {
        List<Branch> fitting =
                branches.stream().filter(branch -> branch.holds(facts)).toList();
        Branch own = fitting.stream()
                .filter(branch -> branch.rule().equals(rule))
                .findFirst()
                .orElse(null);
        Branch other = fitting.stream()
                .filter(branch -> !branch.rule().equals(rule))
                .findFirst()
                .orElse(null);
        boolean beaten = own != null
                && other != null
                && (policy == HitPolicy.UNIQUE || fitting.indexOf(other) < fitting.indexOf(own));
        return new RuleVerdict(
                rule.id(),
                rule.enabled(),
                checks(facts, written).of(rule),
                beaten ? Objects.requireNonNull(other).rule().id() : null,
                beaten ? Precedence.between(Objects.requireNonNull(other), Objects.requireNonNull(own), policy) : null);
    }

    private List<RunnerUp> runnersUp(List<Branch> fitting, boolean decided) {
        return fitting.stream()
                .skip(decided ? 1 : 0)
                .limit(Explanation.MOST)
                .map(branch -> new RunnerUp(branch.rule().id(), Precedence.between(fitting.get(0), branch, policy)))
                .toList();
    }

    private static RuleChecks checks(Facts facts, String written) {
        return new RuleChecks(facts, written);
    }

    private static boolean isOnlyBranch(Rule rule) {
        return rule.when().categories().size() < 2 && rule.when().districts().size() < 2;
    }

    private static boolean isNew(List<Branch> fitting, Rule rule) {
        return fitting.stream().noneMatch(branch -> branch.rule().equals(rule));
    }

    private static int conditions(Rule rule) {
        return rule.when().sorts() + (rule.effective().equals(Period.ALWAYS) ? 0 : 1);
    }

    /** Returns the one condition that does not hold, {@link #NOTHING} if all do, or null if several do not. */
    private static @Nullable String failed(Rule rule, Facts facts) {
        String failed = NOTHING;
        When when = rule.when();
        if (!when.categories().isEmpty() && !within(facts.category(), when.categories())) {
            failed = ConditionNames.CATEGORY;
        }
        if (!when.districts().isEmpty() && !within(facts.district(), when.districts())) {
            if (!failed.equals(NOTHING)) {
                return null;
            }
            failed = ConditionNames.DISTRICT;
        }
        if (!rule.effective().contains(facts.at())) {
            if (!failed.equals(NOTHING)) {
                return null;
            }
            failed = ConditionNames.EFFECTIVE;
        }
        for (Condition condition : when.others()) {
            if (!condition.holds(facts)) {
                if (!failed.equals(NOTHING)) {
                    return null;
                }
                failed = ConditionNames.of(condition);
            }
        }
        return failed;
    }

    private static boolean within(CategoryPath narrower, Set<CategoryPath> categories) {
        for (CategoryPath category : categories) {
            if (narrower.isWithin(category)) {
                return true;
            }
        }
        return false;
    }

    private static boolean within(DistrictPath narrower, Set<DistrictPath> districts) {
        for (DistrictPath district : districts) {
            if (narrower.isWithin(district)) {
                return true;
            }
        }
        return false;
    }
}
