package io.github.redress.complaint;

import static io.github.redress.complaint.Decision.refused;
import static io.github.redress.complaint.RefusalCode.ILLEGAL_STATE;
import static io.github.redress.complaint.RefusalCode.NOT_PERMITTED;

import io.github.redress.Actor;
import io.github.redress.complaint.ComplaintEvent.DeadlineSource;
import io.github.redress.complaint.Decision.Done;
import io.github.redress.complaint.Handling.PendingExtension;
import io.github.redress.complaint.HandlingCommand.GrantExtension;
import io.github.redress.complaint.HandlingCommand.RejectExtension;
import io.github.redress.complaint.HandlingCommand.RequestExtension;
import io.github.redress.complaint.HandlingEvent.ExtensionGranted;
import io.github.redress.complaint.HandlingEvent.ExtensionRejected;
import io.github.redress.complaint.HandlingEvent.ExtensionRequested;
import io.github.redress.sla.Extension;
import io.github.redress.sla.ExtensionAmount;
import io.github.redress.sla.ExtensionRefusedException;
import io.github.redress.sla.GoalName;
import io.github.redress.sla.SlaGoal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Who gets more time, and who does not.
 *
 * <p>It is asked for and granted while the deadline has not passed, since after it nothing helps any more; by the policy's right to
 * put a goal off, which may give none; and by somebody else than who asked: the head of the department, or the centre.
 */
final class Extensions {

    private final Complaint complaint;
    private final Instant at;
    private final Rulebook rules;

    Extensions(Complaint complaint, Instant at, Rulebook rules) {
        this.complaint = complaint;
        this.at = at;
        this.rules = rules;
    }

    Decision request(RequestExtension request) {
        Optional<Assignment> found = complaint.assignmentOf(request.department());
        if (found.isEmpty()) {
            return Decisions.notAssigned(request.department());
        }
        Assignment assignment = found.get();
        if (assignment.state() == AssignmentState.OFFERED) {
            return Decisions.notAcknowledged(assignment);
        }
        if (assignment.state() == AssignmentState.CONTESTED) {
            return Decisions.inDispute(assignment);
        }
        Optional<CaseClock> owed = clock(request.goal(), assignment.no())
                .or(() -> assignment.role() == AssignmentRole.LEAD ? clock(request.goal(), 0) : Optional.empty());
        if (owed.isEmpty()) {
            return refused(
                    ILLEGAL_STATE,
                    request.department() + " 没有进行中的 " + request.goal() + " 时限",
                    request.department() + " has no deadline for " + request.goal() + " that runs");
        }
        CaseClock clock = owed.get();
        int no = clock.promise().assignment();
        boolean waits = complaint.proceedings().handling().pending().stream()
                .anyMatch(pending -> pending.goal().equals(clock.goal()) && pending.assignment() == no);
        if (waits) {
            return refused(
                    ILLEGAL_STATE,
                    clock.goal() + " 的延期申请尚未审批",
                    "a request to put off " + clock.goal() + " is not decided yet");
        }
        Optional<Decision> fault = fault(clock, request.by());
        return fault.isPresent()
                ? fault.get()
                : new Done(List.of(new ExtensionRequested(
                        complaint.proceedings().handling().requests() + 1,
                        no,
                        request.department(),
                        clock.goal(),
                        request.by(),
                        request.reason(),
                        request.note())));
    }

    Decision grant(GrantExtension grant) {
        Optional<PendingExtension> found = complaint.proceedings().handling().pending(grant.no());
        Optional<Decision> barred = barred(grant.approver(), grant.no(), found);
        if (barred.isPresent()) {
            return barred.get();
        }
        PendingExtension asked = found.orElseThrow();
        Optional<CaseClock> clock = clock(asked.goal(), asked.assignment());
        if (clock.isEmpty()) {
            return refused(
                    ILLEGAL_STATE,
                    asked.goal() + " 时限已不再计时",
                    "the deadline for " + asked.goal() + " does not run any more");
        }
        Optional<Decision> fault = fault(clock.get(), asked.by());
        return fault.isPresent()
                ? fault.get()
                : new Done(List.of(
                        new ExtensionGranted(
                                asked.no(),
                                asked.assignment(),
                                asked.department(),
                                asked.goal(),
                                asked.by(),
                                asked.reason()),
                        rules.extended(clock.get(), asked.by(), at)));
    }

