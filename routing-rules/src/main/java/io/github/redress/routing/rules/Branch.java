package io.github.redress.routing.rules;

import io.github.redress.CategoryPath;
import io.github.redress.DistrictPath;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule with one of its categories and one of its districts. A rule that names several counts for each complaint as deep
 * as the deepest that fits, as if it had been written once for each.
 *
 * @param rule the rule
 * @param category null where the rule names none
 * @param categoryDepth how many levels that has, 0 where the rule names none
 * @param district null where the rule names none
 * @param districtDepth how many levels that has, 0 where the rule names none
 */
record Branch(
        Rule rule,
        @Nullable CategoryPath category,
        int categoryDepth,
        @Nullable DistrictPath district,
        int districtDepth) {

    /**
     * Priority, then depth of the category, then depth of the district, then number of sorts of conditions, the greatest
     * first; at last the id. Source: ROUTING.md §4, after the precedence of the Kubernetes Gateway API.
     */
    static final Comparator<Branch> BY_PRECEDENCE = Comparator.<Branch>comparingInt(branch -> -branch.rule.priority())
            .thenComparingInt(branch -> -branch.categoryDepth)
            .thenComparingInt(branch -> -branch.districtDepth)
            .thenComparingInt(branch -> -branch.rule.when().sorts())
            .thenComparing(branch -> branch.rule.id());

    /** As in the file. */
    static final Comparator<Branch> BY_POSITION = Comparator.comparingInt(branch -> branch.rule.position());

    static List<Branch> of(Rule rule) {
        return rule.when()
                .places((category, district) -> new Branch(
                        rule,
                        category,
                        category == null ? 0 : category.depth(),
                        district,
                        district == null ? 0 : district.depth()));
    }

    boolean holds(Facts facts) {
        return (category == null || facts.category().isWithin(category))
                && (district == null || facts.district().isWithin(district))
                && hasTheRest(facts);
    }

    /** Returns whether all holds but category and district. */
    boolean hasTheRest(Facts facts) {
        return rule.effective().contains(facts.at())
                && Condition.all(rule.when().others(), facts);
    }
}
