package io.github.redress.desk;

import static io.github.redress.desk.Town.CENTRE;
import static io.github.redress.desk.Town.LIGHTING;
import static io.github.redress.desk.Town.LIGHTING_HANDLER;
import static io.github.redress.desk.Town.POWER;
import static io.github.redress.desk.Town.POWER_HANDLER;
import static io.github.redress.desk.Town.done;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.Actor;
import io.github.redress.ComplaintKind;
import io.github.redress.Role;
import io.github.redress.access.PublicCase;
import io.github.redress.access.PublicClock;
import io.github.redress.access.PublicEntry;
import io.github.redress.complaint.CaseRules;
import io.github.redress.complaint.ComplaintState;
import io.github.redress.complaint.ExtensionReason;
import io.github.redress.complaint.Outcome;
import io.github.redress.complaint.RefusalCode;
import io.github.redress.complaint.SatisfactionRating;
import io.github.redress.complaint.Visibility;
import io.github.redress.desk.request.AcknowledgeRequest;
import io.github.redress.desk.request.ApproveReplyRequest;
import io.github.redress.desk.request.CommitmentKeptRequest;
import io.github.redress.desk.request.CommitmentRequest;
import io.github.redress.desk.request.ContactRequest;
import io.github.redress.desk.request.ExtensionRequest;
import io.github.redress.desk.request.GrantExtensionRequest;
import io.github.redress.desk.request.InterimReplyRequest;
import io.github.redress.desk.request.PauseRequest;
import io.github.redress.desk.request.RateRequest;
import io.github.redress.desk.request.RejectExtensionRequest;
import io.github.redress.desk.request.ReplyRequest;
import io.github.redress.desk.request.ResumeRequest;
import io.github.redress.desk.request.ReturnReplyRequest;
import io.github.redress.desk.request.SupportResultRequest;
import io.github.redress.desk.request.WaiveSupportRequest;
import io.github.redress.sla.GoalName;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What departments do between dispatch and answer. Monday 14 September 2026, 09:00 to begin with. */
class HandlingDeskTest {

    private static final Actor HEAD = new Actor(Role.HEAD, "li-9", LIGHTING);

    private Town town = new Town();

    /** S5: a hedge trimmed twice; the departments phone back. */
    @Test
    void departmentsPhoneBackAndAnswerTwiceOnOneCase() {
        Receipt receipt = inProgress();
        HandlingDesk handling = town.desk.handling();
        done(town.desk.acknowledge(POWER_HANDLER, AcknowledgeRequest.of(receipt.id())));
        done(handling.recordContact(LIGHTING_HANDLER, ContactRequest.notReached(receipt.id(), "无人接听。")));
        done(handling.recordContact(LIGHTING_HANDLER, ContactRequest.reached(receipt.id(), "已约下午三点。")));
        done(handling.recordContact(POWER_HANDLER, ContactRequest.reached(receipt.id(), "已查线路。")));
        done(handling.interimReply(
                LIGHTING_HANDLER, new InterimReplyRequest(receipt.id(), Visibility.PUBLIC, "灯杆已到货，明日安装。")));
        done(handling.submitResult(POWER_HANDLER, SupportResultRequest.of(receipt.id(), "线路正常。")));
        done(town.desk.reply(LIGHTING_HANDLER, ReplyRequest.inPublic(receipt.id(), Outcome.RESOLVED, "已修好。")));
        done(handling.recordContact(LIGHTING_HANDLER, ContactRequest.reached(receipt.id(), "回访确认。")));
        done(town.desk.reply(LIGHTING_HANDLER, ReplyRequest.inPublic(receipt.id(), Outcome.RESOLVED, "另一盏也已修好。")));

        List<PublicEntry> timeline = told(receipt).timeline();

        assertThat(timeline.subList(5, timeline.size()))
                .extracting(entry -> entry.what().en() + " by " + entry.departments())
                .containsExactly(
                        "the person was not reached by [lighting]",
                        "in touch with the person by [lighting]",
                        "in touch with the person by [power]",
                        "interim reply by [lighting]",
                        "supporter's result is in by [power]",
                        "replied (resolved) by [lighting]",
                        "in touch with the person again by [lighting]",
                        "replied (resolved) by [lighting]");
        assertThat(timeline).extracting(PublicEntry::reply).contains("灯杆已到货，明日安装。", "已修好。", "另一盏也已修好。");
        assertThat(timeline.get(timeline.size() - 1).reply()).isEqualTo("另一盏也已修好。");
    }

