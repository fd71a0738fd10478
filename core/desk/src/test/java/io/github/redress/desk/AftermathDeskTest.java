package io.github.redress.desk;

import static io.github.redress.desk.Town.LIGHTING;
import static io.github.redress.desk.Town.LIGHTING_HANDLER;
import static io.github.redress.desk.Town.MONDAY_NINE;
import static io.github.redress.desk.Town.OPERATOR;
import static io.github.redress.desk.Town.done;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.Actor;
import io.github.redress.CategoryPath;
import io.github.redress.ComplaintKind;
import io.github.redress.DepartmentId;
import io.github.redress.DistrictPath;
import io.github.redress.Role;
import io.github.redress.access.PublicCase;
import io.github.redress.access.PublicEntry;
import io.github.redress.complaint.Adoption;
import io.github.redress.complaint.CaseClock;
import io.github.redress.complaint.ComplaintState;
import io.github.redress.complaint.Outcome;
import io.github.redress.complaint.RefusalCode;
import io.github.redress.complaint.ReviewResult;
import io.github.redress.complaint.SatisfactionRating;
import io.github.redress.complaint.Visibility;
import io.github.redress.desk.request.AcceptRequest;
import io.github.redress.desk.request.AcknowledgeRequest;
import io.github.redress.desk.request.AdoptionRequest;
import io.github.redress.desk.request.ArchiveRequest;
import io.github.redress.desk.request.CallbackRequest;
import io.github.redress.desk.request.CloseRequest;
import io.github.redress.desk.request.CommitmentRequest;
import io.github.redress.desk.request.DispatchRequest;
import io.github.redress.desk.request.ImportRequest;
import io.github.redress.desk.request.PublicityRequest;
import io.github.redress.desk.request.RateRequest;
import io.github.redress.desk.request.ReplyRequest;
import io.github.redress.desk.request.ReviewDecisionRequest;
import io.github.redress.desk.request.ReviewRequest;
import io.github.redress.desk.request.ReworkRequest;
import io.github.redress.desk.request.SubmitRequest;
import io.github.redress.desk.request.VerdictRequest;
import io.github.redress.desk.request.VerificationRequest;
import io.github.redress.desk.request.WaiveSupportRequest;
import io.github.redress.sla.GoalName;
import io.github.redress.storage.memory.MemoryStorage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What people live through after an answer, in a town with time to rate, to ask for a review, and to keep what is closed. */
class AftermathDeskTest {

    private static final Actor CENTRE = Actor.of(Role.CENTRE, "centre-1");
    private static final Actor SUPERVISOR = Actor.of(Role.SUPERVISOR, "supervisor-1");
    private static final Actor EVALUATOR = Actor.of(Role.EVALUATOR, "evaluator-1");
    private static final Actor REVIEWER = Actor.of(Role.REVIEWER, "reviewer-1");

    private final Town town = new Town(Town.filesWithWindows());
    private final ComplaintDesk desk = town.desk;

    /** Story S6: a suggestion is followed until it is done. */
    @Test
    void suggestionIsFollowedToItsAdoption() {
        Receipt receipt = done(desk.submit(
                Actor.complainant(),
                SubmitRequest.of(ComplaintKind.SUGGESTION, "增设座椅", "建议在候车大厅增设座椅，并允许网上退票，方便老人和带孩子的乘客。")
                        .about(CategoryPath.of("roads/lighting"))));
        answered(receipt);
        done(desk.aftermath()
                .recordAdoption(
                        LIGHTING_HANDLER,
                        new AdoptionRequest(receipt.id(), Adoption.PARTLY, "已开通网上退票，座椅列入采购计划。").inPublic()));
        rated(receipt, SatisfactionRating.SATISFIED);
        town.clock.pass(Duration.ofDays(20));

        done(desk.aftermath()
                .recordAdoption(
                        LIGHTING_HANDLER,
                        new AdoptionRequest(receipt.id(), Adoption.ADOPTED, "新增座椅 288 个。").inPublic()));

        assertThat(told(receipt).state()).isEqualTo(ComplaintState.CLOSED);
        assertThat(told(receipt).timeline())
                .filteredOn(entry -> entry.what().zh().startsWith("采纳情况"))
                .extracting(entry -> entry.what().zh() + " / " + entry.what().en() + " / " + entry.departments() + " / "
                        + entry.reply())
                .containsExactly(
                        "采纳情况：部分采纳 / suggestion partly adopted / [lighting] / 已开通网上退票，座椅列入采购计划。",
                        "采纳情况：采纳 / suggestion adopted / [lighting] / 新增座椅 288 个。");
    }

