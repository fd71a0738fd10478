package io.github.redress.desk;

import static io.github.redress.desk.Town.LIGHTING;
import static io.github.redress.desk.Town.POWER;

import io.github.redress.Actor;
import io.github.redress.ComplaintId;
import io.github.redress.ComplaintKind;
import io.github.redress.DepartmentId;
import io.github.redress.Role;
import io.github.redress.complaint.Action;
import io.github.redress.complaint.Adoption;
import io.github.redress.complaint.AuthorityLevel;
import io.github.redress.complaint.ContestReason;
import io.github.redress.complaint.CostShare;
import io.github.redress.complaint.DeclineReason;
import io.github.redress.complaint.ErasureBasis;
import io.github.redress.complaint.ExtensionReason;
import io.github.redress.complaint.Outcome;
import io.github.redress.complaint.ReviewResult;
import io.github.redress.complaint.SatisfactionRating;
import io.github.redress.complaint.SupervisionCause;
import io.github.redress.complaint.Visibility;
import io.github.redress.desk.request.AcceptRequest;
import io.github.redress.desk.request.AcknowledgeRequest;
import io.github.redress.desk.request.AddFilesRequest;
import io.github.redress.desk.request.AdoptionRequest;
import io.github.redress.desk.request.AnonymousRequest;
import io.github.redress.desk.request.AnswerRequest;
import io.github.redress.desk.request.ApproveReplyRequest;
import io.github.redress.desk.request.ArchiveRequest;
import io.github.redress.desk.request.CallForSupportRequest;
import io.github.redress.desk.request.CallbackRequest;
import io.github.redress.desk.request.CloseRequest;
import io.github.redress.desk.request.CloseSupervisionRequest;
import io.github.redress.desk.request.CommitmentKeptRequest;
import io.github.redress.desk.request.CommitmentRequest;
import io.github.redress.desk.request.ContactRequest;
import io.github.redress.desk.request.ContestRequest;
import io.github.redress.desk.request.DeclineRequest;
import io.github.redress.desk.request.DesignateRequest;
import io.github.redress.desk.request.DispatchRequest;
import io.github.redress.desk.request.DisputeCostRequest;
import io.github.redress.desk.request.EraseOwnRequest;
import io.github.redress.desk.request.EraseRequest;
import io.github.redress.desk.request.EscalateCaseRequest;
import io.github.redress.desk.request.EscalateDisputeRequest;
import io.github.redress.desk.request.ExtensionRequest;
import io.github.redress.desk.request.GrantExtensionRequest;
import io.github.redress.desk.request.InterimLeadRequest;
import io.github.redress.desk.request.InterimReplyRequest;
import io.github.redress.desk.request.JoinRequest;
import io.github.redress.desk.request.LeaveRequest;
import io.github.redress.desk.request.LegalHoldRequest;
import io.github.redress.desk.request.LiftRecusalRequest;
import io.github.redress.desk.request.LinkDuplicateRequest;
import io.github.redress.desk.request.MergeRequest;
import io.github.redress.desk.request.OpenSupervisionRequest;
import io.github.redress.desk.request.PauseRequest;
import io.github.redress.desk.request.PublicityRequest;
import io.github.redress.desk.request.RateRequest;
import io.github.redress.desk.request.ReassignRequest;
import io.github.redress.desk.request.RecuseRequest;
import io.github.redress.desk.request.RedirectRequest;
import io.github.redress.desk.request.RejectContestRequest;
import io.github.redress.desk.request.RejectExtensionRequest;
import io.github.redress.desk.request.RemindRequest;
import io.github.redress.desk.request.ReplyRequest;
import io.github.redress.desk.request.ReportForSupportRequest;
import io.github.redress.desk.request.ResumeRequest;
import io.github.redress.desk.request.ReturnReplyRequest;
import io.github.redress.desk.request.ReviewDecisionRequest;
import io.github.redress.desk.request.ReviewRequest;
import io.github.redress.desk.request.ReworkRequest;
import io.github.redress.desk.request.SettleCostRequest;
import io.github.redress.desk.request.StagePersonFileRequest;
import io.github.redress.desk.request.StagedFile;
import io.github.redress.desk.request.SupportResultRequest;
import io.github.redress.desk.request.TerminateRequest;
import io.github.redress.desk.request.UnmergeRequest;
import io.github.redress.desk.request.UpholdContestRequest;
import io.github.redress.desk.request.VerdictRequest;
import io.github.redress.desk.request.VerificationRequest;
import io.github.redress.desk.request.WaiveSupportRequest;
import io.github.redress.desk.request.WithdrawRequest;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** How an action is tried, by whoever it is: once, or once for each thing that it may name. */
final class Attempts {

