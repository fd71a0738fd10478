package io.github.redress.complaint;

import static io.github.redress.complaint.Decision.refused;
import static io.github.redress.complaint.RefusalCode.NOT_PERMITTED;

import io.github.redress.Actor;
import io.github.redress.DepartmentId;
import io.github.redress.department.Departments;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may not say how a complaint was handled, whatever an access policy allows: whoever handled it, and their people. Rating and
 * call-back are closed to those who acted for a department on it, or answered it directly, and to everybody of a department that had it; verdict and review to
 * everybody who acted on it at all, and to everybody of a department that had it or that it accuses. A department stands for those it
 * took over from and those that took over from it.
 *
 * <p>What the library cannot know: a person proves themselves by number and secret, and nobody records whose those are. Somebody of a
 * department who made the complaint themself, or to whom the person gave the secret, and who comes as a {@linkplain
 * Actor#complainant() person} and under no account, rates it as the person. A host that lets people sign in passes the account of
 * staff as what it is.
 */
final class Independence {

    private Independence() {}

    /** Returns why this actor may not, or empty when they may. */
    static Optional<Decision.Refused> objection(
            Complaint complaint, Actor actor, Action action, Departments departments) {
        Participants participants = complaint.proceedings().aftermath().participants();
        return switch (action) {
            case RATE, CALL_BACK ->
                participants.handlers().contains(actor.id())
                        ? Optional.of(refused(
                                NOT_PERMITTED,
                                "办理过该诉求的人员不得评价或回访",
                                "who handled the complaint neither rates it nor calls back about it"))
                        : ofTheirOwn(complaint, actor.department(), departments);
            case GIVE_VERDICT, DECIDE_REVIEW ->
                participants.include(actor.id())
                        ? Optional.of(refused(
                                NOT_PERMITTED,
                                "经办过该诉求的人员不得核查或复查该诉求",
                                "who acted on the complaint before neither verifies nor reviews it"))
                        : partiality(complaint, actor.department(), departments);
            default -> Optional.empty();
        };
    }

    /** Returns why nobody from this department says how well it was handled, or empty when they may. */
    private static Optional<Decision.Refused> ofTheirOwn(
            Complaint complaint, @Nullable DepartmentId comesFrom, Departments departments) {
        if (comesFrom == null) {
            return Optional.empty();
        }
        boolean elsewhere = complaint.proceedings().links().main() != null;
        return elsewhere || isOneOf(complaint.hadBy(), comesFrom, departments)
                ? Optional.of(refused(
                        NOT_PERMITTED,
                        "来自 " + comesFrom + " 的人员不得评价或回访该单位办理的诉求",
                        "who comes from " + comesFrom + " neither rates nor calls back about what it may have handled"))
                : Optional.empty();
    }

    /** Returns why nobody from this department verifies or reviews it, or empty when they may. */
    static Optional<Decision.Refused> partiality(
            Complaint complaint, @Nullable DepartmentId comesFrom, Departments departments) {
        if (comesFrom == null) {
            return Optional.empty();
        }
        if (departments.find(comesFrom).isEmpty()) {
            return Optional.of(Decisions.unknown(comesFrom));
        }
        if (complaint.proceedings().links().main() != null) {
            return Optional.of(refused(
                    NOT_PERMITTED,
                    "该诉求并入另一件办理，来自 " + comesFrom + " 的人员不得复查",
                    "the complaint goes on in another one, and who comes from " + comesFrom
                            + " may come from a department that had that one"));
        }
        Set<DepartmentId> judged = new HashSet<>(complaint.hadBy());
        judged.addAll(complaint.subject().accused());
        return isOneOf(judged, comesFrom, departments)
                ? Optional.of(refused(
                        NOT_PERMITTED,
                        "来自 " + comesFrom + " 的人员不得核查或复查涉及该单位的诉求",
                        "who comes from " + comesFrom + " neither verifies nor reviews a complaint that concerns it"))
                : Optional.empty();
    }

    private static boolean isOneOf(Set<DepartmentId> these, DepartmentId department, Departments departments) {
        Set<DepartmentId> theirs = departments.withSuccessors(Set.of(department));
        return departments.withSuccessors(these).stream().anyMatch(theirs::contains);
    }
}
