package io.github.redress.access;

import static io.github.redress.access.PublicTimeline.step;

import io.github.redress.DepartmentId;
import io.github.redress.Text;
import io.github.redress.complaint.HandlingEvent;
import io.github.redress.complaint.HandlingEvent.CommitmentKept;
import io.github.redress.complaint.HandlingEvent.CommitmentPlanned;
import io.github.redress.complaint.HandlingEvent.ContactMade;
import io.github.redress.complaint.HandlingEvent.ExtensionGranted;
import io.github.redress.complaint.HandlingEvent.InterimReplySent;
import io.github.redress.complaint.HandlingEvent.ReplyApproved;
import io.github.redress.complaint.HandlingEvent.ReplySubmitted;
import io.github.redress.complaint.HandlingEvent.SupportResultSubmitted;
import io.github.redress.complaint.Recorded;
import io.github.redress.complaint.SealedText;
import io.github.redress.complaint.Visibility;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Says what everybody may know of how departments handle a complaint between dispatch and answer. */
final class HandlingTimeline {

    private HandlingTimeline() {}

    static Optional<PublicEntry> entry(
            Recorded recorded, HandlingEvent event, Function<SealedText, Optional<String>> open) {
        if (event instanceof ContactMade contact) {
            return contact.reached()
                    ? step(recorded, "再次联系诉求人", "in touch with the person again", contact.department())
                    : step(recorded, "未联系上诉求人", "the person was not reached", contact.department());
        }
        if (event instanceof InterimReplySent interim) {
            Text what = Text.of("阶段性答复", "interim reply");
            return told(recorded, what, interim.department(), interim.visibility(), interim.text(), open);
        }
        if (event instanceof CommitmentPlanned planned) {
            Text what = Text.of("承诺最迟于 " + planned.date() + " 办结", "committed to be done by " + planned.date());
            return told(recorded, what, planned.department(), planned.visibility(), planned.measures(), open);
        }
        if (event instanceof CommitmentKept kept) {
            return step(recorded, "承诺已兑现", "commitment kept", kept.department());
        }
        if (event instanceof SupportResultSubmitted result) {
            return step(recorded, "协办结果已提交", "supporter's result is in", result.department());
        }
        if (event instanceof ReplySubmitted submitted) {
            return step(recorded, "答复审核中", "answer under review", submitted.department());
        }
        if (event instanceof ReplyApproved approved) {
            ReplySubmitted reply = approved.reply();
            return PublicTimeline.replied(
                    recorded,
                    List.of(reply.department()),
                    reply.outcome(),
                    reply.visibility(),
                    reply.text(),
                    reply.files(),
                    open);
        }
        if (event instanceof ExtensionGranted granted) {
            Text goal = GoalText.of(granted.goal());
            return step(
                    recorded,
                    "延期（" + granted.reason().label().zh() + "）：" + goal.zh(),
                    "put off (" + granted.reason().label().en() + "): " + goal.en(),
                    granted.department());
        }
        return Optional.empty();
    }

    private static Optional<PublicEntry> told(
            Recorded recorded,
            Text what,
            DepartmentId by,
            Visibility visibility,
            SealedText text,
            Function<SealedText, Optional<String>> open) {
        String words = visibility == Visibility.PUBLIC ? open.apply(text).orElse(null) : null;
        return Optional.of(new PublicEntry(recorded.at(), what, List.of(by), words));
    }
}