    private static final List<DepartmentId> DEPARTMENTS = List.of(LIGHTING, POWER, DepartmentId.of("centre"));
    private static final List<Integer> NUMBERS = List.of(1, 2);

    private final Map<Action, List<Attempt>> all = new EnumMap<>(Action.class);

    private Attempts() {}

    /** One way to try an action. */
    interface Attempt {
        Answer<CaseStatus> by(Actor actor, ComplaintDesk desk, Receipt receipt);
    }

    static Map<Action, List<Attempt>> all() {
        Attempts attempts = new Attempts();
        attempts.usual();
        attempts.handling();
        attempts.disputes();
        attempts.oversight();
        attempts.aftermath();
        attempts.links();
        attempts.privacy();
        return attempts.all;
    }

    /** What may be said to have happened before, each as it is said usually and as of now. */
    static Map<Attempt, Function<Instant, Attempt>> datable() {
        return Map.of(
                (actor, desk, it) -> desk.accept(actor, AcceptRequest.of(it.id())),
                at -> (actor, desk, it) -> desk.accept(actor, new AcceptRequest(it.id(), at)),
                (actor, desk, it) -> desk.dispatch(actor, DispatchRequest.to(it.id(), POWER)),
                at -> (actor, desk, it) -> desk.dispatch(actor, new DispatchRequest(it.id(), POWER, List.of(), at)));
    }

    /** The other complaint comes in for this; to join is tried by phone and by account. */
    private void links() {
        all.put(
                Action.JOIN,
                List.of(
                        (actor, desk, it) ->
                                joined(desk.links().join(actor, JoinRequest.withPhone(it.number(), "13900000009"))),
                        (actor, desk, it) ->
                                joined(desk.links().join(actor, JoinRequest.withAccount(it.number(), "neighbour")))));
        one(
                Action.LEAVE,
                (actor, desk, it) -> joined(desk.links().leave(actor, new LeaveRequest(it.number(), it.secret()))));
        one(
                Action.LINK_DUPLICATE,
                (actor, desk, it) ->
                        desk.links().linkDuplicate(actor, LinkDuplicateRequest.of(it.id(), another(desk, it))));
        one(Action.MERGE, (actor, desk, it) -> desk.links().merge(actor, MergeRequest.of(another(desk, it), it.id())));
        one(Action.UNMERGE, (actor, desk, it) -> desk.links().unmerge(actor, UnmergeRequest.of(it.id())));
        one(Action.ADD_FILES, Attempts::addFile);
    }

    /** A tip-off goes on in a tip-off only. */
    private static ComplaintId another(ComplaintDesk desk, Receipt it) {
        boolean isTipOff = desk.progress(it.number(), it.secret())
                .filter(shown -> shown.kind() != ComplaintKind.TIP_OFF)
                .isEmpty();
        return Town.done(desk.submit(Actor.complainant(), isTipOff ? Town.tipOff() : Town.brokenLamp()))
                .id();
    }

    /** Only whether it was refused is of interest. */
    private static Answer<CaseStatus> joined(Answer<SupportReceipt> answer) {
        return answer instanceof Refused<SupportReceipt> refused
                ? new Refused<>(refused.code(), refused.faults())
                : Refusals.conflict();
    }

