package io.github.redress.department;

import io.github.redress.CategoryPath;
import io.github.redress.DepartmentId;
import io.github.redress.DistrictPath;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Every department of a city, and who holds which role in which district. Immutable. */
public final class Departments {

    private final Map<DepartmentId, Department> byId;
    private final Map<String, Map<String, DepartmentId>> byRole;
    private final Map<String, DepartmentId> byCall;

    private Departments(
            Map<DepartmentId, Department> byId,
            Map<String, Map<String, DepartmentId>> byRole,
            Map<String, DepartmentId> byCall) {
        this.byId = byId;
        this.byRole = byRole;
        this.byCall = byCall;
    }

    /**
     * Returns the directory of these departments.
     *
     * @throws IllegalArgumentException with everything that {@link #flaws} finds
     */
    public static Departments of(Collection<Department> departments) {
        List<Flaw> flaws = flaws(departments);
        if (!flaws.isEmpty()) {
            throw new IllegalArgumentException(flaws.stream().map(Flaw::message).collect(Collectors.joining("; ")));
        }
        return readable(departments);
    }

    /**
     * Returns the directory of these departments whatever {@link #flaws} they have: of two that stand for the same, the
     * first one does. For readers that go on after a fault; nobody else wants such a directory.
     */
    public static Departments readable(Collection<Department> departments) {
        Map<DepartmentId, Department> byId = new LinkedHashMap<>();
        Map<String, Map<String, DepartmentId>> byRole = new TreeMap<>();
        Map<String, DepartmentId> byCall = new HashMap<>();
        for (Department department : departments) {
            byId.putIfAbsent(department.id(), department);
            department.aliases().forEach(alias -> byCall.putIfAbsent(alias, department.id()));
            for (String role : department.roles()) {
                Map<String, DepartmentId> holders = byRole.computeIfAbsent(role, r -> new TreeMap<>());
                places(department).forEach(place -> holders.putIfAbsent(place, department.id()));
            }
        }
        byId.keySet().forEach(id -> byCall.put(id.value(), id));
        return new Departments(Collections.unmodifiableMap(byId), byRole, byCall);
    }

    /**
     * Something that keeps departments from being one directory.
     *
     * @param department where to look
     * @param message what is wrong
     */
    public record Flaw(DepartmentId department, String message) {}

    /**
     * Returns what keeps these departments from being one directory: an id used twice, a role held by two in the same
     * place, an alias that stands for two, a superior, delegate or successor that is not there.
     */
    public static List<Flaw> flaws(Collection<Department> departments) {
        List<Flaw> flaws = new ArrayList<>();
        Map<DepartmentId, Department> byId = new LinkedHashMap<>();
        for (Department department : departments) {
            if (byId.put(department.id(), department) != null) {
                flaws.add(new Flaw(department.id(), "department " + department.id() + " stands twice"));
            }
        }
        Map<String, DepartmentId> holders = new HashMap<>();
        Map<String, DepartmentId> called = new HashMap<>();
        byId.keySet().forEach(id -> called.put(id.value(), id));
        for (Department department : byId.values()) {
            for (String alias : department.aliases()) {
                DepartmentId other = called.putIfAbsent(alias, department.id());
                if (other != null && !other.equals(department.id())) {
                    flaws.add(new Flaw(
                            department.id(),
                            "alias " + alias + " stands for " + other + " and for " + department.id()));
                }
            }
            for (String role : department.roles()) {
                for (String place : places(department)) {
                    String what = "role " + role + " in " + (place.isEmpty() ? "every district" : place);
                    DepartmentId other = holders.put(what, department.id());
                    if (other != null) {
                        flaws.add(new Flaw(
                                department.id(), what + " is held by " + other + " and by " + department.id()));
                    }
                }
            }
            missing(department, "superior", department.superior(), byId, flaws);
            missing(department, "successor", department.successor(), byId, flaws);
            department.mayDelegateTo().forEach(to -> missing(department, "delegate", to, byId, flaws));
        }
        return List.copyOf(flaws);
    }

    /** Returns every department, in the order given. */
    public Collection<Department> all() {
        return byId.values();
    }

    /** Returns the department with this id. */
    public Optional<Department> find(DepartmentId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Returns the department that a file from elsewhere calls so: by its id, or by one of its aliases. */
    public Optional<Department> called(String name) {
        return Optional.ofNullable(byCall.get(name)).flatMap(this::find);
    }

    /**
     * Returns who holds the role in the district: the department named for the district or the nearest one around it,
     * else the one that holds the role everywhere; empty where nobody does.
     */
    public Optional<DepartmentId> resolve(String role, DistrictPath district) {
        Map<String, DepartmentId> holders = byRole.getOrDefault(role, Map.of());
        String place = district.value();
        while (!place.isEmpty()) {
            DepartmentId holder = holders.get(place);
            if (holder != null) {
                return Optional.of(holder);
            }
            place = place.substring(0, Math.max(0, place.lastIndexOf('/')));
        }
        return Optional.ofNullable(holders.get(""));
    }

    /** Returns these departments and whoever took over from them, however often: the people are the same. */
    public Set<DepartmentId> withSuccessors(Set<DepartmentId> departments) {
        Set<DepartmentId> all = new HashSet<>(departments);
        Deque<DepartmentId> open = new ArrayDeque<>(departments);
        while (!open.isEmpty()) {
            Department department = byId.get(open.pop());
            DepartmentId successor = department == null ? null : department.successor();
            if (successor != null && all.add(successor)) {
                open.push(successor);
            }
        }
        return all;
    }

    /** Returns whoever took over from a department, the next one first, and then from that one, however often. */
    public List<DepartmentId> successors(DepartmentId department) {
        Set<DepartmentId> line = new LinkedHashSet<>();
        Department at = byId.get(department);
        while (at != null && at.successor() != null && line.add(at.successor())) {
            at = byId.get(at.successor());
        }
        line.remove(department);
        return List.copyOf(line);
    }

    /** Returns whether a complaint of this category is among the duties of a department that is there. */
    public boolean hasDuty(DepartmentId department, CategoryPath category) {
        return find(department).filter(found -> found.hasDuty(category)).isPresent();
    }

    /**
     * Returns whether one department may hand a duty to another: to one below it only if its own list of such departments is empty
     * or names it; to any other always.
     */
    public boolean mayHandDown(DepartmentId from, DepartmentId to) {
        Set<DepartmentId> allowed = find(from).map(Department::mayDelegateTo).orElse(Set.of());
        return allowed.isEmpty() || allowed.contains(to) || !isBelow(to, from);
    }

    private boolean isBelow(DepartmentId department, DepartmentId above) {
        Set<DepartmentId> seen = new HashSet<>();
        DepartmentId at = department;
        while (at != null && seen.add(at)) {
            DepartmentId superior = find(at).map(Department::superior).orElse(null);
            if (above.equals(superior)) {
                return true;
            }
            at = superior;
        }
        return false;
    }

    /** Returns whether anybody holds the role anywhere. */
    public boolean hasRole(String role) {
        return byRole.containsKey(role);
    }

    private static List<String> places(Department department) {
        return department.districts().isEmpty()
                ? List.of("")
                : department.districts().stream().map(DistrictPath::value).toList();
    }

    private static void missing(
            Department department,
            String what,
            @Nullable DepartmentId id,
            Map<DepartmentId, Department> byId,
            List<Flaw> flaws) {
        if (id != null && !byId.containsKey(id)) {
            flaws.add(new Flaw(
                    department.id(), what + " " + id + " of " + department.id() + " is not among the departments"));
        }
    }
}