    @Test
    void answerWaitsForTheSupporter() {
        Receipt receipt = inProgress();
        ReplyRequest reply = ReplyRequest.inPublic(receipt.id(), Outcome.RESOLVED, "已修好。");

        assertThat(why(town.desk.reply(LIGHTING_HANDLER, reply)))
                .isEqualTo("results of supporters are awaited: power; each must be in, or waived with a reason");
        assertThat(code(town.desk
                        .handling()
                        .waiveSupport(POWER_HANDLER, WaiveSupportRequest.of(receipt.id(), POWER, "我们不参加。"))))
                .isEqualTo(RefusalCode.ILLEGAL_STATE);
        done(town.desk
                .handling()
                .waiveSupport(LIGHTING_HANDLER, WaiveSupportRequest.of(receipt.id(), POWER, "无需检修线路。")));

        assertThat(done(town.desk.reply(LIGHTING_HANDLER, reply)).state()).isEqualTo(ComplaintState.REPLIED);
    }

    @Test
    void planIsToldWithItsDateAndKeptAfterTheEnd() {
        Receipt receipt = waived();
        HandlingDesk handling = town.desk.handling();
        done(handling.commit(
                LIGHTING_HANDLER, CommitmentRequest.inPublic(receipt.id(), LocalDate.of(2026, 10, 30), "更换整条线路。")));
        done(town.desk.reply(LIGHTING_HANDLER, ReplyRequest.inPublic(receipt.id(), Outcome.PLANNED, "已列入计划。")));
        done(town.desk.rate(
                Actor.complainant(), RateRequest.of(receipt.number(), receipt.secret(), SatisfactionRating.SATISFIED)));

        assertThat(told(receipt).timeline()).anySatisfy(entry -> {
            assertThat(entry.what().zh()).isEqualTo("承诺最迟于 2026-10-30 办结");
            assertThat(entry.what().en()).isEqualTo("committed to be done by 2026-10-30");
            assertThat(entry.reply()).isEqualTo("更换整条线路。");
        });
        assertThat(clock(receipt, GoalName.COMMITMENT).due()).isEqualTo("2026-10-30T16:00:00Z");
        assertThat(clock(receipt, GoalName.COMMITMENT).stoppedAt()).isNull();
        town.clock.moveTo(Instant.parse("2026-10-29T08:00:00Z"));
        done(handling.commitmentKept(LIGHTING_HANDLER, CommitmentKeptRequest.of(receipt.id(), "已全部更换。")));

        assertThat(clock(receipt, GoalName.COMMITMENT).stoppedAt()).isEqualTo("2026-10-29T08:00:00Z");
        assertThat(last(receipt).what().en()).isEqualTo("commitment kept");
        town.clock.pass(Duration.ofDays(10));
        assertThat(town.desk.sweep(10).notices()).isZero();
    }

    @Test
    void privateMeasuresAreNotShownButTheirDateIs() {
        Receipt receipt = waived();

        done(town.desk
                .handling()
                .commit(
                        LIGHTING_HANDLER,
                        new CommitmentRequest(
                                receipt.id(), LocalDate.of(2026, 10, 30), Visibility.PRIVATE, "先修王女士家门口。")));

        assertThat(last(receipt).what().zh()).isEqualTo("承诺最迟于 2026-10-30 办结");
        assertThat(last(receipt).reply()).isNull();
    }

    @Test
    void publicSeesAnAnswerOnlyOnceTheCentreLetItPass() {
        ComplaintDesk desk = reviewing();
        Receipt receipt = waived();
        ReplyRequest reply = ReplyRequest.inPublic(receipt.id(), Outcome.RESOLVED, "已修好。");
        assertThat(done(desk.reply(LIGHTING_HANDLER, reply)).state()).isEqualTo(ComplaintState.REPLY_REVIEW);
        assertThat(last(receipt).what().zh()).isEqualTo("答复审核中");
        assertThat(last(receipt).reply()).isNull();
        assertThat(code(desk.handling().approveReply(HEAD, ApproveReplyRequest.of(receipt.id()))))
                .isEqualTo(RefusalCode.NOT_PERMITTED);

        done(desk.handling().returnReply(CENTRE, ReturnReplyRequest.of(receipt.id(), "请说明何时修好。")));
        assertThat(told(receipt).state()).isEqualTo(ComplaintState.IN_PROGRESS);
        done(desk.reply(LIGHTING_HANDLER, ReplyRequest.inPublic(receipt.id(), Outcome.RESOLVED, "昨晚已修好。")));
        Instant handedIn = town.clock.instant();
        town.clock.pass(Duration.ofDays(20));
        assertThat(desk.sweep(10).failed()).isZero();
        done(desk.handling().approveReply(CENTRE, ApproveReplyRequest.of(receipt.id())));

        assertThat(last(receipt).what().en()).isEqualTo("replied (resolved)");
        assertThat(last(receipt).reply()).isEqualTo("昨晚已修好。");
        assertThat(told(receipt).timeline()).extracting(PublicEntry::reply).doesNotContain("已修好。");
        assertThat(clock(receipt, GoalName.RESOLUTION).stoppedAt()).isEqualTo(handedIn);
        assertThat(clock(receipt, GoalName.RESOLUTION).late()).isFalse();
    }

