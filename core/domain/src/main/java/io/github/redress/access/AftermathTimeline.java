package io.github.redress.access;

import io.github.redress.DepartmentId;
import io.github.redress.Text;
import io.github.redress.complaint.AftermathEvent;
import io.github.redress.complaint.AftermathEvent.AdoptionRecorded;
import io.github.redress.complaint.AftermathEvent.CallbackRecorded;
import io.github.redress.complaint.AftermathEvent.ClosedUnrated;
import io.github.redress.complaint.AftermathEvent.ComplaintArchived;
import io.github.redress.complaint.AftermathEvent.ComplaintClosed;
import io.github.redress.complaint.AftermathEvent.FollowUpEnded;
import io.github.redress.complaint.AftermathEvent.RetentionEnded;
import io.github.redress.complaint.AftermathEvent.ReviewDecided;
import io.github.redress.complaint.AftermathEvent.ReviewRequested;
import io.github.redress.complaint.AftermathEvent.ReworkOrdered;
import io.github.redress.complaint.AftermathEvent.VerdictGiven;
import io.github.redress.complaint.AftermathEvent.VerificationRequested;
import io.github.redress.complaint.Recorded;
import io.github.redress.complaint.SealedText;
import io.github.redress.complaint.Visibility;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Says what everybody may know of what follows an answer: call-back, close, rework, independent verification, review, archive, the
 * adoption of a suggestion. Of reasons and notes nothing is shown; that a case counts in nobody's score is for boards to say.
 */
final class AftermathTimeline {

    private AftermathTimeline() {}

    static Optional<PublicEntry> entry(
            Recorded recorded, AftermathEvent event, Visibility words, Function<SealedText, Optional<String>> open) {
        if (event instanceof CallbackRecorded callback) {
            return callback.reached()
                    ? step(recorded, "已回访", "called back")
                    : step(recorded, "回访未接通", "called back, and nobody answered");
        }
        if (event instanceof ComplaintClosed closed) {
            return step(
                    recorded,
                    "办结：" + closed.cause().label().zh(),
                    "closed: " + closed.cause().label().en());
        }
        if (event instanceof ClosedUnrated) {
            return step(recorded, "办结：评价期满未评价", "closed: nobody rated it in time");
        }
        if (event instanceof FollowUpEnded) {
            return step(recorded, "办结：不满意跟进期届满", "closed: the time to follow up an unsatisfied rating ended");
        }
        if (event instanceof ReworkOrdered rework) {
            return entry(
                    recorded,
                    "退回重办（第 " + rework.leg() + " 次办理）",
                    "handed back to be done again (round " + rework.leg() + ")",
                    rework.departments(),
                    null);
        }
        if (event instanceof VerificationRequested) {
            return step(recorded, "已提请第三方核查", "put to independent verification");
        }
        if (event instanceof VerdictGiven verdict) {
            return step(
                    recorded,
                    "核查结论：诉求" + (verdict.demandReasonable() ? "合理" : "不合理") + "，承办单位"
                            + (verdict.dutyPerformed() ? "已履职" : "未履职"),
                    "verified: the demand is " + (verdict.demandReasonable() ? "reasonable" : "not reasonable")
                            + ", the department " + (verdict.dutyPerformed() ? "did" : "did not do") + " its duty");
        }
        if (event instanceof ReviewRequested review) {
            return step(recorded, "诉求人申请" + zh(review.level()), en(review.level()) + " asked for by the person");
        }
        if (event instanceof ReviewDecided decided) {
            DepartmentId by = decided.comesFrom();
            return entry(
                    recorded,
                    zh(decided.level()) + "决定：" + decided.result().label().zh(),
                    en(decided.level()) + ": " + decided.result().label().en(),
                    by == null ? List.of() : List.of(by),
                    decided.visibility() == Visibility.PUBLIC
                            ? open.apply(decided.text()).orElse(null)
                            : null);
        }
        if (event instanceof ComplaintArchived || event instanceof RetentionEnded) {
            return step(recorded, "已归档", "archived");
        }
        if (event instanceof AdoptionRecorded adopted) {
            Visibility chosen = adopted.visibility();
            return entry(
                    recorded,
                    "采纳情况：" + adopted.adoption().label().zh(),
                    "suggestion " + adopted.adoption().label().en(),
                    List.of(adopted.department()),
                    (chosen == null ? words : chosen) == Visibility.PUBLIC
                            ? open.apply(adopted.measure()).orElse(null)
                            : null);
        }
        return Optional.empty();
    }

    /** The law's words for the first and the second; a city may have more. */
    private static String zh(int level) {
        return level == 1 ? "复查" : level == 2 ? "复核" : "第 " + level + " 次复查";
    }

    private static String en(int level) {
        return level == 1 ? "review" : level == 2 ? "final review" : "review " + level;
    }

    private static Optional<PublicEntry> step(Recorded recorded, String zh, String en) {
        return entry(recorded, zh, en, List.of(), null);
    }

    private static Optional<PublicEntry> entry(
            Recorded recorded, String zh, String en, List<DepartmentId> departments, @Nullable String text) {
        return Optional.of(new PublicEntry(recorded.at(), Text.of(zh, en), departments, text));
    }
}
