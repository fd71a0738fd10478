package io.github.redress.access;

import io.github.redress.Text;
import io.github.redress.complaint.AftermathEvent.ScoreExcluded;
import io.github.redress.complaint.ComplaintEvent;
import io.github.redress.complaint.ComplaintEvent.AlreadySo;
import io.github.redress.complaint.ComplaintEvent.ComplaintRouted;
import io.github.redress.complaint.ComplaintEvent.DeadlineChanged;
import io.github.redress.complaint.ComplaintEvent.DeadlineEscalated;
import io.github.redress.complaint.ComplaintEvent.DeadlineSet;
import io.github.redress.complaint.ComplaintEvent.DeadlineWarned;
import io.github.redress.complaint.ComplaintEvent.UnknownEvent;
import io.github.redress.complaint.DisputeEvent.AssignmentReleased;
import io.github.redress.complaint.DisputeEvent.AssignmentTransferred;
import io.github.redress.complaint.DisputeEvent.ContestUpheld;
import io.github.redress.complaint.DisputeEvent.CostDisputed;
import io.github.redress.complaint.HandlingEvent.ExtensionGranted;
import io.github.redress.complaint.HandlingEvent.ExtensionRejected;
import io.github.redress.complaint.HandlingEvent.ExtensionRequested;
import io.github.redress.complaint.HandlingEvent.FilesAdded;
import io.github.redress.complaint.HandlingEvent.HandlingPaused;
import io.github.redress.complaint.HandlingEvent.HandlingResumed;
import io.github.redress.complaint.HandlingEvent.PauseReasonEnded;
import io.github.redress.complaint.HandlingEvent.ReplyReturned;
import io.github.redress.complaint.HandlingEvent.ReplySubmitted;
import io.github.redress.complaint.HandlingEvent.SupportWaived;
import io.github.redress.complaint.LinkEvent.DuplicateCounted;
import io.github.redress.complaint.LinkEvent.DuplicateReleased;
import io.github.redress.complaint.LinkEvent.MainChanged;
import io.github.redress.complaint.LinkEvent.SupporterJoined;
import io.github.redress.complaint.LinkEvent.SupporterLeft;
import io.github.redress.complaint.OversightEvent.RecusalLifted;
import io.github.redress.complaint.OversightEvent.StaffRecused;
import io.github.redress.complaint.OversightEvent.SupervisionClosed;
import io.github.redress.complaint.OversightEvent.SupervisionOpened;
import io.github.redress.complaint.PrivacyEvent.LegalHoldLifted;
import io.github.redress.complaint.PrivacyEvent.LegalHoldSet;
import io.github.redress.complaint.PrivacyEvent.PublicityChosen;
import io.github.redress.complaint.PrivacyEvent.WentAnonymous;
import io.github.redress.complaint.Recorded;
import io.github.redress.sla.GoalName;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What a step is called for those who work on a complaint: as for everybody, where everybody sees it and the name says all; with the
 * numbers that commands ask for, and with a name of its own, where not.
 */
final class CaseStepText {

    private static final Map<Class<?>, Function<ComplaintEvent, Text>> OWN = new HashMap<>();

    static {
        ofTheCase();
        ofClocks();
        ofHandling();
        ofOthers();
    }

    private CaseStepText() {}

    /** Returns the name of the step in both languages; every type of event has one. */
    static Text of(Recorded recorded) {
        ComplaintEvent event = recorded.event();
        Function<ComplaintEvent, Text> own = OWN.get(event.getClass());
        return own != null
                ? own.apply(event)
                : StepText.of(recorded)
                        .orElseThrow(() -> new IllegalStateException(
                                event.getClass().getSimpleName() + " has no name that those read who work on it"));
    }

    private static void ofTheCase() {
        named(ComplaintRouted.class, "规则提出派单建议", "routed by the rules");
        named(UnknownEvent.class, "新版本写入的步骤", "a step of a newer release");
        add(
                AlreadySo.class,
                already -> Text.of(
                        "再次操作（已是如此）：" + already.action().label().zh(),
                        "asked again, and so already: "
                                + already.action().label().en()));
        named(AssignmentReleased.class, "不再承办", "released");
        add(
                AssignmentTransferred.class,
                moved -> Text.of(
                        "转由其他单位承办：" + moved.cause().label().zh(),
                        "transferred: " + moved.cause().label().en()));
        named(ContestUpheld.class, "异议成立", "contest upheld");
        named(CostDisputed.class, "费用分担有争议", "it is disputed who pays");
        add(
                ScoreExcluded.class,
                excluded -> Text.of(
                        "不计入考评：" + excluded.reason().label().zh(),
                        "counts in no score: " + excluded.reason().label().en()));
    }

