package io.github.redress.complaint;

import static io.github.redress.complaint.AssignmentRole.LEAD;
import static io.github.redress.complaint.AssignmentState.CONTESTED;
import static io.github.redress.complaint.AssignmentState.RELEASED;
import static io.github.redress.complaint.Decision.refused;
import static io.github.redress.complaint.RefusalCode.ILLEGAL_STATE;
import static io.github.redress.complaint.RefusalCode.INVALID_REQUEST;
import static io.github.redress.complaint.RefusalCode.NOT_PERMITTED;
import static io.github.redress.complaint.RefusalCode.NO_LEAD;

import io.github.redress.DepartmentId;
import io.github.redress.Role;
import io.github.redress.complaint.Decision.Done;
import io.github.redress.complaint.DisputeCommand.ContestAssignment;
import io.github.redress.complaint.DisputeCommand.DesignateDepartment;
import io.github.redress.complaint.DisputeCommand.DisputeCost;
import io.github.redress.complaint.DisputeCommand.EscalateDispute;
import io.github.redress.complaint.DisputeCommand.NameInterimLead;
import io.github.redress.complaint.DisputeCommand.ReassignAssignment;
import io.github.redress.complaint.DisputeCommand.RejectContest;
import io.github.redress.complaint.DisputeCommand.SettleCost;
import io.github.redress.complaint.DisputeCommand.UpholdContest;
import io.github.redress.complaint.DisputeEvent.AssignmentReleased;
import io.github.redress.complaint.DisputeEvent.ContestRejected;
import io.github.redress.complaint.DisputeEvent.ContestUpheld;
import io.github.redress.complaint.DisputeEvent.DepartmentDesignated;
import io.github.redress.complaint.DisputeEvent.DisputeEscalated;
import io.github.redress.complaint.DisputeEvent.InterimLeadNamed;
import io.github.redress.complaint.Transfers.Terms;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a complaint says to orders about a dispute over who owns it and who acts meanwhile; who pays, {@link CostDecisions} says. */
final class DisputeDecisions {

    private final Complaint complaint;
    private final Disputes disputes;
    private final Instant at;
    private final Rulebook rules;
    private final Recipients recipients;

    DisputeDecisions(Complaint complaint, Instant at, Rulebook rules) {
        this.complaint = complaint;
        this.disputes = complaint.proceedings().disputes();
        this.at = at;
        this.rules = rules;
        this.recipients = new Recipients(complaint, at, rules);
    }

    Decision decide(DisputeCommand command) {
        if (command instanceof ContestAssignment contest) {
            return new ContestDecision(complaint, at, rules).decide(contest);
        }
        if (command instanceof RejectContest reject) {
            return reject(reject);
        }
        if (command instanceof UpholdContest uphold) {
            return uphold(uphold);
        }
        if (command instanceof EscalateDispute escalate) {
            return escalate(escalate);
        }
        if (command instanceof DesignateDepartment designate) {
            return designate(designate);
        }
        if (command instanceof NameInterimLead name) {
            return nameInterimLead(name);
        }
        if (command instanceof ReassignAssignment reassign) {
            return new ReassignDecision(complaint, at, rules).decide(reassign);
        }
        if (command instanceof DisputeCost dispute) {
            return new CostDecisions(complaint, recipients).dispute(dispute);
        }
        return new CostDecisions(complaint, recipients).settle((SettleCost) command);
    }

    private Decision reject(RejectContest reject) {
        Optional<Dispute> open = disputes.openBy(reject.department());
        if (open.isEmpty()) {
            return noDispute(reject.department());
        }
        Dispute dispute = open.get();
        Optional<Decision> not = notDecidedBy(dispute, reject.by());
        if (not.isPresent()) {
            return not.get();
        }
        ContestRejected rejected =
                new ContestRejected(dispute.assignment(), dispute.department(), dispute.level(), reject.reason());
        Optional<Assignment> interim = complaint
                .lead()
                .filter(lead -> lead.isOpen()
                        && wasReleased(dispute)
                        && !lead.department().equals(dispute.department()));
        // Time has passed since the dispute was shelved: the department may be no more.
        Optional<Decision> gone = interim.flatMap(lead -> recipients.whyNot(List.of(dispute.department())));
        return gone.orElseGet(() -> done(
                rejected,
                interim,
                dispute.department(),
                new Terms(AssignmentStanding.CONFIRMED, TransferCause.RETURNED, TransferDeadlines.KEEP, null)));
    }

    private Decision uphold(UpholdContest uphold) {
        Optional<Dispute> open = disputes.openBy(uphold.department());
        if (open.isEmpty()) {
            return noDispute(uphold.department());
        }
        Dispute dispute = open.get();
        Optional<Decision> not = notDecidedBy(dispute, uphold.by());
        if (not.isPresent()) {
            return not.get();
        }
        ContestUpheld upheld =
                new ContestUpheld(dispute.assignment(), dispute.department(), dispute.level(), uphold.reason());
        Assignment holder = holder(dispute);
        DepartmentId to = uphold.to();
        if (!holder.isOpen()) {
            return to == null ? new Done(List.of(upheld)) : answered();
        }
        if (to == null) {
            return dispute.role() == LEAD
                    ? refused(NO_LEAD, "异议成立须同时指明新的主办单位", "a lead is not released before another one is named")
                    : new Done(List.of(upheld, new AssignmentReleased(holder.no(), holder.department())));
        }
        Optional<Decision> cannot = cannotTakeOver(dispute, holder, to);
        return cannot.orElseGet(() -> done(
                upheld,
                Optional.of(holder),
                to,
                new Terms(
                        AssignmentStanding.USUAL,
                        TransferCause.UPHELD,
                        uphold.deadlines(),
                        disputed(dispute, holder))));
    }