    /** Whoever may read the suggestion may read what was done about it, unless the department says otherwise. */
    @Test
    void measureIsReadByWhoeverMayReadTheSuggestion() {
        Receipt receipt = done(desk.submit(
                Actor.complainant(),
                SubmitRequest.of(ComplaintKind.SUGGESTION, "增设座椅", "建议在候车大厅增设座椅，并允许网上退票，方便老人和带孩子的乘客。")
                        .about(CategoryPath.of("roads/lighting"))));
        answered(receipt);
        AdoptionRequest adopted = new AdoptionRequest(receipt.id(), Adoption.ADOPTED, "新增座椅 288 个。");
        done(desk.aftermath().recordAdoption(LIGHTING_HANDLER, adopted));
        done(desk.aftermath().recordAdoption(LIGHTING_HANDLER, adopted.inPublic()));
        done(desk.aftermath().recordAdoption(LIGHTING_HANDLER, adopted.inPrivate()));

        assertThat(measures(receipt)).containsExactly(null, "新增座椅 288 个。", null);
        assertThat(desk.ownCase(receipt.number(), receipt.secret())
                        .orElseThrow()
                        .told())
                .extracting(said -> said.words())
                .endsWith("新增座椅 288 个。", "新增座椅 288 个。", "新增座椅 288 个。");

        done(desk.privacy()
                .choosePublicity(
                        Actor.complainant(),
                        new PublicityRequest(receipt.number(), receipt.secret(), Visibility.PUBLIC)));

        assertThat(measures(receipt)).containsExactly("新增座椅 288 个。", "新增座椅 288 个。", null);
    }

    private List<@Nullable String> measures(Receipt receipt) {
        List<@Nullable String> measures = new ArrayList<>();
        told(receipt).timeline().stream()
                .filter(entry -> entry.what().zh().startsWith("采纳情况"))
                .forEach(entry -> measures.add(entry.reply()));
        return measures;
    }

    /** Story S8: every unsatisfied case is done again or looked at by somebody who belongs to no department. */
    @Test
    void unsatisfiedCaseIsVerifiedDoneAgainAndRatedAnew() {
        Receipt receipt = town.replied();
        done(desk.aftermath().recordCallback(OPERATOR, CallbackRequest.unanswered(receipt.id())));
        done(desk.aftermath()
                .recordCallback(OPERATOR, CallbackRequest.rated(receipt.id(), SatisfactionRating.DISSATISFIED, false)));
        done(desk.aftermath().requestVerification(SUPERVISOR, new VerificationRequest(receipt.id(), "诉求人称路灯仍不亮。")));
        town.clock.pass(Duration.ofHours(1));
        done(desk.aftermath().giveVerdict(EVALUATOR, new VerdictRequest(receipt.id(), true, false, "现场查看，三盏灯未亮。")));
        town.clock.pass(Duration.ofHours(1));
        done(desk.reply(LIGHTING_HANDLER, ReplyRequest.inPublic(receipt.id(), Outcome.RESOLVED, "三盏灯均已更换。")));
        rated(receipt, SatisfactionRating.VERY_SATISFIED);

        PublicCase told = told(receipt);

        assertThat(told.timeline())
                .extracting(entry -> entry.what().en())
                .endsWith(
                        "replied (resolved)",
                        "called back, and nobody answered",
                        "called back",
                        "rated by the person: dissatisfied",
                        "put to independent verification",
                        "verified: the demand is reasonable, the department did not do its duty",
                        "handed back to be done again (round 2)",
                        "replied (resolved)",
                        "rated by the person: very satisfied",
                        "closed: the person is satisfied");
        assertThat(told.timeline())
                .extracting(entry -> entry.what().zh())
                .contains("回访未接通", "已回访", "已提请第三方核查", "核查结论：诉求合理，承办单位未履职", "退回重办（第 2 次办理）", "办结：诉求人满意");
        assertThat(told.timeline()).extracting(PublicEntry::reply).doesNotContain("现场查看，三盏灯未亮。", "诉求人称路灯仍不亮。");
        assertThat(told.clocks())
                .filteredOn(clock -> clock.goal().equals(GoalName.RESOLUTION))
                .extracting(clock -> clock.stoppedAt() + " " + clock.late())
                .containsExactly(MONDAY_NINE + " false", "2026-09-14T03:00:00Z false");
    }

