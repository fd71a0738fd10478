package io.github.redress.routing.rules;

import io.github.redress.DepartmentId;
import io.github.redress.DistrictPath;
import io.github.redress.department.Department;
import io.github.redress.department.Departments;
import io.github.redress.json.StrictValue;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads who is meant, as in {@code water-group} or {@code role:water}, and checks that somebody is. */
record AssigneeReader(Departments departments) {

    private static final String ROLE = "role:";

    /**
     * Reads a lead, a supporter or one to be told.
     *
     * @param districts where the rule fits; a role must be held in each. Where a rule names none, only a complaint can
     *     tell
     */
    Optional<Assignee> read(StrictValue value, Set<DistrictPath> districts) {
        Optional<Assignee> read = value.name().flatMap(text -> read(value, text));
        if (read.orElse(null) instanceof Assignee.ByRole role) {
            for (DistrictPath district : districts) {
                if (departments.resolve(role.role(), district).isEmpty()) {
                    value.fault(
                            "UNRESOLVED_ROLE",
                            "role \"" + role.role() + "\" is held by nobody in \"" + district + "\"");
                }
            }
        }
        return read;
    }

    /** Reads the fallback, which must be somebody in every district and at every time. */
    Optional<Assignee> readFallback(StrictValue value) {
        Optional<Assignee> read = value.name().flatMap(text -> read(value, text));
        List<Department> meant;
        if (read.orElse(null) instanceof Assignee.ByRole role) {
            meant = departments.all().stream()
                    .filter(department -> department.roles().contains(role.role()))
                    .toList();
            if (meant.stream().noneMatch(department -> department.districts().isEmpty())) {
                value.fault(
                        "UNRESOLVED_ROLE",
                        "role \"" + role.role() + "\" is not held in every district, and the fallback must be");
            }
        } else if (read.orElse(null) instanceof Assignee.Named named) {
            meant = departments.find(named.department()).stream().toList();
        } else {
            meant = List.of();
        }
        meant.stream()
                .filter(this::endsForGood)
                .forEach(department -> value.fault(
                        "DISSOLVED_DEPARTMENT",
                        "department \"" + department.id() + "\" ends on " + department.to()
                                + " and leaves no successor, and the fallback must last"));
        return read;
    }

    private Optional<Assignee> read(StrictValue value, String text) {
        if (text.startsWith(ROLE)) {
            String role = text.substring(ROLE.length());
            if (!departments.hasRole(role)) {
                value.fault("UNKNOWN_ROLE", "no department has the role \"" + role + "\"");
                return Optional.empty();
            }
            return Optional.of(new Assignee.ByRole(role));
        }
        return readDepartment(value).map(Assignee.Named::new);
    }

    /** Reads the id of a department that there is. */
    Optional<DepartmentId> readDepartment(StrictValue value) {
        return value.parsed("a department's id", DepartmentId::of).filter(id -> {
            boolean known = departments.find(id).isPresent();
            if (!known) {
                value.fault("UNKNOWN_DEPARTMENT", "no department \"" + id + "\" is known");
            }
            return known;
        });
    }

    private boolean endsForGood(Department department) {
        Set<DepartmentId> seen = new HashSet<>();
        Department last = department;
        while (last != null && last.to() != null && seen.add(last.id())) {
            DepartmentId successor = last.successor();
            last = successor == null ? null : departments.find(successor).orElse(null);
        }
        return last == null || last.to() != null;
    }
}
