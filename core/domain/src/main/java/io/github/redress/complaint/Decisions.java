package io.github.redress.complaint;

import static io.github.redress.complaint.Decision.refused;
import static io.github.redress.complaint.RefusalCode.ACCUSED_DEPARTMENT;
import static io.github.redress.complaint.RefusalCode.DEADLINE_UNRESOLVED;
import static io.github.redress.complaint.RefusalCode.ILLEGAL_STATE;
import static io.github.redress.complaint.RefusalCode.NO_LEAD;
import static io.github.redress.complaint.RefusalCode.OUT_OF_ORDER;
import static io.github.redress.complaint.RefusalCode.UNKNOWN_DEPARTMENT;

import io.github.redress.Actor;
import io.github.redress.ComplaintKind;
import io.github.redress.DepartmentId;
import io.github.redress.Subject;
import io.github.redress.complaint.ComplaintCommand.AcceptComplaint;
import io.github.redress.complaint.ComplaintCommand.AcknowledgeAssignment;
import io.github.redress.complaint.ComplaintCommand.AnswerComplaint;
import io.github.redress.complaint.ComplaintCommand.DeclineComplaint;
import io.github.redress.complaint.ComplaintCommand.DispatchComplaint;
import io.github.redress.complaint.ComplaintCommand.PassTime;
import io.github.redress.complaint.ComplaintCommand.RateComplaint;
import io.github.redress.complaint.ComplaintCommand.ReceiveComplaint;
import io.github.redress.complaint.ComplaintCommand.RecordFirstContact;
import io.github.redress.complaint.ComplaintCommand.RedirectToEmergency;
import io.github.redress.complaint.ComplaintCommand.ReplyToComplaint;
import io.github.redress.complaint.ComplaintCommand.ReviseDeadlines;
import io.github.redress.complaint.ComplaintCommand.TerminateComplaint;
import io.github.redress.complaint.ComplaintCommand.WithdrawComplaint;
import io.github.redress.complaint.ComplaintEvent.AcceptanceDeclined;
import io.github.redress.complaint.ComplaintEvent.AnsweredDirectly;
import io.github.redress.complaint.ComplaintEvent.AssignmentAcknowledged;
import io.github.redress.complaint.ComplaintEvent.CaseImported;
import io.github.redress.complaint.ComplaintEvent.ComplaintAccepted;
import io.github.redress.complaint.ComplaintEvent.ComplaintDispatched;
import io.github.redress.complaint.ComplaintEvent.ComplaintReceived;
import io.github.redress.complaint.ComplaintEvent.ComplaintRouted;
import io.github.redress.complaint.ComplaintEvent.ComplaintTerminated;
import io.github.redress.complaint.ComplaintEvent.ComplaintWithdrawn;
import io.github.redress.complaint.ComplaintEvent.FirstContactMade;
import io.github.redress.complaint.ComplaintEvent.RedirectedToEmergency;
import io.github.redress.complaint.Decision.Done;
import io.github.redress.sla.SlaPolicy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a complaint says to a command. Pure: the same complaint, command, instant and rulebook give the same decision. */
final class Decisions {

    private final Complaint complaint;
    private final Instant at;
    private final Rulebook rules;

    Decisions(Complaint complaint, Instant at, Rulebook rules) {
        this.complaint = complaint;
        this.at = at;
        this.rules = rules;
    }

    Decision decide(ComplaintCommand command) {
        if (command instanceof PassTime) {
            return passTime();
        }
        if (at.isBefore(complaint.lastActAt())) {
            return refused(
                    OUT_OF_ORDER,
                    "所述时间 " + at + " 早于该诉求的上一步 " + complaint.lastActAt(),
                    "the instant " + at + " is before the last step of the complaint at " + complaint.lastActAt());
        }
        try {
            Passage passage = Passage.of(complaint, at.minusNanos(1), rules);
            Decision decision = new Decisions(passage.complaint(), at, rules).act(command);
            if (!(decision instanceof Done done)) {
                return decision;
            }
            List<ComplaintEvent> events = new ArrayList<>(passage.events());
            events.addAll(new DrivenClocks(passage.complaint(), at, rules).with(done.events()));
            return new Done(events, passage.instants());
        } catch (UnresolvedDeadlineException e) {
            return unresolved(e);
        }
    }

    private Decision passTime() {
        try {
            Passage passage = Passage.of(complaint, at, rules);
            return new Done(passage.events(), passage.instants());
        } catch (UnresolvedDeadlineException e) {
            return unresolved(e);
        }
    }