    @Test
    void sweepClosesWhatNobodyRatedExactlyOnceAndPutsItAwayInTheEnd() {
        Receipt receipt = town.replied();
        Instant due = MONDAY_NINE.plus(Duration.ofDays(3));
        town.clock.moveTo(due);
        desk.sweep(10);
        assertThat(told(receipt).state()).isEqualTo(ComplaintState.REPLIED);

        town.clock.moveTo(due.plusNanos(1));
        assertThat(desk.sweep(10).woken()).isEqualTo(1);
        assertThat(desk.sweep(10).notices()).isZero();

        assertThat(lastStep(receipt).what().zh()).isEqualTo("办结：评价期满未评价");
        assertThat(lastStep(receipt).what().en()).isEqualTo("closed: nobody rated it in time");
        assertThat(lastStep(receipt).at()).isEqualTo(due);
        assertThat(refusal(desk.rate(
                        Actor.complainant(),
                        RateRequest.of(receipt.number(), receipt.secret(), SatisfactionRating.SATISFIED))))
                .isEqualTo("ILLEGAL_STATE the time to rate it ended at " + due);
        town.clock.pass(Duration.ofDays(60));
        desk.sweep(10);
        assertThat(told(receipt).state()).isEqualTo(ComplaintState.ARCHIVED);
        assertThat(lastStep(receipt).at()).isEqualTo(due.plus(Duration.ofDays(30)));
    }

    @Test
    void noAccessPolicyLetsSomebodyJudgeTheirOwnWork() {
        Town.MovableClock clock = town.clock;
        ComplaintDesk open = ComplaintDesk.builder()
                .storage(MemoryStorage.create(clock))
                .configuration(Configuration.of(Town.filesWithWindows()))
                .clock(clock)
                .access((actor, action, complaint) -> true)
                .build();
        Receipt receipt = done(open.submit(Actor.complainant(), Town.brokenLamp()));
        done(open.accept(OPERATOR, AcceptRequest.of(receipt.id())));
        done(open.dispatch(Town.DISPATCHER, DispatchRequest.byRule(receipt.id())));
        done(open.acknowledge(LIGHTING_HANDLER, AcknowledgeRequest.of(receipt.id())));
        done(open.handling().waiveSupport(Town.CENTRE, WaiveSupportRequest.of(receipt.id(), Town.POWER, "无需协办。")));
        done(open.reply(LIGHTING_HANDLER, ReplyRequest.inPublic(receipt.id(), Outcome.RESOLVED, "路灯已修复。")));
        Actor inDisguise = Actor.operator(LIGHTING_HANDLER.id());

        assertThat(refusal(open.aftermath()
                        .recordCallback(
                                inDisguise, CallbackRequest.rated(receipt.id(), SatisfactionRating.SATISFIED, true))))
                .isEqualTo("NOT_PERMITTED who handled the complaint neither rates it nor calls back" + " about it");
        assertThat(code(open.rate(
                        LIGHTING_HANDLER,
                        RateRequest.of(receipt.number(), receipt.secret(), SatisfactionRating.SATISFIED))))
                .isEqualTo(RefusalCode.NOT_PERMITTED);
        done(open.rate(
                Actor.complainant(),
                RateRequest.of(receipt.number(), receipt.secret(), SatisfactionRating.DISSATISFIED)));
        done(open.aftermath().requestVerification(SUPERVISOR, new VerificationRequest(receipt.id(), "请核查。")));
        assertThat(refusal(open.aftermath()
                        .giveVerdict(
                                Actor.evaluatorFrom(LIGHTING, "eval-7"),
                                new VerdictRequest(receipt.id(), false, true, "已履职。"))))
                .isEqualTo("NOT_PERMITTED who comes from lighting neither verifies nor reviews a complaint that"
                        + " concerns it");
        assertThat(code(open.aftermath()
                        .giveVerdict(
                                Actor.of(Role.EVALUATOR, LIGHTING_HANDLER.id()),
                                new VerdictRequest(receipt.id(), false, true, "已履职。"))))
                .isEqualTo(RefusalCode.NOT_PERMITTED);
    }

    @Test
    void higherBodyPutsAnotherAnswerInPlaceOfTheOldOne() {
        Receipt receipt = town.replied();
        rated(receipt, SatisfactionRating.BASIC);
        done(desk.aftermath()
                .requestReview(
                        Actor.complainant(),
                        new ReviewRequest(receipt.number().toLowerCase(Locale.ROOT), receipt.secret(), "补偿不足。")));
        assertThat(told(receipt).state()).isEqualTo(ComplaintState.UNDER_REVIEW);

        assertThat(code(desk.aftermath().decideReview(Actor.reviewerFrom(Town.POWER, "review-2"), modified(receipt))))
                .isEqualTo(RefusalCode.NOT_PERMITTED);
        done(desk.aftermath()
                .decideReview(Actor.reviewerFrom(DepartmentId.of("centre"), "review-3"), modified(receipt)));

        PublicCase told = told(receipt);
        assertThat(told.state()).isEqualTo(ComplaintState.CLOSED);
        assertThat(told.timeline())
                .filteredOn(entry -> entry.what().en().contains("review"))
                .extracting(entry -> entry.what().zh() + " / " + entry.what().en() + " / " + entry.reply())
                .containsExactly(
                        "诉求人申请复查 / review asked for by the person / null",
                        "复查决定：变更处理意见 / review: modified / 增加补偿两百元。",
                        "办结：复查完毕 / closed: after review / null");
    }

