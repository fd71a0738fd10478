package io.github.redress.routing.rules;

import io.github.redress.CategoryPath;
import io.github.redress.DepartmentId;
import io.github.redress.DistrictPath;
import io.github.redress.json.StrictValue;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Reads the city's names: who is meant, as in {@code water-group} or {@code role:water}, policies and categories. Checks
 * that there is such a one.
 *
 * @param names what the city's names are
 * @param flaws where names that are wrong go; they are read all the same
 */
record CityNameReader(CityNames names, BiConsumer<StrictValue, Flaw> flaws) {

    private static final String ROLE = "role:";

    /**
     * Reads a lead, a supporter or one to be told.
     *
     * @param districts where the rule fits; a role must be held in each. Where a rule names none, only a complaint can
     *     tell
     */
    Optional<Assignee> read(StrictValue value, Set<DistrictPath> districts) {
        Optional<Assignee> read = read(value);
        if (read.orElse(null) instanceof Assignee.ByRole role) {
            Optional<Flaw> unknown = names.ofRole(role.role());
            unknown.ifPresent(flaw -> flaws.accept(value, flaw));
            if (unknown.isEmpty()) {
                districts.stream()
                        .filter(district -> !names.isHeld(role.role(), district))
                        .sorted(Comparator.comparing(DistrictPath::value))
                        .forEach(district -> flaws.accept(value, CityNames.unheld(role.role(), Set.of(district))));
            }
        } else {
            read.ifPresent(named -> check(value, ((Assignee.Named) named).department()));
        }
        return read;
    }

    /** Reads the fallback, which must be somebody in every district and at every time. */
    Optional<Assignee> readFallback(StrictValue value) {
        Optional<Assignee> read = read(value);
        read.ifPresent(fallback -> names.ofFallback(fallback).forEach(flaw -> flaws.accept(value, flaw)));
        return read;
    }

    /** Reads the id of a department. */
    Optional<DepartmentId> readDepartment(StrictValue value) {
        Optional<DepartmentId> read = readId(value);
        read.ifPresent(id -> check(value, id));
        return read;
    }

    Optional<String> readPolicy(StrictValue value) {
        Optional<String> read = value.name();
        read.flatMap(names::ofPolicy).ifPresent(flaw -> flaws.accept(value, flaw));
        return read;
    }

    Optional<CategoryPath> readCategory(StrictValue value) {
        Optional<CategoryPath> read = value.parsed("a path like environment/noise", CategoryPath::of);
        read.flatMap(names::ofCategory).ifPresent(flaw -> flaws.accept(value, flaw));
        return read;
    }

    private static Optional<Assignee> read(StrictValue value) {
        return value.name()
                .flatMap(text -> text.startsWith(ROLE)
                        ? Optional.of(new Assignee.ByRole(text.substring(ROLE.length())))
                        : readId(value).map(Assignee.Named::new));
    }

    private static Optional<DepartmentId> readId(StrictValue value) {
        return value.parsed("a department's id", DepartmentId::of);
    }

    private void check(StrictValue value, DepartmentId id) {
        names.ofDepartment(id).ifPresent(flaw -> flaws.accept(value, flaw));
    }
}