    private Decision act(ComplaintCommand command) {
        Action asked = command.action();
        if (asked == Action.RATE || asked == Action.CALL_BACK) {
            Optional<Decision.Refused> ended = aftermath().ratingEnded();
            if (ended.isPresent()) {
                return ended.get();
            }
        }
        Optional<Decision.Refused> notNow =
                asked == null ? Optional.empty() : Lifecycle.of(asked).refusedIn(complaint.state());
        if (notNow.isPresent()) {
            return notNow.get();
        }
        MainLink main = complaint.proceedings().links().main();
        if (main != null && LinkDecisions.isForTheMain(command)) {
            return main.elsewhere(complaint.subject().kind());
        }
        if (command instanceof HandlingCommand handling) {
            return new HandlingDecisions(complaint, at, rules).decide(handling);
        }
        if (command instanceof DisputeCommand dispute) {
            return new DisputeDecisions(complaint, at, rules).decide(dispute);
        }
        if (command instanceof OversightCommand oversight) {
            return new OversightDecisions(complaint, at, rules).decide(oversight);
        }
        if (command instanceof AftermathCommand aftermath) {
            return aftermath().decide(aftermath);
        }
        if (command instanceof LinkCommand link) {
            return new LinkDecisions(complaint, at, rules).decide(link);
        }
        if (command instanceof PrivacyCommand privacy) {
            return new PrivacyDecisions(complaint).decide(privacy);
        }
        if (command instanceof RedirectToEmergency redirect) {
            return new Done(List.of(new RedirectedToEmergency(redirect.line())));
        }
        if (command instanceof DeclineComplaint decline) {
            return new Done(
                    List.of(new AcceptanceDeclined(decline.reason(), decline.guidance(), decline.visibility())));
        }
        if (command instanceof AnswerComplaint answer) {
            return answerDirectly(answer);
        }
        if (command instanceof WithdrawComplaint withdraw) {
            return withdraw(withdraw);
        }
        if (command instanceof TerminateComplaint terminate) {
            return terminate(terminate);
        }
        if (command instanceof AcceptComplaint) {
            return accept();
        }
        if (command instanceof DispatchComplaint dispatch) {
            return dispatch(dispatch);
        }
        if (command instanceof AcknowledgeAssignment acknowledge) {
            return acknowledge(acknowledge.department());
        }
        if (command instanceof RecordFirstContact contact) {
            return recordFirstContact(contact);
        }
        if (command instanceof ReplyToComplaint reply) {
            return reply(reply);
        }
        if (command instanceof ReviseDeadlines) {
            return new Done(List.copyOf(new DrivenClocks(complaint, at, rules).revised()));
        }
        if (command instanceof RateComplaint rate) {
            return aftermath().rate(rate);
        }
        throw new IllegalArgumentException(
                "a complaint that has begun takes no " + command.getClass().getSimpleName());
    }

    /** To answer is to take it on; nothing is promised that the answer has not kept. */
    private Decision answerDirectly(AnswerComplaint answer) {
        return complaint.subject().kind() == ComplaintKind.CONSULTATION
                ? new Done(List.of(
                        new ComplaintAccepted(),
                        new AnsweredDirectly(answer.outcome(), answer.visibility(), answer.text())))
                : refused(
                        ILLEGAL_STATE,
                        "只有咨询可直接答复，该诉求为" + complaint.subject().kind().label().zh(),
                        "only a consultation is answered directly; this is a complaint of kind "
                                + complaint.subject().kind().label().en());
    }

    /**
     * What was answered is rated or reviewed: if it could be taken back, a bad answer would leave every score with it. A duplicate goes on
     * by itself for the moment in which it ends: its person takes back nobody else's.
     */
    private Decision withdraw(WithdrawComplaint withdraw) {
        if (complaint.outcome() != null) {
            return refused(
                    ILLEGAL_STATE,
                    "该诉求已有答复，不能撤回；可评价或申请复查",
                    "the complaint was answered and can only be rated or reviewed now");
        }
        List<ComplaintEvent> events = new ArrayList<>();
        if (complaint.state() == ComplaintState.DUPLICATE) {
            events.addAll(new LinkDecisions(complaint, at, rules).goingOnToEnd());
        }
        events.add(new ComplaintWithdrawn(withdraw.reason()));
        return new Done(events);
    }

    private Decision terminate(TerminateComplaint terminate) {
        DepartmentId askedBy = terminate.askedBy();
        return askedBy == null || complaint.assignmentOf(askedBy).isPresent()
                ? new Done(List.of(new ComplaintTerminated(askedBy, terminate.reason())))
                : notAssigned(askedBy);
    }

    private Decision accept() {
        List<ComplaintEvent> events = new ArrayList<>();
        events.add(new ComplaintAccepted());
        ComplaintRouted routed = complaint.routed();
        SlaPolicy policy = rules.policy(complaint.subject(), null, routed == null ? null : routed.sla(), at);
        events.addAll(promises().atAcceptance(policy));
        return new Done(events);
    }

