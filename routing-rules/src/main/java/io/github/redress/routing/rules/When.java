package io.github.redress.routing.rules;

import io.github.redress.CategoryPath;
import io.github.redress.DistrictPath;
import java.util.List;
import java.util.Set;

/**
 * The complaints that a rule fits. Two equal ones fit the same complaints.
 *
 * @param categories the complaint's category is one of these or lies below one; empty for any
 * @param districts likewise its district
 * @param others what else must hold, each of another sort, in the order of {@link WhenReader}
 */
record When(Set<CategoryPath> categories, Set<DistrictPath> districts, List<Condition> others) {

    When {
        categories = Set.copyOf(categories);
        districts = Set.copyOf(districts);
        others = List.copyOf(others);
    }

    /** Returns how many sorts of conditions it has. */
    int sorts() {
        return (categories.isEmpty() ? 0 : 1) + (districts.isEmpty() ? 0 : 1) + others.size();
    }

    boolean holds(Facts facts) {
        return (categories.isEmpty() || categories.stream().anyMatch(facts.category()::isWithin))
                && (districts.isEmpty() || districts.stream().anyMatch(facts.district()::isWithin))
                && Condition.all(others, facts);
    }
}
