package io.github.redress.routing.rules;

import io.github.redress.CategoryPath;
import io.github.redress.DepartmentId;
import io.github.redress.DistrictPath;
import io.github.redress.Text;
import io.github.redress.department.Department;
import io.github.redress.department.DepartmentLevel;
import io.github.redress.department.Departments;
import io.github.redress.routing.RouterReader.Known;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A harbour city with two districts, north and south. */
final class City {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    private City() {}

    static Known known() {
        return new Known(departments(), Set.of("emergency", "usual"), Set.of());
    }

    static Known knownWithCategories(String... paths) {
        return new Known(
                departments(),
                Set.of("emergency", "usual"),
                Arrays.stream(paths).map(CategoryPath::of).collect(Collectors.toSet()));
    }

    /** The government is above all; the water bureau is above the water companies; the pier is nobody's superior. */
    static Departments departments() {
        return Departments.of(List.of(
                department("government", null),
                department("centre", "government"),
                department("water-bureau", "government"),
                held("north-water", "water", "north", "water-bureau"),
                held("south-water", "water", "south", "water-bureau"),
                held("parks", "green", null, null),
                dissolved("old-roads", "new-roads"),
                department("new-roads", "government"),
                dissolved("old-port", null),
                held("north-port", "port", "north", "old-port")));
    }

    static DepartmentId id(String id) {
        return DepartmentId.of(id);
    }

    static Department department(String id, String superior) {
        return make(id, Set.of(), Set.of(), superior, null, null);
    }

    private static Department held(String id, String role, String district, String superior) {
        Set<DistrictPath> districts = district == null ? Set.of() : Set.of(DistrictPath.of(district));
        return make(id, Set.of(role), districts, superior, null, null);
    }

    static Department dissolved(String id, String successor) {
        return make(id, Set.of(), Set.of(), "government", NEW_YEAR, successor);
    }

    private static Department make(
            String id,
            Set<String> roles,
            Set<DistrictPath> districts,
            String superior,
            LocalDate to,
            String successor) {
        return new Department(
                id(id),
                Text.of(id, id),
                DepartmentLevel.CITY,
                roles,
                districts,
                List.of(),
                Set.of(),
                superior == null ? null : id(superior),
                to,
                successor == null ? null : id(successor),
                Set.of());
    }
}