    private static void ofClocks() {
        add(DeadlineSet.class, set -> goal("承诺期限", "deadline promised", set.goal()));
        add(DeadlineChanged.class, changed -> goal("期限调整", "deadline changed", changed.goal()));
        add(DeadlineWarned.class, warned -> goal("临期提醒", "deadline near", warned.goal()));
        add(DeadlineEscalated.class, escalated -> goal("逾期上报", "deadline escalated", escalated.goal()));
        add(PauseReasonEnded.class, ended -> goal("一项暂停事由结束", "a reason to pause is over", ended.goal()));
        add(HandlingPaused.class, paused -> Text.of("暂停计时：" + paused.reason(), "clocks paused: " + paused.reason()));
        add(
                HandlingResumed.class,
                resumed -> Text.of("恢复计时：" + resumed.reason(), "clocks resumed: " + resumed.reason()));
    }

    private static void ofHandling() {
        named(FilesAdded.class, "诉求人补充材料", "files added by the person");
        named(SupportWaived.class, "免交协办结果", "result of a supporter waived");
        add(
                ReplySubmitted.class,
                submitted -> Text.of(
                        "答复提交审核（" + submitted.outcome().label().zh() + "）",
                        "answer handed in for review ("
                                + submitted.outcome().label().en() + ")"));
        named(ReplyReturned.class, "答复退回修改", "answer handed back");
        add(
                ExtensionRequested.class,
                asked -> goal(
                        "申请延期（第 " + asked.no() + " 号，" + asked.reason().label().zh() + "）",
                        "more time asked for (request " + asked.no() + ", "
                                + asked.reason().label().en() + ")",
                        asked.goal()));
        add(
                ExtensionGranted.class,
                granted -> goal(
                        "批准延期（第 " + granted.no() + " 号，"
                                + granted.reason().label().zh() + "）",
                        "more time granted (request " + granted.no() + ", "
                                + granted.reason().label().en() + ")",
                        granted.goal()));
        add(
                ExtensionRejected.class,
                rejected -> Text.of(
                        "未批准延期（第 " + rejected.no() + " 号）", "no more time granted (request " + rejected.no() + ")"));
    }

    private static void ofOthers() {
        add(
                SupervisionOpened.class,
                opened -> Text.of(
                        "督办（第 " + opened.no() + " 次，" + opened.level().label().zh() + "）："
                                + opened.cause().label().zh(),
                        "under supervision (number " + opened.no() + ", "
                                + opened.level().label().en() + "): "
                                + opened.cause().label().en()));
        add(
                SupervisionClosed.class,
                closed -> Text.of("督办结束（第 " + closed.no() + " 次）", "supervision ended (number " + closed.no() + ")"));
        add(StaffRecused.class, recused -> Text.of("人员回避：" + recused.staff(), "stepped aside: " + recused.staff()));
        add(RecusalLifted.class, lifted -> Text.of("撤销回避：" + lifted.staff(), "recusal lifted: " + lifted.staff()));
        named(SupporterJoined.class, "有人附议", "somebody joined");
        named(SupporterLeft.class, "附议撤回", "somebody who had joined left");
        named(MainChanged.class, "所并入的主件变更", "goes on in another main complaint");
        named(DuplicateCounted.class, "并入的诉求计数更新", "people of a duplicate counted");
        named(DuplicateReleased.class, "并入的诉求分出", "a duplicate goes on by itself");
        add(
                PublicityChosen.class,
                chosen -> Text.of(
                        "诉求人选择：" + chosen.words().label().zh(),
                        "chosen by the person: " + chosen.words().label().en()));
        named(WentAnonymous.class, "诉求人要求匿名", "the person went anonymous");
        named(LegalHoldSet.class, "依法保全", "put under legal hold");
        named(LegalHoldLifted.class, "保全解除", "legal hold lifted");
    }

    private static Text goal(String zh, String en, GoalName goal) {
        Text name = GoalText.of(goal);
        return Text.of(zh + "：" + name.zh(), en + ": " + name.en());
    }

    private static void named(Class<? extends ComplaintEvent> type, String zh, String en) {
        add(type, event -> Text.of(zh, en));
    }

    private static <E extends ComplaintEvent> void add(Class<E> type, Function<E, Text> text) {
        OWN.put(type, event -> text.apply(type.cast(event)));
    }
}
