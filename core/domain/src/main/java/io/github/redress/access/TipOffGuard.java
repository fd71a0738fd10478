package io.github.redress.access;

import io.github.redress.ComplaintKind;
import io.github.redress.DepartmentId;
import io.github.redress.complaint.Complaint;
import io.github.redress.department.Department;
import io.github.redress.department.Departments;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Keeps a tip-off from the departments that it accuses, and from those that took over from them: to these it does not exist. No
 * policy and no configuration lifts that.
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
        return complaint.subject().kind() == ComplaintKind.TIP_OFF
                && departments.withSuccessors(complaint.subject().accused()).contains(department);
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
