package io.github.redress.routing.rules;

import io.github.redress.DepartmentId;
import io.github.redress.department.Department;
import io.github.redress.department.Departments;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Who is who on a given day: roles, successors of dissolved departments, superiors. */
record Offices(Departments departments) {

    /** Returns who is meant for this complaint; empty where nobody has the role, or a dissolved one left no successor. */
    Optional<DepartmentId> resolve(Assignee assignee, Facts facts) {
        return holder(assignee, facts).flatMap(holder -> current(holder, today(facts)));
    }

    /** Returns who is meant for this complaint, even if dissolved, so that the office of last resort is always somebody. */
    DepartmentId resolveAtAnyRate(Assignee assignee, Facts facts) {
        DepartmentId holder = holder(assignee, facts)
                .orElseThrow(() -> new IllegalStateException(
                        "the reader let pass fallback " + assignee + ", which is nobody in " + facts.district()));
        return current(holder, today(facts)).orElse(holder);
    }

    /** Returns the department, or whoever followed it if it is dissolved by the day; on an unknown day, itself. */
    Optional<DepartmentId> current(DepartmentId id, @Nullable LocalDate day) {
        return isDissolved(id, day) ? successor(id, day) : Optional.of(id);
    }

    private Optional<DepartmentId> successor(DepartmentId dissolved, @Nullable LocalDate day) {
        Set<DepartmentId> seen = new HashSet<>();
        DepartmentId now = dissolved;
        while (seen.add(now)) {
            DepartmentId next = departments.find(now).map(Department::successor).orElse(null);
            if (next == null) {
                return Optional.empty();
            }
            if (!isDissolved(next, day)) {
                return Optional.of(next);
            }
            now = next;
        }
        return Optional.empty();
    }

    /** Returns the nearest department above this one that exists on the day and is acceptable. */
    Optional<DepartmentId> nearestAbove(DepartmentId id, @Nullable LocalDate day, Predicate<DepartmentId> acceptable) {
        Set<DepartmentId> seen = new HashSet<>();
        DepartmentId below = id;
        while (seen.add(below)) {
            DepartmentId superior =
                    departments.find(below).map(Department::superior).orElse(null);
            if (superior == null) {
                return Optional.empty();
            }
            Optional<DepartmentId> above = current(superior, day);
            if (above.filter(acceptable).isPresent()) {
                return above;
            }
            // A dissolved superior may have been merged into one below it.
            below = above.filter(successor -> !seen.contains(successor)).orElse(superior);
        }
        return Optional.empty();
    }

    static @Nullable LocalDate today(Facts facts) {
        return facts.local() == null ? null : facts.local().toLocalDate();
    }

    private Optional<DepartmentId> holder(Assignee assignee, Facts facts) {
        if (assignee instanceof Assignee.ByRole role) {
            return departments.resolve(role.role(), facts.district());
        }
        return Optional.of(((Assignee.Named) assignee).department());
    }

    private boolean isDissolved(DepartmentId id, @Nullable LocalDate day) {
        if (day == null) {
            return false;
        }
        LocalDate to = departments.find(id).map(Department::to).orElse(null);
        return to != null && !day.isBefore(to);
    }
}