    private Decision dispatch(DispatchComplaint dispatch) {
        ComplaintRouted routed = complaint.routed();
        DepartmentId lead = dispatch.lead() != null ? dispatch.lead() : routed == null ? null : routed.lead();
        if (lead == null) {
            return refused(NO_LEAD, "规则未能确定主办单位，请指定", "the rules chose no lead department; name one");
        }
        ComplaintRouted chosen = routed != null && lead.equals(routed.lead()) ? routed : null;
        Recipients recipients = new Recipients(complaint, at, rules);
        // What the rules chose may have become impossible since; what a person names must be possible.
        Set<DepartmentId> support = new LinkedHashSet<>(
                chosen == null
                        ? List.of()
                        : chosen.support().stream().filter(recipients::mayHave).toList());
        support.addAll(dispatch.support());
        support.remove(lead);
        List<DepartmentId> copies = routed == null
                ? List.of()
                : routed.copies().stream().filter(recipients::mayKnow).toList();
        Set<DepartmentId> all = new LinkedHashSet<>(support);
        all.add(lead);
        Optional<Decision> mayNot = recipients.whyNot(all);
        if (mayNot.isPresent()) {
            return mayNot.get();
        }
        String sla = chosen == null ? null : chosen.sla();
        List<ComplaintEvent> events = new ArrayList<>();
        events.add(new ComplaintDispatched(
                lead, List.copyOf(support), copies, chosen == null ? null : chosen.rule(), sla));
        SlaPolicy policy = rules.policy(complaint.subject(), lead, sla, at);
        if (!policy.promisesAReply()) {
            throw new UnresolvedDeadlineException("policy " + policy.id() + " promises nothing that a reply keeps");
        }
        int no = 1;
        events.addAll(promises().atDispatch(policy, no, lead));
        for (DepartmentId department : support) {
            events.addAll(promises().ofSupport(policy, ++no, department));
        }
        return new Done(events);
    }

    private Promises promises() {
        return new Promises(complaint, at, rules);
    }

    private Decision acknowledge(DepartmentId department) {
        Optional<Assignment> assignment = complaint.assignmentOf(department);
        if (assignment.isEmpty()) {
            return notAssigned(department);
        }
        Optional<Decision> objection = inactive(assignment.get());
        if (objection.isPresent()) {
            return objection.get();
        }
        if (assignment.get().state() != AssignmentState.OFFERED) {
            return refused(ILLEGAL_STATE, department + " 已签收", department + " has acknowledged it already");
        }
        return new Done(List.of(new AssignmentAcknowledged(assignment.get().no(), department)));
    }

    private Decision recordFirstContact(RecordFirstContact contact) {
        Optional<Assignment> found = complaint.assignmentOf(contact.department());
        if (found.isEmpty()) {
            return notAssigned(contact.department());
        }
        Assignment assignment = found.get();
        if (assignment.state() == AssignmentState.OFFERED) {
            return notAcknowledged(assignment);
        }
        Optional<Decision> objection = inactive(assignment);
        if (objection.isPresent()) {
            return objection.get();
        }
        if (assignment.contactedAt() != null) {
            return refused(
                    ILLEGAL_STATE,
                    contact.department() + " 已于 " + assignment.contactedAt() + " 首次联系诉求人",
                    contact.department() + " was first in touch with the person at " + assignment.contactedAt());
        }
        return new Done(List.of(new FirstContactMade(assignment.no(), contact.department(), contact.note())));
    }

    private Decision reply(ReplyToComplaint reply) {
        Optional<Assignment> found = complaint.lead();
        if (found.isEmpty() || !found.get().department().equals(reply.department())) {
            return refused(
                    ILLEGAL_STATE,
                    reply.department() + " 不是该诉求的主办单位，只有主办单位可以答复",
                    reply.department() + " is not the lead of this complaint; only the lead replies");
        }
        if (found.get().state() == AssignmentState.OFFERED) {
            return notAcknowledged(found.get());
        }
        if (found.get().state() == AssignmentState.CONTESTED) {
            return inDispute(found.get());
        }
        return new HandlingDecisions(complaint, at, rules).reply(reply, found.get());
    }

    private AftermathDecisions aftermath() {
        return new AftermathDecisions(complaint, at, rules);
    }