    private static Answer<CaseStatus> addFile(Actor actor, ComplaintDesk desk, Receipt it) {
        Answer<StagedFile> staged = desk.files()
                .stage(
                        Actor.complainant(),
                        StagePersonFileRequest.of(it.number(), it.secret(), "lamp.jpg", "image/jpeg"),
                        new ByteArrayInputStream(new byte[] {1, 2, 3}));
        return staged instanceof Refused<StagedFile> refused
                ? new Refused<>(refused.code(), refused.faults())
                : desk.files().add(actor, AddFilesRequest.of(it.number(), it.secret(), Town.done(staged)));
    }

    private void usual() {
        one(Action.REDIRECT, (actor, desk, it) -> desk.redirect(actor, RedirectRequest.of(it.id(), "119")));
        one(
                Action.DECLINE,
                (actor, desk, it) ->
                        desk.decline(actor, DeclineRequest.of(it.id(), DeclineReason.LITIGATION, "请向法院反映。")));
        one(Action.ANSWER, (actor, desk, it) -> desk.answerDirectly(actor, AnswerRequest.explaining(it.id(), "可以。")));
        one(Action.ACCEPT, (actor, desk, it) -> desk.accept(actor, AcceptRequest.of(it.id())));
        one(Action.DISPATCH, (actor, desk, it) -> desk.dispatch(actor, DispatchRequest.to(it.id(), POWER)));
        one(Action.ACKNOWLEDGE, (actor, desk, it) -> desk.acknowledge(actor, AcknowledgeRequest.of(it.id())));
        one(
                Action.REPLY,
                (actor, desk, it) -> desk.reply(actor, ReplyRequest.inPrivate(it.id(), Outcome.EXPLAINED, "已说明")));
        one(Action.WITHDRAW, (actor, desk, it) -> desk.withdraw(actor, WithdrawRequest.of(it.number(), it.secret())));
        one(Action.TERMINATE, (actor, desk, it) -> desk.terminate(actor, TerminateRequest.of(it.id(), "无法办理。")));
        one(
                Action.RATE,
                (actor, desk, it) ->
                        desk.rate(actor, RateRequest.of(it.number(), it.secret(), SatisfactionRating.DISSATISFIED)));
    }

    private void handling() {
        one(
                Action.CONTACT,
                (actor, desk, it) -> desk.handling().recordContact(actor, ContactRequest.reached(it.id(), "已通话")));
        one(
                Action.INTERIM_REPLY,
                (actor, desk, it) -> desk.handling()
                        .interimReply(actor, new InterimReplyRequest(it.id(), Visibility.PRIVATE, "正在施工")));
        one(
                Action.COMMIT,
                (actor, desk, it) -> desk.handling()
                        .commit(actor, CommitmentRequest.inPublic(it.id(), LocalDate.of(2027, 1, 1), "更换电缆")));
        one(
                Action.KEEP_COMMITMENT,
                (actor, desk, it) -> desk.handling().commitmentKept(actor, CommitmentKeptRequest.of(it.id(), null)));
        one(
                Action.SUPPORT_RESULT,
                (actor, desk, it) -> desk.handling().submitResult(actor, SupportResultRequest.of(it.id(), "线路正常")));
        each(
                Action.WAIVE_SUPPORT,
                DEPARTMENTS,
                named -> (actor, desk, it) ->
                        desk.handling().waiveSupport(actor, WaiveSupportRequest.of(it.id(), named, "无需检修")));
        one(
                Action.APPROVE_REPLY,
                (actor, desk, it) -> desk.handling().approveReply(actor, ApproveReplyRequest.of(it.id())));
        one(
                Action.RETURN_REPLY,
                (actor, desk, it) -> desk.handling().returnReply(actor, ReturnReplyRequest.of(it.id(), "请补充")));
        one(
                Action.REQUEST_EXTENSION,
                (actor, desk, it) -> desk.handling()
                        .requestExtension(actor, ExtensionRequest.ofDays(it.id(), 1, ExtensionReason.WORKS, "需施工")));
        each(
                Action.GRANT_EXTENSION,
                NUMBERS,
                no -> (actor, desk, it) ->
                        desk.handling().grantExtension(actor, GrantExtensionRequest.of(it.id(), no)));
        each(
                Action.REJECT_EXTENSION,
                NUMBERS,
                no -> (actor, desk, it) ->
                        desk.handling().rejectExtension(actor, RejectExtensionRequest.of(it.id(), no, "不必延期")));
        one(Action.PAUSE, (actor, desk, it) -> desk.handling().pause(actor, PauseRequest.of(it.id(), "other", "等待鉴定")));
        one(Action.RESUME, (actor, desk, it) -> desk.handling().resume(actor, ResumeRequest.of(it.id(), "other")));
    }

