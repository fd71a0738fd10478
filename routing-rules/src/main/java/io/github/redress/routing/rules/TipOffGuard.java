package io.github.redress.routing.rules;

import io.github.redress.DepartmentId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a tip-off from whom it accuses.
 *
 * <p>Who followed a dissolved department is accused with it: the people are the same.
 *
 * <p>Source: DOMAIN.md §2.3 (XF22 30, JN18 32, SAMR22 33): the accused may never learn of it.
 */
final class TipOffGuard {

    private final Offices offices;
    private final @Nullable LocalDate day;
    private final Set<DepartmentId> accused;

    TipOffGuard(Offices offices, Facts facts) {
        this.offices = offices;
        this.day = Offices.today(facts);
        this.accused = facts.accused().isEmpty() ? Set.of() : andWhoFollowed(facts.accused());
    }

    /** On an unknown day, whoever follows at any time may have followed already. */
    private Set<DepartmentId> andWhoFollowed(Set<DepartmentId> departments) {
        if (day == null) {
            return offices.departments().withSuccessors(departments);
        }
        Set<DepartmentId> all = new HashSet<>(departments);
        departments.forEach(department -> offices.current(department, day).ifPresent(all::add));
        return all;
    }

    boolean mayKnow(DepartmentId department) {
        return !accused.contains(department);
    }

    /**
     * Returns who leads instead of an accused department.
     *
     * <ol>
     *   <li>the nearest above it that may know;
     *   <li>else the coordination office, if it may know;
     *   <li>else the nearest above the office that may know;
     *   <li>else nobody.
     * </ol>
     */
    Optional<DepartmentId> leadInsteadOf(DepartmentId lead, DepartmentId office) {
        return offices.nearestAbove(lead, day, this::mayKnow)
                .or(() -> Optional.of(office).filter(this::mayKnow))
                .or(() -> offices.nearestAbove(office, day, this::mayKnow));
    }
}