    @Test
    void personIsToldWhyADeadlineWasPutOff() {
        town = new Town(Town.filesWith(
                "policies.json",
                "\"goal\": \"RESOLUTION\",",
                "\"goal\": \"RESOLUTION\", \"extension\": { \"count\": 1, \"capDays\": 5 },"));
        Receipt receipt = inProgress();
        HandlingDesk handling = town.desk.handling();
        done(handling.requestExtension(
                LIGHTING_HANDLER, ExtensionRequest.ofDays(receipt.id(), 3, ExtensionReason.WORKS, "要挖开王女士家门口的路面。")));
        assertThat(code(handling.grantExtension(LIGHTING_HANDLER, GrantExtensionRequest.of(receipt.id(), 1))))
                .isEqualTo(RefusalCode.NOT_PERMITTED);

        done(handling.grantExtension(HEAD, GrantExtensionRequest.of(receipt.id(), 1)));

        assertThat(last(receipt).what().zh()).isEqualTo("延期（需现场施工）：办结");
        assertThat(last(receipt).what().en()).isEqualTo("put off (works on site): resolution");
        assertThat(last(receipt).departments()).containsExactly(LIGHTING);
        assertThat(clock(receipt, GoalName.RESOLUTION).due()).isEqualTo("2026-09-23T09:30:00Z");
        assertThat(code(handling.rejectExtension(CENTRE, RejectExtensionRequest.of(receipt.id(), 1, "已批准。"))))
                .isEqualTo(RefusalCode.ILLEGAL_STATE);
    }

    @Test
    void centreLetsClocksStandStillForAHearing() {
        Receipt receipt = inProgress();
        HandlingDesk handling = town.desk.handling();
        assertThat(code(handling.pause(LIGHTING_HANDLER, PauseRequest.of(receipt.id(), "hearing", "听证"))))
                .isEqualTo(RefusalCode.NOT_PERMITTED);
        done(handling.pause(CENTRE, PauseRequest.of(receipt.id(), "hearing", "定于下周听证。")));
        assertThat(clock(receipt, GoalName.RESOLUTION).paused()).isTrue();
        town.clock.moveTo(Instant.parse("2026-09-16T01:00:00Z"));

        done(handling.resume(CENTRE, ResumeRequest.of(receipt.id(), "hearing")));

        assertThat(clock(receipt, GoalName.RESOLUTION).paused()).isFalse();
        assertThat(clock(receipt, GoalName.RESOLUTION).due()).isEqualTo("2026-09-21T09:30:00Z");
    }

    @Test
    void whatIsWrongWithAReasonIsSaidInBothLanguages() {
        Receipt receipt = inProgress();

        Answer<CaseStatus> answer =
                town.desk.handling().pause(CENTRE, PauseRequest.of(receipt.id(), "a hearing", "定于下周听证。"));

        assertThat(((Refused<CaseStatus>) answer).faults()).singleElement().satisfies(fault -> {
            assertThat(fault.where()).isEqualTo("reason");
            assertThat(fault.what().en())
                    .isEqualTo("must be one word of 1 to 40 letters, digits, dashes or underscores");
            assertThat(fault.what().zh()).isEqualTo("应为一个词：1 至 40 个字母、数字、短横线或下划线");
        });
    }

    private ComplaintDesk reviewing() {
        return ComplaintDesk.builder()
                .storage(town.storage)
                .configuration(Configuration.of(Town.files()))
                .clock(town.clock)
                .caseRules(CaseRules.usual().reviewing(Set.of(ComplaintKind.ASSISTANCE)))
                .build();
    }

    private Receipt inProgress() {
        Receipt receipt = town.dispatchedWithSupport();
        done(town.desk.acknowledge(LIGHTING_HANDLER, AcknowledgeRequest.of(receipt.id())));
        return receipt;
    }

    private Receipt waived() {
        Receipt receipt = town.dispatched();
        done(town.desk.acknowledge(LIGHTING_HANDLER, AcknowledgeRequest.of(receipt.id())));
        return receipt;
    }

    private PublicCase told(Receipt receipt) {
        return town.desk.progress(receipt.number(), receipt.secret()).orElseThrow();
    }

    private PublicEntry last(Receipt receipt) {
        List<PublicEntry> timeline = told(receipt).timeline();
        return timeline.get(timeline.size() - 1);
    }

    private PublicClock clock(Receipt receipt, GoalName goal) {
        return told(receipt).clocks().stream()
                .filter(clock -> clock.goal().equals(goal))
                .findFirst()
                .orElseThrow();
    }

    private static RefusalCode code(Answer<CaseStatus> answer) {
        return ((Refused<CaseStatus>) answer).code();
    }

    private static String why(Answer<CaseStatus> answer) {
        return ((Refused<CaseStatus>) answer).faults().get(0).what().en();
    }
}
