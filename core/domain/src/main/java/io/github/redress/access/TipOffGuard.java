package io.github.redress.access;

import io.github.redress.Actor;
import io.github.redress.ComplaintKind;
import io.github.redress.DepartmentId;
import io.github.redress.Role;
import io.github.redress.Subject;
import io.github.redress.complaint.Complaint;
import io.github.redress.department.Department;
import io.github.redress.department.Departments;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Keeps a tip-off from whom it accuses: from departments, from those that took over from them, from everybody who belongs to one of
 * these, and from people by their accounts, whatever they are beside. To these it does not exist. No policy and no configuration lifts
 * that. The software itself is kept from nothing.
 *
 * <p>Source: petition regulation of 2022, article 30; the market supervision measures of 2022, article 33.
 */
public final class TipOffGuard {

    private final Departments departments;

    /** Creates the guard of a city with these departments. */
    public TipOffGuard(Departments departments) {
        this.departments = departments;
    }

    /** Returns whether this department must not learn that there is such a complaint. */
    public boolean hides(Complaint complaint, DepartmentId department) {
        return hides(complaint.subject(), department);
    }

    private boolean hides(Subject subject, DepartmentId department) {
        return subject.kind() == ComplaintKind.TIP_OFF
                && departments.withSuccessors(subject.accused()).contains(department);
    }

    /**
     * Returns whether this actor must not learn that there is such a complaint: they or their department are accused.
     *
     * @param actor in whatever role; an account is accused in each that it has
     */
    public boolean hides(Complaint complaint, Actor actor) {
        return hides(complaint.subject(), actor);
    }

    /** Returns the same of a complaint that has not begun yet. */
    public boolean hides(Subject subject, Actor actor) {
        if (subject.kind() != ComplaintKind.TIP_OFF || actor.role() == Role.SYSTEM) {
            return false;
        }
        DepartmentId own = actor.department();
        return subject.accusedStaff().contains(actor.id()) || (own != null && hides(subject, own));
    }

    /** Returns whether both speak against the same departments, whoever took over from them, and the same people. */
    public boolean accuseTheSame(Subject one, Subject other) {
        return departments.withSuccessors(one.accused()).equals(departments.withSuccessors(other.accused()))
                && one.accusedStaff().equals(other.accusedStaff());
    }

    /** Returns the departments that an accusation must name for this department not to learn of it: itself, and those before it. */
    public Set<DepartmentId> accusedWith(DepartmentId department) {
        Set<DepartmentId> named = departments.all().stream()
                .map(Department::id)
                .filter(accused -> departments.withSuccessors(Set.of(accused)).contains(department))
                .collect(Collectors.toSet());
        named.add(department);
        return named;
    }
}