    static Decision receive(ReceiveComplaint receive, Instant at, Rulebook rules) {
        ComplaintReceived received = receive.received();
        ComplaintRouted routed = receive.routed();
        Optional<Decision> refused = accusedFault(received.kind(), received.accused(), received.accounts(), rules);
        if (refused.isPresent()) {
            return refused.get();
        }
        if (!PrivacyDecisions.mayPublish(received.kind(), receive.words())) {
            return PrivacyDecisions.staysPrivate();
        }
        Set<String> tags = new HashSet<>(received.tags());
        tags.addAll(routed.tags());
        Subject subject = Subject.of(received.kind(), received.category(), received.district(), received.channel(), at)
                .withTags(tags);
        List<ComplaintEvent> events = new ArrayList<>(List.of(received, routed));
        if (receive.words() != Visibility.PRIVATE) {
            events.add(new PrivacyEvent.PublicityChosen(receive.words()));
        }
        try {
            SlaPolicy policy = rules.policy(subject, null, routed.sla(), at);
            events.addAll(Promises.atReceipt(policy, at, rules));
        } catch (UnresolvedDeadlineException e) {
            return unresolved(e);
        }
        return new Done(events);
    }

    /**
     * Takes a case over. History is taken as it is; a case that goes on here must keep what holds here.
     */
    static Decision takeOver(CaseImported imported, Rulebook rules) {
        Optional<Decision> refused = accusedFault(imported.kind(), imported.accused(), imported.accounts(), rules);
        if (imported.open() && refused.isPresent()) {
            return refused.get();
        }
        DepartmentId department = imported.department();
        if (imported.open()
                && department != null
                && rules.departments()
                        .withSuccessors(Set.copyOf(imported.accused()))
                        .contains(department)) {
            return accused();
        }
        return new Done(List.of(imported));
    }

    /** A name mistyped, or given for another kind, would look like a guard and be none; a person typed it, so it is not repeated. */
    private static Optional<Decision> accusedFault(
            ComplaintKind kind, List<DepartmentId> accused, Set<String> staff, Rulebook rules) {
        if (!accused.isEmpty() && kind != ComplaintKind.TIP_OFF) {
            return Optional.of(
                    refused(RefusalCode.INVALID_REQUEST, "只有举报件可以列出被举报单位", "only a tip-off accuses departments"));
        }
        if (!staff.isEmpty() && kind != ComplaintKind.TIP_OFF) {
            return Optional.of(refused(RefusalCode.INVALID_REQUEST, "只有举报件可以列出被举报人员", "only a tip-off accuses people"));
        }
        if (staff.contains(Actor.complainant().id())) {
            return Optional.of(refused(
                    RefusalCode.INVALID_REQUEST,
                    "诉求人共用账号不能列为被举报人员",
                    "the account that everybody complains under cannot be accused"));
        }
        return accused.stream()
                        .allMatch(department ->
                                rules.departments().find(department).isPresent())
                ? Optional.empty()
                : Optional.of(refused(
                        UNKNOWN_DEPARTMENT, "所列被举报单位不在单位名录中", "an accused department is none of the directory"));
    }

    static Decision.Refused accused() {
        return refused(
                ACCUSED_DEPARTMENT,
                "举报件不得交被举报单位或其职能承接单位办理",
                "a tip-off may not be given to a department that it accuses, nor to that one's successor");
    }

    static Decision.Refused unknown(DepartmentId department) {
        return refused(
                UNKNOWN_DEPARTMENT,
                "没有单位 " + department + "，或该单位已撤销",
                "there is no department " + department + ", or no longer");
    }

    private static Decision unresolved(UnresolvedDeadlineException e) {
        return refused(DEADLINE_UNRESOLVED, "无法确定办理时限：" + e.getMessage(), "no deadline can be set: " + e.getMessage());
    }

    static Decision.Refused notAssigned(DepartmentId department) {
        return refused(ILLEGAL_STATE, "该诉求未派给 " + department, "the complaint was not given to " + department);
    }

    static Decision.Refused notAcknowledged(Assignment assignment) {
        return refused(
                ILLEGAL_STATE,
                assignment.department() + " 尚未签收",
                assignment.department() + " has not acknowledged it yet");
    }

    /** Returns why a department does nothing on its part just now: it contests it, or was waived; empty where it may. */
    static Optional<Decision> inactive(Assignment own) {
        return switch (own.state()) {
            case CONTESTED -> Optional.of(inDispute(own));
            case WAIVED -> Optional.of(supportOver(own.department()));
            case OFFERED, ACKNOWLEDGED, WORKING, DONE, RELEASED -> Optional.empty();
        };
    }

    static Decision.Refused supportOver(DepartmentId department) {
        return refused(
                ILLEGAL_STATE, department + " 的协办已结束", "nothing more is expected of " + department + " as a supporter");
    }

    /** Who says that it is not its own cannot act as if it were, until that is decided. */
    static Decision inDispute(Assignment assignment) {
        return refused(
                ILLEGAL_STATE,
                assignment.department() + " 的异议尚待裁决",
                "a contest of " + assignment.department() + " waits for a decision");
    }
}
