package io.github.redress.routing.rules;

import io.github.redress.CategoryPath;
import io.github.redress.DepartmentId;
import io.github.redress.DistrictPath;
import io.github.redress.Text;
import io.github.redress.department.Department;
import io.github.redress.department.Departments;
import io.github.redress.routing.RouterReader.Known;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with the names that rules give to the city's departments, roles, policies and places.
 *
 * @param departments who there is
 * @param policies the policies that there are
 * @param categories the path of every category of the city and of all above them; empty to check none
 */
record CityNames(Departments departments, Set<String> policies, Set<String> categories) {

    static CityNames of(Known known) {
        Set<String> categories = new HashSet<>();
        known.categories().forEach(category -> addWithAllAbove(category.value(), categories));
        return new CityNames(known.departments(), known.policies(), categories);
    }

    private static void addWithAllAbove(String path, Set<String> paths) {
        for (int end = path.length(); end > 0; end = path.lastIndexOf('/', end - 1)) {
            paths.add(path.substring(0, end));
        }
    }

    Optional<Flaw> ofDepartment(DepartmentId id) {
        return departments.find(id).isPresent()
                ? Optional.empty()
                : flaw(FindingCode.UNKNOWN_DEPARTMENT, "没有部门“" + id + "”", "no department \"" + id + "\" is known");
    }

    /** Returns what is wrong with a role, wherever it is asked for. */
    Optional<Flaw> ofRole(String role) {
        return departments.hasRole(role)
                ? Optional.empty()
                : flaw(
                        FindingCode.UNRESOLVED_ROLE,
                        "没有部门承担职责“" + role + "”",
                        "no department has the role \"" + role + "\"");
    }

    /** Returns the flaw of a role that nobody holds in these districts, of which there is one at least. */
    static Flaw unheld(String role, Collection<?> districts) {
        return new Flaw(
                FindingCode.UNRESOLVED_ROLE,
                Text.of(
                        "职责“" + role + "”在" + joined(districts, "“", "”", "、") + "无人承担",
                        "role \"" + role + "\" is held by nobody in " + joined(districts, "\"", "\"", ", ")));
    }

    boolean isHeld(String role, DistrictPath district) {
        return departments.resolve(role, district).isPresent();
    }

    Optional<Flaw> ofPolicy(String name) {
        return policies.contains(name)
                ? Optional.empty()
                : flaw(FindingCode.UNKNOWN_SLA, "没有时限政策“" + name + "”", "no policy \"" + name + "\" is known");
    }

    Optional<Flaw> ofCategory(CategoryPath category) {
        return categories.isEmpty() || categories.contains(category.value())
                ? Optional.empty()
                : flaw(
                        FindingCode.UNKNOWN_CATEGORY,
                        "没有类别“" + category + "”",
                        "no category \"" + category + "\" is known");
    }

    /** Returns the flaw of a district that is not there. */
    static Flaw unknown(DistrictPath district) {
        return new Flaw(
                FindingCode.UNKNOWN_DISTRICT,
                Text.of("没有区域“" + district + "”", "no district \"" + district + "\" is known"));
    }

    /** Returns the flaw of a department that has ended by the day; its successor is empty where nobody follows. */
    static Flaw ended(DepartmentId id, LocalDate to, Optional<DepartmentId> successor) {
        return new Flaw(
                FindingCode.DISSOLVED_DEPARTMENT,
                Text.of(
                        "部门“" + id + "”已于 " + to + " 撤销"
                                + successor.map(next -> "，由“" + next + "”承接").orElse("，且无承接部门"),
                        "department \"" + id + "\" ended on " + to
                                + successor
                                        .map(next -> ", and \"" + next + "\" follows it")
                                        .orElse(" and left no successor")));
    }

    /** Returns what is wrong with the fallback, which must be somebody in every district and at every time. */
    List<Flaw> ofFallback(Assignee fallback) {
        List<Flaw> flaws = new ArrayList<>();
        List<Department> meant;
        if (fallback instanceof Assignee.ByRole role) {
            Optional<Flaw> unknown = ofRole(role.role());
            unknown.ifPresent(flaws::add);
            meant = departments.all().stream()
                    .filter(department -> department.roles().contains(role.role()))
                    .toList();
            if (unknown.isEmpty()
                    && meant.stream()
                            .noneMatch(department -> department.districts().isEmpty())) {
                flaws.add(new Flaw(
                        FindingCode.UNRESOLVED_ROLE,
                        Text.of(
                                "职责“" + role.role() + "”并非各区都有部门承担，而兜底部门必须处处有",
                                "role \"" + role.role()
                                        + "\" is not held in every district, and the fallback must be")));
            }
        } else {
            DepartmentId id = ((Assignee.Named) fallback).department();
            ofDepartment(id).ifPresent(flaws::add);
            meant = departments.find(id).stream().toList();
        }
        meant.stream()
                .filter(this::endsForGood)
                .forEach(department -> flaws.add(new Flaw(
                        FindingCode.DISSOLVED_DEPARTMENT,
                        Text.of(
                                "部门“" + department.id() + "”于 " + department.to() + " 撤销且无承接部门，而兜底部门必须长期存在",
                                "department \"" + department.id() + "\" ends on " + department.to()
                                        + " and leaves no successor, and the fallback must last"))));
        return flaws;
    }

    private boolean endsForGood(Department department) {
        Set<DepartmentId> seen = new HashSet<>();
        @Nullable Department last = department;
        while (last != null && last.to() != null && seen.add(last.id())) {
            DepartmentId successor = last.successor();
            last = successor == null ? null : departments.find(successor).orElse(null);
        }
        return last == null || last.to() != null;
    }

    private static Optional<Flaw> flaw(FindingCode code, String zh, String en) {
        return Optional.of(new Flaw(code, Text.of(zh, en)));
    }

    private static String joined(Collection<?> names, String before, String after, String between) {
        return names.stream().map(name -> before + name + after).collect(Collectors.joining(between));
    }
}
