package io.github.redress.complaint;

import static io.github.redress.complaint.AssignmentRole.LEAD;
import static io.github.redress.complaint.Decision.refused;
import static io.github.redress.complaint.RefusalCode.ILLEGAL_STATE;
import static io.github.redress.complaint.RefusalCode.INVALID_REQUEST;
import static io.github.redress.complaint.RefusalCode.NO_LEAD;

import io.github.redress.ComplaintKind;
import io.github.redress.DepartmentId;
import io.github.redress.complaint.Decision.Done;
import io.github.redress.complaint.DisputeCommand.ReassignAssignment;
import io.github.redress.complaint.DisputeEvent.AssignmentReleased;
import io.github.redress.complaint.Transfers.Terms;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Whether the part of a department that is no more goes to whoever took over from it.
 *
 * <p>Source: the petition regulation of 2022, art. 24, for organisations that were merged or abolished.
 */
final class ReassignDecision {

    private final Complaint complaint;
    private final Instant at;
    private final Rulebook rules;

    ReassignDecision(Complaint complaint, Instant at, Rulebook rules) {
        this.complaint = complaint;
        this.at = at;
        this.rules = rules;
    }

    Decision decide(ReassignAssignment reassign) {
        DepartmentId from = reassign.department();
        Optional<Assignment> own = complaint.assignmentOf(from).filter(Assignment::isOpen);
        if (own.isEmpty()) {
            return Decisions.notAssigned(from);
        }
        if (rules.exists(from, at) && !hasBecomeTheAccused(from)) {
            return refused(
                    ILLEGAL_STATE,
                    from + " 仍然存在，不能按机构调整改派",
                    from + " is still there; only the part of a department that is no more is reassigned");
        }
        Optional<DepartmentId> successor = rules.successor(from, at);
        DepartmentId named = reassign.to();
        if (successor.isPresent() && named != null && !named.equals(successor.get())) {
            return refused(
                    INVALID_REQUEST,
                    from + " 的职能由 " + successor.get() + " 承接，不能改派 " + named,
                    successor.get() + " took over from " + from + "; its part does not go to " + named);
        }
        DepartmentId to = successor.orElse(named);
        if (to == null) {
            return refused(NO_LEAD, from + " 无职能承接单位，请指定", "nobody took over from " + from + "; name a department");
        }
        Recipients recipients = new Recipients(complaint, at, rules);
        // Who took over by law is no choice of the centre's; whom it names, must be below by the catalogue.
        Optional<Decision> mayNot =
                successor.isPresent() ? recipients.whyNot(List.of(to)) : recipients.whyNotFrom(from, to);
        return mayNot.orElseGet(() -> reorganised(own.get(), to));
    }

    /** A tip-off that is with whom it accuses by now, since that one took over from another, must be able to leave. */
    private boolean hasBecomeTheAccused(DepartmentId department) {
        return complaint.subject().kind() == ComplaintKind.TIP_OFF
                && rules.departments()
                        .withSuccessors(complaint.subject().accused())
                        .contains(department);
    }

    private Decision reorganised(Assignment own, DepartmentId to) {
        // Who leads already, or helps beside another helper, needs no second part.
        if (own.role() != LEAD
                && complaint.assignmentOf(to).filter(Assignment::isOpen).isPresent()) {
            return new Done(List.of(new AssignmentReleased(own.no(), own.department())));
        }
        return new Done(new Transfers(complaint, at, rules)
                .events(own, to, new Terms(own.standing(), TransferCause.REORGANISED, TransferDeadlines.KEEP, null)));
    }
}
