package io.github.redress.complaint;

import static io.github.redress.complaint.AssignmentRole.LEAD;
import static io.github.redress.complaint.Decision.refused;
import static io.github.redress.complaint.RefusalCode.ILLEGAL_STATE;
import static io.github.redress.complaint.RefusalCode.INVALID_REQUEST;
import static io.github.redress.complaint.RefusalCode.NOT_PERMITTED;

import io.github.redress.Actor;
import io.github.redress.DepartmentId;
import io.github.redress.Role;
import io.github.redress.complaint.ComplaintEvent.AssignmentAcknowledged;
import io.github.redress.complaint.Decision.Done;
import io.github.redress.complaint.OversightCommand.CallForSupport;
import io.github.redress.complaint.OversightCommand.CloseSupervision;
import io.github.redress.complaint.OversightCommand.EscalateCase;
import io.github.redress.complaint.OversightCommand.LiftRecusal;
import io.github.redress.complaint.OversightCommand.OpenSupervision;
import io.github.redress.complaint.OversightCommand.RecuseStaff;
import io.github.redress.complaint.OversightCommand.Remind;
import io.github.redress.complaint.OversightCommand.ReportForSupport;
import io.github.redress.complaint.OversightEvent.CaseEscalated;
import io.github.redress.complaint.OversightEvent.RecusalLifted;
import io.github.redress.complaint.OversightEvent.ReminderSent;
import io.github.redress.complaint.OversightEvent.StaffRecused;
import io.github.redress.complaint.OversightEvent.SupervisionClosed;
import io.github.redress.complaint.OversightEvent.SupervisionOpened;
import io.github.redress.complaint.OversightEvent.SupportCalled;
import io.github.redress.complaint.OversightEvent.SupportReported;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a complaint says to orders about what others do to make departments act. */
final class OversightDecisions {

    /** Whose word on who steps aside holds for all departments. */
    private static final Set<Role> RUN_THE_WHOLE = Set.of(Role.CENTRE, Role.SUPERVISOR);

    private final Complaint complaint;
    private final Oversight oversight;
    private final Instant at;
    private final Rulebook rules;

    OversightDecisions(Complaint complaint, Instant at, Rulebook rules) {
        this.complaint = complaint;
        this.oversight = complaint.proceedings().oversight();
        this.at = at;
        this.rules = rules;
    }

    Decision decide(OversightCommand command) {
        if (command instanceof Remind remind) {
            return remind(remind);
        }
        if (command instanceof OpenSupervision open) {
            return new Done(List.of(new SupervisionOpened(
                    oversight.supervisions().size() + 1, open.level(), open.cause(), open.reason())));
        }
        if (command instanceof CloseSupervision close) {
            return closeSupervision(close);
        }
        if (command instanceof EscalateCase escalate) {
            return escalate(escalate);
        }
        if (command instanceof CallForSupport call) {
            return callForSupport(call);
        }
        if (command instanceof ReportForSupport report) {
            return reportForSupport(report);
        }
        if (command instanceof RecuseStaff recuse) {
            return recuse(recuse);
        }
        return liftRecusal((LiftRecusal) command);
    }

    private Decision remind(Remind remind) {
        Optional<Assignment> open = complaint.assignmentOf(remind.department()).filter(Assignment::isOpen);
        return open.<Decision>map(own -> new Done(List.of(new ReminderSent(
                        own.no(), own.department(), nextDue(own).orElse(null), remind.note()))))
                .orElseGet(() -> Decisions.notAssigned(remind.department()));
    }

    /** What the city promised before the dispatch, the lead has to keep. */
    private Optional<Instant> nextDue(Assignment own) {
        return complaint.clocks().stream()
                .filter(clock ->
                        clock.isRunning() && !clock.isPaused() && !clock.goal().isWindow())
                .filter(clock -> clock.sees(own.no(), own.role() == LEAD))
                .map(CaseClock::due)
                .min(Comparator.naturalOrder());
    }

    private Decision closeSupervision(CloseSupervision close) {
        return oversight.supervision(close.no()).filter(Supervision::isOpen).isPresent()
                ? new Done(List.of(new SupervisionClosed(close.no(), close.finding())))
                : refused(ILLEGAL_STATE, "没有进行中的第 " + close.no() + " 次督办", "no supervision " + close.no() + " is open");
    }

    private Decision escalate(EscalateCase escalate) {
        AuthorityLevel now = oversight.level();
        return escalate.level().isAbove(now)
                ? new Done(List.of(new CaseEscalated(escalate.level(), escalate.reason())))
                : refused(
                        ILLEGAL_STATE,
                        "该诉求已在" + now.label().zh() + "层级，只能再向上提级",
                        "the complaint is at the level of the " + now.label().en() + "; it is only taken higher up");
    }

