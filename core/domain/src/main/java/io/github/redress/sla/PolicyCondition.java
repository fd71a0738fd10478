package io.github.redress.sla;

import io.github.redress.CategoryPath;
import io.github.redress.Channel;
import io.github.redress.ComplaintKind;
import io.github.redress.DepartmentId;
import io.github.redress.Subject;
import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which complaints a policy is for: one of each set, and an empty set leaves the matter open.
 *
 * @param kinds what the person wants
 * @param categories subject matters, each with all below it
 * @param tags words on the complaint
 * @param channels how it came in
 * @param departments who leads
 */
public record PolicyCondition(
        Set<ComplaintKind> kinds,
        Set<CategoryPath> categories,
        Set<String> tags,
        Set<Channel> channels,
        Set<DepartmentId> departments) {

    /** Every complaint. */
    public static final PolicyCondition ANY = new PolicyCondition(Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    /** Copies the sets. */
    public PolicyCondition {
        kinds = Set.copyOf(kinds);
        categories = Set.copyOf(categories);
        tags = Set.copyOf(tags);
        channels = Set.copyOf(channels);
        departments = Set.copyOf(departments);
    }

    /** Returns the condition that only asks what the person wants. */
    public static PolicyCondition kind(ComplaintKind... kinds) {
        return new PolicyCondition(Set.of(kinds), Set.of(), Set.of(), Set.of(), Set.of());
    }

    /** Returns the condition that only asks about the subject matter. */
    public static PolicyCondition category(CategoryPath... categories) {
        return new PolicyCondition(Set.of(), Set.of(categories), Set.of(), Set.of(), Set.of());
    }

    /** Returns the condition that only asks for one of these words. */
    public static PolicyCondition tag(String... tags) {
        return new PolicyCondition(Set.of(), Set.of(), Set.of(tags), Set.of(), Set.of());
    }

    /**
     * Returns whether a complaint is meant.
     *
     * @param lead the department that leads, null before there is one; then no condition on departments holds
     */
    public boolean holds(Subject subject, @Nullable DepartmentId lead) {
        return (kinds.isEmpty() || kinds.contains(subject.kind()))
                && (categories.isEmpty() || depth(subject.category()) > 0)
                && (tags.isEmpty() || !Collections.disjoint(tags, subject.tags()))
                && (channels.isEmpty() || channels.contains(subject.channel()))
                && (departments.isEmpty() || (lead != null && departments.contains(lead)));
    }

    /** Returns the number of segments of the deepest category here that has this one below it or is it; 0 for none. */
    public int depth(CategoryPath category) {
        return categories.stream()
                .filter(category::isWithin)
                .mapToInt(CategoryPath::depth)
                .max()
                .orElse(0);
    }

    /**
     * Returns whether both surely mean some complaint. Two different words do not count, though one complaint may have both.
     *
     * @param sameCategory whether categories must be equal to meet, rather than one above the other
     */
    boolean meets(PolicyCondition other, boolean sameCategory) {
        return meet(kinds, other.kinds)
                && meet(tags, other.tags)
                && meet(channels, other.channels)
                && meet(departments, other.departments)
                && (sameCategory ? equalCategory(other) : relatedCategory(other));
    }

    private boolean equalCategory(PolicyCondition other) {
        return (categories.isEmpty() && other.categories.isEmpty())
                || !Collections.disjoint(categories, other.categories);
    }

    private boolean relatedCategory(PolicyCondition other) {
        return categories.isEmpty()
                || other.categories.isEmpty()
                || categories.stream()
                        .anyMatch(mine -> other.categories.stream()
                                .anyMatch(theirs -> mine.isWithin(theirs) || theirs.isWithin(mine)));
    }

    private static <T> boolean meet(Set<T> a, Set<T> b) {
        return a.isEmpty() || b.isEmpty() || !Collections.disjoint(a, b);
    }
}