    private static ReviewDecisionRequest modified(Receipt receipt) {
        return new ReviewDecisionRequest(receipt.id(), ReviewResult.MODIFIED, Visibility.PUBLIC, "增加补偿两百元。");
    }

    @Test
    void rolesKeepToTheirPart() {
        Receipt receipt = town.replied();
        rated(receipt, SatisfactionRating.DISSATISFIED);

        assertThat(code(desk.aftermath().close(OPERATOR, new CloseRequest(receipt.id(), "已解释。"))))
                .isEqualTo(RefusalCode.NOT_PERMITTED);
        assertThat(code(desk.aftermath().orderRework(LIGHTING_HANDLER, ReworkRequest.of(receipt.id(), "未解决。"))))
                .isEqualTo(RefusalCode.NOT_PERMITTED);
        assertThat(code(desk.aftermath().archive(CENTRE, new ArchiveRequest(receipt.id()))))
                .isEqualTo(RefusalCode.ILLEGAL_STATE);
        assertThat(done(desk.aftermath().close(CENTRE, new CloseRequest(receipt.id(), "已多次解释。"))).clocks().stream()
                        .filter(CaseClock::isRunning)
                        .map(CaseClock::goal))
                .containsExactly(GoalName.REVIEW_REQUEST, GoalName.RETENTION);
        assertThat(lastStep(receipt).what().zh()).isEqualTo("办结：中心决定");
        assertThat(done(desk.aftermath().archive(CENTRE, new ArchiveRequest(receipt.id())))
                        .state())
                .isEqualTo(ComplaintState.ARCHIVED);
    }

    @Test
    void whatAnotherSystemClosedIsNotReviewedHere() {
        Receipt receipt = done(desk.importCase(
                CENTRE,
                ImportRequest.closed(
                        "old-hotline",
                        "4711",
                        ComplaintKind.ASSISTANCE,
                        CategoryPath.of("roads/lighting"),
                        DistrictPath.of("wuchang"),
                        MONDAY_NINE.minusSeconds(60))));

        assertThat(refusal(desk.aftermath()
                        .requestReview(
                                Actor.complainant(), new ReviewRequest(receipt.number(), receipt.secret(), "不服。"))))
                .isEqualTo(
                        "ILLEGAL_STATE another system closed the complaint before it came here; that one reviews it");
    }

    private void answered(Receipt receipt) {
        done(desk.accept(OPERATOR, AcceptRequest.of(receipt.id())));
        done(desk.dispatch(Town.DISPATCHER, DispatchRequest.byRule(receipt.id())));
        done(desk.acknowledge(LIGHTING_HANDLER, AcknowledgeRequest.of(receipt.id())));
        done(desk.handling().waiveSupport(Town.CENTRE, WaiveSupportRequest.of(receipt.id(), Town.POWER, "无需协办。")));
        done(desk.handling()
                .commit(
                        LIGHTING_HANDLER,
                        CommitmentRequest.inPublic(receipt.id(), LocalDate.of(2026, 12, 31), "年内研究并答复。")));
        done(desk.reply(LIGHTING_HANDLER, ReplyRequest.inPublic(receipt.id(), Outcome.PLANNED, "感谢建议，正在研究。")));
    }

    private void rated(Receipt receipt, SatisfactionRating rating) {
        done(desk.rate(Actor.complainant(), RateRequest.of(receipt.number(), receipt.secret(), rating)));
    }

    private PublicCase told(Receipt receipt) {
        return desk.progress(receipt.number(), receipt.secret()).orElseThrow();
    }

    private PublicEntry lastStep(Receipt receipt) {
        List<PublicEntry> timeline = told(receipt).timeline();
        return timeline.get(timeline.size() - 1);
    }

    private static RefusalCode code(Answer<CaseStatus> answer) {
        return ((Refused<CaseStatus>) answer).code();
    }

    private static String refusal(Answer<CaseStatus> answer) {
        Refused<CaseStatus> refused = (Refused<CaseStatus>) answer;
        return refused.code() + " " + refused.faults().get(0).what().en();
    }
}
