package io.github.redress.routing.rules;

import io.github.redress.CategoryPath;
import io.github.redress.DistrictPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

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

    /** Returns what is made of each category with each district; null stands for any. */
    <T> List<T> places(BiFunction<@Nullable CategoryPath, @Nullable DistrictPath, T> make) {
        List<T> made = new ArrayList<>();
        for (CategoryPath category : orNone(categories)) {
            for (DistrictPath district : orNone(districts)) {
                made.add(make.apply(category, district));
            }
        }
        return made;
    }

    private static <T> Set<? extends @Nullable T> orNone(Set<T> paths) {
        return paths.isEmpty() ? Collections.singleton(null) : paths;
    }

    boolean holds(Facts facts) {
        return (categories.isEmpty() || categories.stream().anyMatch(facts.category()::isWithin))
                && (districts.isEmpty() || districts.stream().anyMatch(facts.district()::isWithin))
                && Condition.all(others, facts);
    }
}
