package io.github.redress.complaint;

import static io.github.redress.complaint.AssignmentRole.LEAD;
import static io.github.redress.complaint.AssignmentState.CONTESTED;

import io.github.redress.DepartmentId;
import io.github.redress.complaint.DisputeEvent.AssignmentContested;
import io.github.redress.complaint.DisputeEvent.AssignmentReleased;
import io.github.redress.complaint.DisputeEvent.AssignmentTransferred;
import io.github.redress.complaint.DisputeEvent.ContestRejected;
import io.github.redress.complaint.DisputeEvent.ContestUpheld;
import io.github.redress.complaint.DisputeEvent.CostDisputed;
import io.github.redress.complaint.DisputeEvent.CostSettled;
import io.github.redress.complaint.DisputeEvent.DepartmentDesignated;
import io.github.redress.complaint.DisputeEvent.DisputeEscalated;
import io.github.redress.complaint.DisputeEvent.InterimLeadNamed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** What events change in a complaint that tell of a dispute over who owns it, who acts meanwhile, and who pays in the end. */
final class DisputeFold {

    private DisputeFold() {}

    /** Nothing is left to decide of a contest by a part that is over. */
    static void overtaken(int assignment, Instant at, Fold into) {
        end(assignment, DisputeEnd.OVERTAKEN, at, into);
    }

    /** Nothing is left to decide of any contest once the case is over. */
    static void overtaken(Instant at, Fold into) {
        disputes(into).contests().stream()
                .filter(Dispute::isOpen)
                .forEach(dispute -> overtaken(dispute.assignment(), at, into));
    }

    static void fold(DisputeEvent event, Recorded recorded, Fold into) {
        Instant at = recorded.at();
        if (event instanceof AssignmentContested contested) {
            contested(contested, at, into);
        } else if (event instanceof ContestRejected rejected) {
            end(rejected.assignment(), DisputeEnd.REJECTED, at, into);
            handBack(rejected.assignment(), AssignmentStanding.CONFIRMED, into);
            handBackIfItHasIt(rejected.department(), AssignmentStanding.CONFIRMED, into);
        } else if (event instanceof ContestUpheld upheld) {
            end(upheld.assignment(), DisputeEnd.UPHELD, at, into);
        } else if (event instanceof DisputeEscalated escalated) {
            change(escalated.assignment(), dispute -> dispute.before(escalated.level()), into);
        } else if (event instanceof DepartmentDesignated designated) {
            end(designated.assignment(), DisputeEnd.DESIGNATED, at, into);
            handBackIfItHasIt(designated.department(), AssignmentStanding.FINAL, into);
        } else if (event instanceof InterimLeadNamed named) {
            handBackIfItHasIt(named.department(), AssignmentStanding.INTERIM, into);
        } else if (event instanceof AssignmentTransferred transferred) {
            transferred(transferred, at, into);
        } else if (event instanceof AssignmentReleased released) {
            overtaken(released.assignment(), at, into);
            release(into.assignment(released.assignment()), at, into);
            into.clocks.replaceAll(
                    clock -> clock.promise().assignment() == released.assignment() ? clock.released(at) : clock);
        } else if (event instanceof CostDisputed disputed) {
            set(into, disputes(into).with(new CostDispute(disputed.parties(), at, List.of(), null)));
        } else if (event instanceof CostSettled settled) {
            set(into, disputes(into).changingCost(cost -> cost.settled(settled.shares(), at)));
        }
    }

    private static void contested(AssignmentContested contested, Instant at, Fold into) {
        Assignment own = into.assignment(contested.assignment());
        set(
                into,
                disputes(into)
                        .with(new Dispute(
                                own.no(),
                                own.department(),
                                own.role(),
                                contested.reason(),
                                contested.suggested(),
                                own.state(),
                                ArbitrationLevel.DISPATCHER,
                                at,
                                null,
                                null)));
        into.assignment(own.no(), assignment -> assignment.withState(CONTESTED));
    }

    private static void transferred(AssignmentTransferred transferred, Instant at, Fold into) {
        Assignment released = into.assignment(transferred.assignment());
        if (transferred.cause() == TransferCause.REORGANISED) {
            overtaken(released.no(), at, into);
        }
        release(released, at, into);
        List<Assignment> assignments = new ArrayList<>(into.assignments);
        assignments.add(Assignment.offered(transferred.next(), transferred.to(), released.role(), at)
                .withStanding(transferred.standing()));
        into.assignments = assignments;
        into.clocks.replaceAll(
                clock -> clock.promise().assignment() == released.no() ? clock.after(transferred, at) : clock);
        if (released.role() == LEAD) {
            into.state = ComplaintState.DISPATCHED;
        }
    }

    private static void release(Assignment released, Instant at, Fold into) {
        into.assignment(released.no(), assignment -> assignment.released(at));
        into.proceedings = into.proceedings.with(into.proceedings.handling().withoutRequestsOf(released.department()));
    }

    private static void handBackIfItHasIt(DepartmentId department, AssignmentStanding standing, Fold into) {
        into.before
                .lead()
                .filter(lead -> lead.department().equals(department))
                .ifPresent(lead -> handBack(lead.no(), standing, into));
    }

    /** Who holds it goes on where it stood; who holds it no more has nothing to go on with. */
    private static void handBack(int no, AssignmentStanding standing, Fold into) {
        AssignmentState was = into.before.proceedings().disputes().contests().stream()
                .filter(dispute -> dispute.isOpen() && dispute.assignment() == no)
                .findFirst()
                .map(Dispute::was)
                .orElse(AssignmentState.OFFERED);
        into.assignment(no, assignment -> switch (assignment.state()) {
            case CONTESTED -> assignment.withState(was).withStanding(standing);
            case RELEASED -> assignment;
            default -> assignment.withStanding(standing);
        });
    }

    private static void end(int assignment, DisputeEnd how, Instant at, Fold into) {
        change(assignment, dispute -> dispute.ended(how, at), into);
    }

    private static void change(int assignment, UnaryOperator<Dispute> change, Fold into) {
        set(into, disputes(into).changing(assignment, change));
    }

    private static Disputes disputes(Fold into) {
        return into.proceedings.disputes();
    }

    private static void set(Fold into, Disputes changed) {
        into.proceedings = into.proceedings.with(changed);
    }
}