    private void disputes() {
        one(
                Action.CONTEST,
                (actor, desk, it) ->
                        desk.disputes().contest(actor, ContestRequest.of(it.id(), ContestReason.OTHER, "不属我单位")));
        each(
                Action.REJECT_CONTEST,
                DEPARTMENTS,
                named -> (actor, desk, it) ->
                        desk.disputes().reject(actor, new RejectContestRequest(it.id(), named, "属其职责")));
        each(
                Action.UPHOLD_CONTEST,
                DEPARTMENTS,
                named -> (actor, desk, it) ->
                        desk.disputes().uphold(actor, UpholdContestRequest.releasing(it.id(), named, "非其职责")));
        each(
                Action.ESCALATE_DISPUTE,
                DEPARTMENTS,
                named -> (actor, desk, it) ->
                        desk.disputes().escalate(actor, new EscalateDisputeRequest(it.id(), named, "无法裁决")));
        each(
                Action.DESIGNATE,
                DEPARTMENTS,
                named -> (actor, desk, it) ->
                        desk.disputes().designate(actor, DesignateRequest.of(it.id(), named, "指定承办")));
        each(
                Action.NAME_INTERIM_LEAD,
                DEPARTMENTS,
                named -> (actor, desk, it) ->
                        desk.disputes().nameInterimLead(actor, InterimLeadRequest.of(it.id(), named, "先行处置")));
        each(
                Action.REASSIGN,
                DEPARTMENTS,
                named -> (actor, desk, it) ->
                        desk.disputes().reassign(actor, ReassignRequest.toSuccessor(it.id(), named)));
        one(
                Action.DISPUTE_COST,
                (actor, desk, it) ->
                        desk.disputes().disputeCost(actor, new DisputeCostRequest(it.id(), List.of(LIGHTING, POWER))));
        one(
                Action.SETTLE_COST,
                (actor, desk, it) -> desk.disputes()
                        .settleCost(
                                actor, new SettleCostRequest(it.id(), List.of(new CostShare(LIGHTING, 100)), "路灯处承担")));
    }

    private void oversight() {
        each(
                Action.REMIND,
                DEPARTMENTS,
                named -> (actor, desk, it) -> desk.oversight().remind(actor, RemindRequest.of(it.id(), named)));
        one(
                Action.OPEN_SUPERVISION,
                (actor, desk, it) -> desk.oversight()
                        .openSupervision(
                                actor,
                                new OpenSupervisionRequest(
                                        it.id(), AuthorityLevel.CENTRE, SupervisionCause.OVERDUE, "逾期")));
        each(
                Action.CLOSE_SUPERVISION,
                NUMBERS,
                no -> (actor, desk, it) ->
                        desk.oversight().closeSupervision(actor, new CloseSupervisionRequest(it.id(), no, "已整改")));
        one(
                Action.ESCALATE,
                (actor, desk, it) -> desk.oversight()
                        .escalate(actor, new EscalateCaseRequest(it.id(), AuthorityLevel.EXECUTIVE_MEETING, "久拖不决")));
        each(
                Action.CALL_FOR_SUPPORT,
                DEPARTMENTS,
                named -> (actor, desk, it) -> desk.oversight()
                        .callForSupport(actor, new CallForSupportRequest(it.id(), List.of(named), "请协助")));
        one(
                Action.REPORT_FOR_SUPPORT,
                (actor, desk, it) -> desk.oversight().reportForSupport(actor, ReportForSupportRequest.of(it.id())));
        one(
                Action.RECUSE,
                (actor, desk, it) -> desk.oversight().recuse(actor, new RecuseRequest(it.id(), actor.id(), "系亲属")));
        each(
                Action.LIFT_RECUSAL,
                List.of("li-1", "counter-1", "nobody"),
                account -> (actor, desk, it) ->
                        desk.oversight().liftRecusal(actor, new LiftRecusalRequest(it.id(), account, "查无利害关系")));
    }

