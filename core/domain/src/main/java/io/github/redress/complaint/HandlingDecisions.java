package io.github.redress.complaint;

import static io.github.redress.complaint.Decision.refused;
import static io.github.redress.complaint.RefusalCode.ILLEGAL_STATE;

import io.github.redress.DepartmentId;
import io.github.redress.complaint.ComplaintCommand.ReplyToComplaint;
import io.github.redress.complaint.ComplaintEvent.ComplaintReplied;
import io.github.redress.complaint.ComplaintEvent.DeadlineChangeCause;
import io.github.redress.complaint.ComplaintEvent.DeadlineChanged;
import io.github.redress.complaint.ComplaintEvent.DeadlineSet;
import io.github.redress.complaint.ComplaintEvent.DeadlineSource;
import io.github.redress.complaint.ComplaintEvent.FirstContactMade;
import io.github.redress.complaint.Decision.Done;
import io.github.redress.complaint.Handling.Submission;
import io.github.redress.complaint.HandlingCommand.AddFiles;
import io.github.redress.complaint.HandlingCommand.ApproveReply;
import io.github.redress.complaint.HandlingCommand.GrantExtension;
import io.github.redress.complaint.HandlingCommand.KeepCommitment;
import io.github.redress.complaint.HandlingCommand.PauseHandling;
import io.github.redress.complaint.HandlingCommand.PlanCommitment;
import io.github.redress.complaint.HandlingCommand.RecordContact;
import io.github.redress.complaint.HandlingCommand.RejectExtension;
import io.github.redress.complaint.HandlingCommand.RequestExtension;
import io.github.redress.complaint.HandlingCommand.ResumeHandling;
import io.github.redress.complaint.HandlingCommand.ReturnReply;
import io.github.redress.complaint.HandlingCommand.SendInterimReply;
import io.github.redress.complaint.HandlingCommand.SubmitSupportResult;
import io.github.redress.complaint.HandlingCommand.WaiveSupport;
import io.github.redress.complaint.HandlingEvent.CommitmentKept;
import io.github.redress.complaint.HandlingEvent.CommitmentPlanned;
import io.github.redress.complaint.HandlingEvent.ContactMade;
import io.github.redress.complaint.HandlingEvent.FilesAdded;
import io.github.redress.complaint.HandlingEvent.InterimReplySent;
import io.github.redress.complaint.HandlingEvent.ReplyApproved;
import io.github.redress.complaint.HandlingEvent.ReplyReturned;
import io.github.redress.complaint.HandlingEvent.ReplySubmitted;
import io.github.redress.complaint.HandlingEvent.SupportResultSubmitted;
import io.github.redress.complaint.HandlingEvent.SupportWaived;
import io.github.redress.sla.GoalName;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a complaint says to orders about how departments handle it between dispatch and answer. */
final class HandlingDecisions {

    private final Complaint complaint;
    private final Handling handling;
    private final Instant at;
    private final Rulebook rules;

    HandlingDecisions(Complaint complaint, Instant at, Rulebook rules) {
        this.complaint = complaint;
        this.handling = complaint.proceedings().handling();
        this.at = at;
        this.rules = rules;
    }

    Decision decide(HandlingCommand command) {
        if (command instanceof RecordContact contact) {
            return recordContact(contact);
        }
        if (command instanceof SendInterimReply interim) {
            return asLead(
                    interim.department(),
                    lead -> done(new InterimReplySent(
                            lead.no(), interim.department(), interim.visibility(), interim.text())));
        }
        if (command instanceof PlanCommitment plan) {
            return asLead(plan.department(), lead -> planCommitment(plan, lead));
        }
        if (command instanceof KeepCommitment keep) {
            return keepCommitment(keep);
        }
        if (command instanceof SubmitSupportResult result) {
            return submitResult(result);
        }
        if (command instanceof WaiveSupport waive) {
            return waive(waive);
        }
        if (command instanceof ApproveReply) {
            Submission submission = submission();
            return done(new ReplyApproved(submission.at(), submission.reply()));
        }
        if (command instanceof ReturnReply back) {
            ReplySubmitted reply = submission().reply();
            return done(new ReplyReturned(reply.assignment(), reply.department(), back.reason()));
        }
        if (command instanceof RequestExtension request) {
            return new Extensions(complaint, at, rules).request(request);
        }
        if (command instanceof GrantExtension grant) {
            return new Extensions(complaint, at, rules).grant(grant);
        }
        if (command instanceof RejectExtension reject) {
            return new Extensions(complaint, at, rules).reject(reject);
        }
        if (command instanceof PauseHandling pause) {
            return new HandlingPauses(complaint, at, rules).pause(pause);
        }
        if (command instanceof ResumeHandling resume) {
            return new HandlingPauses(complaint, at, rules).resume(resume);
        }
        return addFiles((AddFiles) command);
    }

