package io.github.redress.complaint;

import static io.github.redress.complaint.Decision.refused;

import io.github.redress.CategoryPath;
import io.github.redress.ComplaintKind;
import io.github.redress.DepartmentId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Says whom a complaint may be given to: a department that exists, that a tip-off does not accuse, and whose list of duties holds such
 * a complaint. Nothing may lift this: not the rules, not a dispatcher, not a configuration.
 */
final class Recipients {

    private final CategoryPath category;
    private final Set<DepartmentId> accused;
    private final Instant at;
    private final Rulebook rules;

    Recipients(Complaint complaint, Instant at, Rulebook rules) {
        this.category = complaint.subject().category();
        this.accused = complaint.subject().kind() == ComplaintKind.TIP_OFF
                ? rules.departments().withSuccessors(complaint.subject().accused())
                : Set.of();
        this.at = at;
        this.rules = rules;
    }

    /** Returns whether the department may know of the complaint. */
    boolean mayKnow(DepartmentId department) {
        return rules.exists(department, at) && !accused.contains(department);
    }

    /** Returns whether the department may be given the complaint. */
    boolean mayHave(DepartmentId department) {
        return mayKnow(department) && rules.departments().hasDuty(department, category);
    }

    /** Returns why one of these may not know of the complaint, empty where all may. */
    Optional<Decision> whyNotTell(Collection<DepartmentId> departments) {
        Optional<Decision> unknown = departments.stream()
                .filter(department -> !rules.exists(department, at))
                .findFirst()
                .map(Decisions::unknown);
        return unknown.isPresent()
                ? unknown
                : departments.stream().filter(accused::contains).findFirst().map(department -> Decisions.accused());
    }

    /** Returns why one of these may not be given the complaint, empty where all may. */
    Optional<Decision> whyNot(Collection<DepartmentId> departments) {
        Optional<Decision> hidden = whyNotTell(departments);
        return hidden.isPresent()
                ? hidden
                : departments.stream()
                        .filter(department -> !rules.departments().hasDuty(department, category))
                        .findFirst()
                        .map(this::beyondDuty);
    }

    /** Returns why this department may not hand the complaint to one of these, empty where it may. */
    Optional<Decision> whyNotFrom(DepartmentId from, Collection<DepartmentId> departments) {
        Optional<Decision> refused = whyNot(departments);
        return refused.isPresent()
                ? refused
                : departments.stream()
                        .filter(to -> !rules.departments().mayHandDown(from, to))
                        .findFirst()
                        .map(to -> handedDown(from, to));
    }

    Optional<Decision> whyNotFrom(DepartmentId from, DepartmentId to) {
        return whyNotFrom(from, List.of(to));
    }

    private Decision beyondDuty(DepartmentId department) {
        return refused(
                RefusalCode.BEYOND_DUTY,
                "职责清单不含 " + category + "，不得交 " + department + " 办理",
                "the duties of " + department + " do not hold " + category + "; it may not be given this complaint");
    }

    private static Decision handedDown(DepartmentId from, DepartmentId to) {
        return refused(RefusalCode.BEYOND_DUTY, from + " 不得将此职责下交 " + to, from + " may not hand a duty down to " + to);
    }
}
