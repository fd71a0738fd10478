package io.github.redress.access;

import io.github.redress.DepartmentId;
import io.github.redress.Text;
import io.github.redress.complaint.AftermathEvent;
import io.github.redress.complaint.AttachedFile;
import io.github.redress.complaint.ComplaintEvent;
import io.github.redress.complaint.ComplaintEvent.AcceptanceDeclined;
import io.github.redress.complaint.ComplaintEvent.AnsweredDirectly;
import io.github.redress.complaint.ComplaintEvent.AssignmentAcknowledged;
import io.github.redress.complaint.ComplaintEvent.CaseImported;
import io.github.redress.complaint.ComplaintEvent.ComplaintAccepted;
import io.github.redress.complaint.ComplaintEvent.ComplaintDispatched;
import io.github.redress.complaint.ComplaintEvent.ComplaintRated;
import io.github.redress.complaint.ComplaintEvent.ComplaintReceived;
import io.github.redress.complaint.ComplaintEvent.ComplaintReplied;
import io.github.redress.complaint.ComplaintEvent.ComplaintTerminated;
import io.github.redress.complaint.ComplaintEvent.ComplaintWithdrawn;
import io.github.redress.complaint.ComplaintEvent.DeadlineChanged;
import io.github.redress.complaint.ComplaintEvent.DeadlineMissed;
import io.github.redress.complaint.ComplaintEvent.DeadlinePaused;
import io.github.redress.complaint.ComplaintEvent.FirstContactMade;
import io.github.redress.complaint.ComplaintEvent.RedirectedToEmergency;
import io.github.redress.complaint.DisputeEvent;
import io.github.redress.complaint.HandlingEvent;
import io.github.redress.complaint.LinkEvent;
import io.github.redress.complaint.Outcome;
import io.github.redress.complaint.OversightEvent;
import io.github.redress.complaint.PrivacyEvent;
import io.github.redress.complaint.Recorded;
import io.github.redress.complaint.SealedText;
import io.github.redress.complaint.Visibility;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Says in both languages what everybody may know of an event, and nothing of most. Of what somebody wrote it shows what they, or the
 * city's rules, made public.
 */
final class PublicTimeline {

    private PublicTimeline() {}

    /**
     * Returns the words of a step that everybody may read.
     *
     * @param words who may read what the person wrote
     */
    static Set<SealedText> shown(Recorded recorded, Visibility words) {
        Set<SealedText> shown = new HashSet<>();
        entry(recorded, words, text -> {
            shown.add(text);
            return Optional.empty();
        });
        return shown;
    }

    /** Returns the entry without anything that somebody wrote. */
    static Optional<PublicEntry> entry(Recorded recorded) {
        return entry(recorded, Visibility.PRIVATE, text -> Optional.empty());
    }