    private Decision callForSupport(CallForSupport call) {
        DepartmentId by = call.by();
        if (by != null) {
            Optional<Assignment> own = complaint.assignmentOf(by).filter(Assignment::isOpen);
            if (own.isEmpty()) {
                return Decisions.notAssigned(by);
            }
            if (own.get().state() == AssignmentState.CONTESTED) {
                return Decisions.inDispute(own.get());
            }
        }
        if (call.departments().isEmpty()
                || new HashSet<>(call.departments()).size()
                        != call.departments().size()) {
            return refused(INVALID_REQUEST, "须列出协办单位，每个单位一次", "a call for support names departments, each once");
        }
        Recipients recipients = new Recipients(complaint, at, rules);
        Optional<Decision> mayNot =
                by == null ? recipients.whyNot(call.departments()) : recipients.whyNotFrom(by, call.departments());
        if (mayNot.isPresent()) {
            return mayNot.get();
        }
        for (DepartmentId department : call.departments()) {
            if (complaint.assignmentOf(department).filter(Assignment::isOpen).isPresent()) {
                return refused(ILLEGAL_STATE, department + " 已承办该诉求", department + " has the complaint already");
            }
        }
        return called(call);
    }

    private Decision called(CallForSupport call) {
        int no = complaint.assignments().size() + 1;
        List<ComplaintEvent> events = new ArrayList<>();
        events.add(new SupportCalled(call.by(), no, call.departments(), call.reason()));
        Promises promises = new Promises(complaint, at, rules);
        for (DepartmentId department : call.departments()) {
            events.addAll(promises.ofFurtherSupport(no++, department));
        }
        return new Done(events);
    }

    private Decision reportForSupport(ReportForSupport report) {
        DepartmentId department = report.department();
        Optional<Assignment> found = complaint.assignmentOf(department).filter(Assignment::isOpen);
        Optional<SupportCall> call = found.flatMap(own -> oversight.call(own.no()));
        if (found.isEmpty() || call.isEmpty()) {
            return refused(ILLEGAL_STATE, department + " 未被请求协办", department + " was not called for support");
        }
        Instant reported = call.get().reportedAt();
        if (reported != null) {
            return refused(
                    ILLEGAL_STATE,
                    department + " 已于 " + reported + " 报到",
                    department + " reported for support at " + reported);
        }
        Assignment own = found.get();
        if (own.state() == AssignmentState.CONTESTED) {
            return Decisions.inDispute(own);
        }
        List<ComplaintEvent> events = new ArrayList<>();
        // Who is there has it.
        if (own.state() == AssignmentState.OFFERED) {
            events.add(new AssignmentAcknowledged(own.no(), department));
        }
        events.add(new SupportReported(own.no(), department, report.note()));
        return new Done(events);
    }

    /** A head speaks for their own department, and whoever runs or watches the whole for all; of themselves, everybody does. */
    private Decision recuse(RecuseStaff recuse) {
        Actor by = recuse.by();
        String staff = recuse.staff();
        boolean aside = staff.equals(by.id());
        if (!aside && by.role() != Role.HEAD && !RUN_THE_WHOLE.contains(by.role())) {
            return refused(
                    NOT_PERMITTED,
                    "只能申请本人回避；要求他人回避的，由承办单位负责人、中心或督办员提出",
                    "one steps aside for oneself; only a head, the centre or a supervisor has others do so");
        }
        if (aside && by.role() == Role.EVALUATOR && complaint.state() != ComplaintState.UNDER_VERIFICATION) {
            return refused(
                    ILLEGAL_STATE, "该诉求不在第三方核查中，评价员无须回避", "the complaint is not being verified; no evaluator has it");
        }
        if (staff.equals(Actor.complainant().id())) {
            return refused(INVALID_REQUEST, "诉求人不能被回避", "the person who complains cannot be recused");
        }
        DepartmentId department = aside ? null : by.actsFor();
        return oversight.recusals().stream().anyMatch(recusal -> recusal.covers(staff, department))
                ? refused(ILLEGAL_STATE, "该工作人员已回避", "they have stepped aside already")
                : new Done(List.of(new StaffRecused(staff, department, recuse.reason())));
    }

    /** Nobody calls themself back, also where they are recused in another capacity only. */
    private Decision liftRecusal(LiftRecusal lift) {
        if (lift.staff().equals(lift.by().id())
                || !RUN_THE_WHOLE.contains(lift.by().role())) {
            return refused(
                    NOT_PERMITTED,
                    "回避由中心或督办员解除，且不得解除本人的回避",
                    "the centre or a supervisor lifts a recusal, and nobody their own");
        }
        return oversight.recusals().stream().anyMatch(recusal -> recusal.staff().equals(lift.staff()))
                ? new Done(List.of(new RecusalLifted(lift.staff(), lift.reason())))
                : refused(ILLEGAL_STATE, "该工作人员未回避", "they have not stepped aside");
    }
}