    /** Returns what becomes of the lead's answer, which may wait for supporters, for a date, or for the centre. */
    Decision reply(ReplyToComplaint reply, Assignment lead) {
        List<DepartmentId> awaited = complaint.assignments().stream()
                .filter(assignment -> assignment.role() == AssignmentRole.SUPPORT
                        && !assignment.state().isOver())
                .map(Assignment::department)
                .toList();
        if (!awaited.isEmpty()) {
            return refused(
                    ILLEGAL_STATE,
                    "尚待协办单位提交结果：" + named(awaited, "、") + "；须提交结果或说明理由免交",
                    "results of supporters are awaited: " + named(awaited, ", ")
                            + "; each must be in, or waived with a reason");
        }
        if (reply.outcome() == Outcome.PLANNED
                && commitment(lead.no())
                        .filter(clock -> !at.isAfter(clock.due()))
                        .isEmpty()) {
            return refused(
                    ILLEGAL_STATE,
                    reply.department() + " 尚未承诺办结日期，不能答复为列入计划",
                    reply.department()
                            + " has committed itself to no date that is not over, and what is planned needs one");
        }
        boolean reviewed =
                rules.caseRules().reviewedReplies().contains(complaint.subject().kind());
        return done(
                reviewed
                        ? new ReplySubmitted(
                                lead.no(),
                                reply.department(),
                                reply.outcome(),
                                reply.visibility(),
                                reply.text(),
                                reply.files())
                        : new ComplaintReplied(
                                lead.no(),
                                reply.department(),
                                reply.outcome(),
                                reply.visibility(),
                                reply.text(),
                                reply.files()));
    }

    /** The first time that the person was reached is an event of its own, as it always was. */
    private Decision recordContact(RecordContact contact) {
        Optional<Assignment> found = complaint.assignmentOf(contact.department());
        if (found.isEmpty()) {
            return Decisions.notAssigned(contact.department());
        }
        Assignment assignment = found.get();
        if (assignment.state() == AssignmentState.OFFERED) {
            return Decisions.notAcknowledged(assignment);
        }
        Optional<Decision> objection = Decisions.inactive(assignment);
        if (objection.isPresent()) {
            return objection.get();
        }
        return done(
                contact.reached() && assignment.contactedAt() == null
                        ? new FirstContactMade(assignment.no(), contact.department(), contact.note())
                        : new ContactMade(assignment.no(), contact.department(), contact.reached(), contact.note()));
    }

    /** A date holds until its end in the city's zone. The one before, if it still runs, stands in the record for ever. */
    private Decision planCommitment(PlanCommitment plan, Assignment lead) {
        Instant due = plan.date().plusDays(1).atStartOfDay(rules.zone()).toInstant();
        if (due.isBefore(at)) {
            return refused(
                    RefusalCode.INVALID_REQUEST,
                    "承诺日期 " + plan.date() + " 已过",
                    "the date committed to, " + plan.date() + ", is over");
        }
        CommitmentPlanned planned =
                new CommitmentPlanned(lead.no(), plan.department(), plan.date(), plan.visibility(), plan.measures());
        return new Done(List.of(
                planned,
                commitment(lead.no())
                        .<ComplaintEvent>map(clock -> recommitted(clock, due))
                        .orElseGet(() -> committed(lead, due))));
    }

    private DeadlineSet committed(Assignment lead, Instant due) {
        String who = lead.department().value();
        return new DeadlineSet(
                GoalName.COMMITMENT,
                lead.no(),
                lead.department(),
                at,
                due,
                false,
                who,
                who,
                0,
                DeadlineSource.DEPARTMENT,
                List.of(),
                List.of(),
                null);
    }

    private DeadlineChanged recommitted(CaseClock clock, Instant due) {
        return new DeadlineChanged(
                GoalName.COMMITMENT,
                clock.promise().assignment(),
                DeadlineChangeCause.RECOMMITTED,
                at,
                clock.due(),
                due,
                false,
                0,
                List.of(),
                List.of());
    }