    private void aftermath() {
        one(
                Action.CALL_BACK,
                (actor, desk, it) -> desk.aftermath().recordCallback(actor, CallbackRequest.unanswered(it.id())));
        one(Action.CLOSE, (actor, desk, it) -> desk.aftermath().close(actor, new CloseRequest(it.id(), "已多次解释。")));
        one(
                Action.ORDER_REWORK,
                (actor, desk, it) -> desk.aftermath().orderRework(actor, ReworkRequest.of(it.id(), "未解决。")));
        one(
                Action.REQUEST_VERIFICATION,
                (actor, desk, it) ->
                        desk.aftermath().requestVerification(actor, new VerificationRequest(it.id(), "请核查。")));
        one(
                Action.GIVE_VERDICT,
                (actor, desk, it) ->
                        desk.aftermath().giveVerdict(actor, new VerdictRequest(it.id(), true, false, "未履职。")));
        one(
                Action.REQUEST_REVIEW,
                (actor, desk, it) ->
                        desk.aftermath().requestReview(actor, new ReviewRequest(it.number(), it.secret(), "不服。")));
        one(
                Action.DECIDE_REVIEW,
                (actor, desk, it) -> desk.aftermath()
                        .decideReview(
                                actor,
                                new ReviewDecisionRequest(it.id(), ReviewResult.UPHELD, Visibility.PUBLIC, "维持。")));
        one(Action.ARCHIVE, (actor, desk, it) -> desk.aftermath().archive(actor, new ArchiveRequest(it.id())));
        one(
                Action.RECORD_ADOPTION,
                (actor, desk, it) ->
                        desk.aftermath().recordAdoption(actor, new AdoptionRequest(it.id(), Adoption.ADOPTED, "已采纳")));
    }

    private void privacy() {
        one(
                Action.GO_ANONYMOUS,
                (actor, desk, it) -> desk.privacy().goAnonymous(actor, new AnonymousRequest(it.number(), it.secret())));
        one(
                Action.CHOOSE_PUBLICITY,
                (actor, desk, it) -> desk.privacy()
                        .choosePublicity(actor, new PublicityRequest(it.number(), it.secret(), Visibility.PUBLIC)));
        one(
                Action.ERASE,
                (actor, desk, it) -> actor.role() == Role.COMPLAINANT
                        ? desk.privacy().eraseOwn(actor, EraseOwnRequest.of(it.number(), it.secret()))
                        : desk.privacy().erase(actor, new EraseRequest(it.id(), ErasureBasis.ORDERED)));
        one(
                Action.SET_LEGAL_HOLD,
                (actor, desk, it) -> desk.privacy().setLegalHold(actor, new LegalHoldRequest(it.id(), "法院来函")));
        one(
                Action.LIFT_LEGAL_HOLD,
                (actor, desk, it) -> desk.privacy().liftLegalHold(actor, new LegalHoldRequest(it.id(), "案件已结")));
    }

    private void one(Action action, Attempt attempt) {
        all.put(action, List.of(attempt));
    }

    private <T> void each(Action action, List<T> names, Function<T, Attempt> attempt) {
        List<Attempt> several = new ArrayList<>();
        names.forEach(name -> several.add(attempt.apply(name)));
        all.put(action, several);
    }
}