    Decision reject(RejectExtension reject) {
        Optional<PendingExtension> found = complaint.proceedings().handling().pending(reject.no());
        return barred(reject.approver(), reject.no(), found)
                .orElseGet(() -> new Done(List.of(
                        new ExtensionRejected(reject.no(), found.orElseThrow().department(), reject.reason()))));
    }

    /** Whoever asked does not decide, in whatever capacity they come; nor does the head of another department. */
    private static Optional<Decision> barred(Actor approver, int no, Optional<PendingExtension> found) {
        if (found.isEmpty()) {
            return Optional.of(refused(
                    ILLEGAL_STATE, "没有待审批的第 " + no + " 号延期申请", "no request number " + no + " for more time waits"));
        }
        PendingExtension asked = found.get();
        if (approver.id().equals(asked.asker())) {
            return Optional.of(
                    refused(NOT_PERMITTED, "申请人不得审批自己的延期申请", "whoever asked for more time does not decide on it"));
        }
        if (approver.actsFor() != null && !approver.actsFor().equals(asked.department())) {
            return Optional.of(refused(
                    NOT_PERMITTED,
                    "只有 " + asked.department() + " 的负责人或中心可以审批",
                    "only the head of " + asked.department() + " or the centre decides on it"));
        }
        return Optional.empty();
    }

    /** Returns why a deadline cannot be put off by so much now, empty where it can. */
    private Optional<Decision> fault(CaseClock clock, ExtensionAmount by) {
        GoalName name = clock.goal();
        if (clock.promise().source() != DeadlineSource.POLICY || name.isWindow()) {
            return Optional.of(noRight(name));
        }
        if (clock.isPaused()) {
            return Optional.of(refused(
                    ILLEGAL_STATE, name + " 已暂停计时，没有可以延长的期限", name + " stands still, and has no deadline to put off"));
        }
        if (at.isAfter(clock.due())) {
            return Optional.of(refused(
                    ILLEGAL_STATE,
                    name + " 已于 " + clock.due() + " 到期，不能再延期",
                    name + " was due " + clock.due() + " and cannot be put off any more"));
        }
        SlaGoal goal = rules.goal(clock);
        Extension right = goal.extension();
        if (right == null) {
            return Optional.of(noRight(name));
        }
        int most = Math.min(right.count(), rules.caseRules().extensions());
        if (clock.extensions().size() >= most) {
            return Optional.of(refused(
                    ILLEGAL_STATE,
                    name + " 至多可延期 " + most + " 次，已延期 " + clock.extensions().size() + " 次",
                    name + " may be put off " + most + " times, and was so "
                            + clock.extensions().size() + " times"));
        }
        if (!by.fits(goal.target())) {
            return Optional.of(refused(
                    RefusalCode.INVALID_REQUEST,
                    name + " 不按 " + by + " 的单位计时",
                    name + " does not count in the unit of " + by));
        }
        try {
            rules.extended(clock, by, at);
            return Optional.empty();
        } catch (ExtensionRefusedException e) {
            return Optional.of(refused(
                    ILLEGAL_STATE,
                    name + " 合计至多可延期 " + right.capDays() + " 天，申请 " + by,
                    name + " may be put off by " + right.capDays() + " days all told, was asked for " + by));
        }
    }

    private static Decision noRight(GoalName name) {
        return refused(ILLEGAL_STATE, name + " 不允许延期", name + " may not be put off");
    }

    private Optional<CaseClock> clock(GoalName goal, int assignment) {
        return complaint.clocks().stream()
                .filter(clock -> clock.isRunning() && clock.is(goal, assignment))
                .findFirst();
    }
}