    private Optional<CaseClock> commitment(int assignment) {
        return complaint.clocks().stream()
                .filter(clock -> clock.isRunning() && clock.is(GoalName.COMMITMENT, assignment))
                .findFirst();
    }

    private Decision keepCommitment(KeepCommitment keep) {
        return complaint.clocks().stream()
                .filter(clock -> clock.isRunning() && clock.goal().equals(GoalName.COMMITMENT))
                .flatMap(clock -> clock
                        .department()
                        .filter(whose -> keep.department() == null || whose.equals(keep.department()))
                        .map(whose -> new CommitmentKept(clock.promise().assignment(), whose, keep.note()))
                        .stream())
                .findFirst()
                .map(this::unlessInDispute)
                .orElseGet(() -> refused(ILLEGAL_STATE, "没有尚未兑现的承诺", "there is no commitment that is not kept yet"));
    }

    private Decision unlessInDispute(CommitmentKept kept) {
        return complaint
                .assignmentOf(kept.department())
                .filter(own -> own.state() == AssignmentState.CONTESTED)
                .<Decision>map(Decisions::inDispute)
                .orElseGet(() -> done(kept));
    }

    private Decision submitResult(SubmitSupportResult result) {
        return asSupporter(result.department(), supporter -> {
            if (supporter.state() == AssignmentState.OFFERED) {
                return Decisions.notAcknowledged(supporter);
            }
            return supporter.state() == AssignmentState.CONTESTED
                    ? refused(
                            ILLEGAL_STATE,
                            supporter.department() + " 对派单提出异议，裁定前不能提交结果",
                            supporter.department()
                                    + " contests that it is its own, and gives no result before that is decided")
                    : done(new SupportResultSubmitted(supporter.no(), supporter.department(), result.text()));
        });
    }

    private Decision waive(WaiveSupport waive) {
        if (waive.by() != null) {
            return asLead(waive.by(), lead -> waived(waive));
        }
        return waived(waive);
    }

    private Decision waived(WaiveSupport waive) {
        return asSupporter(
                waive.supporter(),
                supporter -> done(new SupportWaived(supporter.no(), supporter.department(), waive.reason())));
    }

    private Decision addFiles(AddFiles add) {
        int left = Handling.MOST_FILES - handling.files();
        return add.files().isEmpty() || add.files().size() > left
                ? refused(
                        RefusalCode.INVALID_REQUEST,
                        "附件至多 " + Handling.MOST_FILES + " 个，还可补充 " + left + " 个",
                        "there may be " + Handling.MOST_FILES + " files, and " + left + " may still be added")
                : done(new FilesAdded(add.files()));
    }

    private Submission submission() {
        Submission submission = handling.submission();
        if (submission == null) {
            throw new IllegalStateException("complaint " + complaint.id() + " is under review without an answer");
        }
        return submission;
    }

    private Decision asLead(DepartmentId department, Function<Assignment, Decision> act) {
        Optional<Assignment> found = complaint.assignmentOf(department);
        if (found.isEmpty()) {
            return Decisions.notAssigned(department);
        }
        if (found.get().state() == AssignmentState.CONTESTED) {
            return Decisions.inDispute(found.get());
        }
        return found.get().role() == AssignmentRole.LEAD
                ? act.apply(found.get())
                : refused(ILLEGAL_STATE, department + " 不是该诉求的主办单位", department + " is not the lead of this complaint");
    }

    private Decision asSupporter(DepartmentId department, Function<Assignment, Decision> act) {
        Optional<Assignment> found = complaint.assignmentOf(department);
        if (found.isEmpty()) {
            return Decisions.notAssigned(department);
        }
        if (found.get().role() == AssignmentRole.LEAD) {
            return refused(
                    ILLEGAL_STATE,
                    department + " 是该诉求的主办单位，没有协办结果",
                    department + " is the lead of this complaint, and owes no result of a supporter");
        }
        return found.get().state().isOver() ? Decisions.supportOver(department) : act.apply(found.get());
    }

    private static String named(List<DepartmentId> departments, String between) {
        return departments.stream().map(DepartmentId::value).collect(Collectors.joining(between));
    }

    private static Decision done(ComplaintEvent event) {
        return new Done(List.of(event));
    }
}