    /**
     * Returns the entry.
     *
     * @param words who may read what the person wrote
     */
    static Optional<PublicEntry> entry(
            Recorded recorded, Visibility words, Function<SealedText, Optional<String>> open) {
        ComplaintEvent event = recorded.event();
        if (event instanceof ComplaintReceived received) {
            return step(
                    recorded,
                    "收到" + received.kind().label().zh(),
                    received.kind().label().en() + " received",
                    null);
        }
        if (event instanceof CaseImported imported) {
            return step(
                    recorded,
                    "由 " + imported.system() + " 转入",
                    "taken over from " + imported.system(),
                    imported.department());
        }
        if (event instanceof RedirectedToEmergency redirected) {
            return step(recorded, "已转 " + redirected.line(), "redirected to " + redirected.line(), null);
        }
        if (event instanceof AcceptanceDeclined declined) {
            return Optional.of(new PublicEntry(
                    recorded.at(),
                    Text.of(
                            "不予受理：" + declined.reason().label().zh(),
                            "declined: " + declined.reason().label().en()),
                    List.of(),
                    declined.visibility() == Visibility.PUBLIC
                            ? open.apply(declined.guidance()).orElse(null)
                            : null));
        }
        if (event instanceof AnsweredDirectly answered) {
            return replied(recorded, List.of(), answered.outcome(), answered.visibility(), answered.text(), open);
        }
        if (event instanceof ComplaintWithdrawn) {
            return step(recorded, "诉求人撤回", "withdrawn by the person", null);
        }
        if (event instanceof ComplaintTerminated) {
            return step(recorded, "终止办理", "terminated", null);
        }
        if (event instanceof ComplaintAccepted) {
            return step(recorded, "已受理", "accepted", null);
        }
        if (event instanceof ComplaintDispatched dispatched) {
            return dispatched(recorded, dispatched);
        }
        if (event instanceof AssignmentAcknowledged acknowledged) {
            return step(recorded, "已签收", "acknowledged", acknowledged.department());
        }
        if (event instanceof FirstContactMade contact) {
            return step(recorded, "已联系诉求人", "in touch with the person", contact.department());
        }
        if (event instanceof ComplaintReplied replied) {
            return replied(
                    recorded,
                    List.of(replied.department()),
                    replied.outcome(),
                    replied.visibility(),
                    replied.text(),
                    replied.attachments(),
                    open);
        }
        if (event instanceof ComplaintRated rated) {
            return step(
                    recorded,
                    "诉求人评价：" + rated.rating().label().zh(),
                    "rated by the person: " + rated.rating().label().en(),
                    null);
        }
        if (event instanceof DeadlineChanged changed) {
            return isToldOtherwise(changed)
                    ? Optional.empty()
                    : step(
                            recorded,
                            "期限调整：" + GoalText.of(changed.goal()).zh(),
                            "deadline changed: " + GoalText.of(changed.goal()).en(),
                            null);
        }
        if (event instanceof DeadlinePaused paused) {
            return step(
                    recorded,
                    "暂停计时：" + GoalText.of(paused.goal()).zh(),
                    "clock paused: " + GoalText.of(paused.goal()).en(),
                    null);
        }
        if (event instanceof DeadlineMissed missed) {
            return step(
                    recorded,
                    "逾期：" + GoalText.of(missed.goal()).zh(),
                    "deadline missed: " + GoalText.of(missed.goal()).en(),
                    null);
        }
        if (event instanceof HandlingEvent handling) {
            return HandlingTimeline.entry(recorded, handling, open);
        }
        if (event instanceof DisputeEvent dispute) {
            return DisputeTimeline.entry(recorded, dispute, open);
        }
        if (event instanceof OversightEvent oversight) {
            return OversightTimeline.entry(recorded, oversight, open);
        }
        if (event instanceof AftermathEvent aftermath) {
            return AftermathTimeline.entry(recorded, aftermath, words, open);
        }
        if (event instanceof LinkEvent link) {
            return LinkTimeline.entry(recorded, link, open);
        }
        if (event instanceof PrivacyEvent privacy) {
            return PrivacyTimeline.entry(recorded, privacy, open);
        }
        return Optional.empty();
    }

    private static Optional<PublicEntry> dispatched(Recorded recorded, ComplaintDispatched dispatched) {
        List<DepartmentId> all = new ArrayList<>(List.of(dispatched.lead()));
        all.addAll(dispatched.support());
        return Optional.of(new PublicEntry(recorded.at(), Text.of("已派单", "dispatched"), all, null));
    }

    /** What somebody decided is told where they decided it. */
    private static boolean isToldOtherwise(DeadlineChanged changed) {
        return switch (changed.cause()) {
            case EXTENDED, CAPPED, RECOMMITTED -> true;
            case CALENDAR, RESUMED, RESET, TRANSFERRED -> false;
        };
    }

    static Optional<PublicEntry> replied(
            Recorded recorded,
            List<DepartmentId> by,
            Outcome outcome,
            Visibility visibility,
            SealedText text,
            Function<SealedText, Optional<String>> open) {
        return replied(recorded, by, outcome, visibility, text, List.of(), open);
    }

    static Optional<PublicEntry> replied(
            Recorded recorded,
            List<DepartmentId> by,
            Outcome outcome,
            Visibility visibility,
            SealedText text,
            List<AttachedFile> files,
            Function<SealedText, Optional<String>> open) {
        boolean isPublic = visibility == Visibility.PUBLIC;
        String zh = "答复（" + outcome.label().zh() + (isPublic ? "）" : "，不公开）");
        String en = "replied (" + outcome.label().en() + (isPublic ? ")" : ", in private)");
        return Optional.of(new PublicEntry(
                recorded.at(),
                Text.of(zh, en),
                by,
                isPublic ? open.apply(text).orElse(null) : null,
                isPublic ? PublicFile.all(files, open) : List.of()));
    }

    static Optional<PublicEntry> step(Recorded recorded, String zh, String en, @Nullable DepartmentId department) {
        return Optional.of(new PublicEntry(
                recorded.at(), Text.of(zh, en), department == null ? List.of() : List.of(department), null));
    }
}