    private Optional<Decision> cannotTakeOver(Dispute dispute, Assignment holder, DepartmentId to) {
        if (to.equals(holder.department())) {
            return Optional.of(refused(ILLEGAL_STATE, to + " 已承办该诉求", to + " has the complaint already"));
        }
        if (disputes.rejectedBy(to)) {
            return Optional.of(
                    refused(
                            ILLEGAL_STATE,
                            to + " 曾对该诉求提出异议，只能以指定承办方式交办",
                            to
                                    + " has said before that the complaint is not its own; only a designation gives it to it again"));
        }
        Optional<Assignment> other = complaint.assignmentOf(to).filter(Assignment::isOpen);
        return dispute.role() != LEAD && other.isPresent()
                ? Optional.of(refused(ILLEGAL_STATE, to + " 已承办该诉求", to + " has the complaint already"))
                : recipients.whyNotFrom(dispute.department(), to);
    }

    private Decision escalate(EscalateDispute escalate) {
        Optional<Dispute> open = disputes.openBy(escalate.department());
        if (open.isEmpty()) {
            return noDispute(escalate.department());
        }
        Dispute dispute = open.get();
        return dispute.level()
                .next()
                .<Decision>map(next -> new Done(List.of(
                        new DisputeEscalated(dispute.assignment(), dispute.department(), next, escalate.reason()))))
                .orElseGet(() -> refused(
                        ILLEGAL_STATE,
                        "争议已由" + dispute.level().label().zh() + "裁决，无更高层级",
                        "the dispute is before " + dispute.level().label().en() + "; nobody is above"));
    }

    private Decision designate(DesignateDepartment designate) {
        return overLead(
                designate.department(),
                designate.by(),
                dispute -> new DepartmentDesignated(
                        dispute.assignment(), designate.department(), dispute.level(), designate.reason()),
                new Terms(AssignmentStanding.FINAL, TransferCause.DESIGNATED, designate.deadlines(), null));
    }

    private Decision nameInterimLead(NameInterimLead name) {
        return overLead(
                name.department(),
                name.by(),
                dispute ->
                        new InterimLeadNamed(dispute.assignment(), name.department(), dispute.level(), name.reason()),
                new Terms(AssignmentStanding.INTERIM, TransferCause.INTERIM, name.deadlines(), null));
    }

    /** Says what a decision about the lead is, once it is known which dispute it decides. */
    private interface Ruling {
        DisputeEvent in(Dispute dispute);
    }

    /**
     * May name any department that exists, is not accused, and to which the duty may be handed down; also one that said that it is not
     * its own. What was answered stays with who answered it, whoever it belongs to.
     */
    private Decision overLead(DepartmentId department, Role by, Ruling ruling, Terms terms) {
        Optional<Dispute> open = disputes.openOverLead();
        if (open.isEmpty()) {
            return refused(ILLEGAL_STATE, "主办单位无待裁决的异议", "no contest of the lead waits for a decision");
        }
        Dispute dispute = open.get();
        Optional<Decision> not = notDecidedBy(dispute, by);
        if (not.isPresent()) {
            return not.get();
        }
        Optional<Decision> mayNot = recipients.whyNotFrom(dispute.department(), department);
        if (mayNot.isPresent()) {
            return mayNot.get();
        }
        Assignment holder = holder(dispute);
        Optional<Assignment> released = Optional.of(holder)
                .filter(assignment ->
                        assignment.isOpen() && !assignment.department().equals(department));
        return done(
                ruling.in(dispute),
                released,
                department,
                new Terms(terms.standing(), terms.cause(), terms.deadlines(), disputed(dispute, holder)));
    }

    private Decision done(DisputeEvent decided, Optional<Assignment> released, DepartmentId to, Terms terms) {
        List<ComplaintEvent> events = new ArrayList<>(List.of(decided));
        released.ifPresent(assignment -> events.addAll(transfers().events(assignment, to, terms)));
        return new Done(events);
    }

    /** Returns whose part is decided about: that which was contested, or the interim lead's that took its place. */
    private Assignment holder(Dispute dispute) {
        return complaint.assignments().stream()
                .filter(assignment -> assignment.no() == dispute.assignment() && assignment.state() != RELEASED)
                .findFirst()
                .or(complaint::lead)
                .orElseThrow(() ->
                        new IllegalStateException("complaint " + complaint.id() + " is in dispute, and nobody has it"));
    }

    private boolean wasReleased(Dispute dispute) {
        return holder(dispute).no() != dispute.assignment();
    }

    /** Returns since when nobody acted because of the dispute, null where an interim lead did. */
    private static @Nullable Instant disputed(Dispute dispute, Assignment holder) {
        return holder.state() == CONTESTED ? dispute.contestedAt() : null;
    }

    private Transfers transfers() {
        return new Transfers(complaint, at, rules);
    }

    private static Optional<Decision> notDecidedBy(Dispute dispute, Role by) {
        return dispute.level().isDecidedBy(by)
                ? Optional.empty()
                : Optional.of(refused(
                        NOT_PERMITTED,
                        "该争议现由" + dispute.level().label().zh() + "裁决",
                        "the dispute is decided by " + dispute.level().label().en() + " now"));
    }

    private static Decision answered() {
        return refused(
                INVALID_REQUEST,
                "该诉求已答复，不再改派；异议成立无须指明单位，或指定承办单位",
                "the complaint was answered and goes to nobody else; say without a department that the contest is upheld, or"
                        + " designate whose it is");
    }

    private static Decision noDispute(DepartmentId department) {
        return refused(
                ILLEGAL_STATE, department + " 没有待裁决的异议", "no contest of " + department + " waits for a decision");
    }
}
