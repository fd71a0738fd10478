package io.github.redress.access;

import io.github.redress.Text;
import io.github.redress.complaint.OversightEvent;
import io.github.redress.complaint.OversightEvent.CaseEscalated;
import io.github.redress.complaint.OversightEvent.ReminderSent;
import io.github.redress.complaint.OversightEvent.SupervisionClosed;
import io.github.redress.complaint.OversightEvent.SupervisionOpened;
import io.github.redress.complaint.OversightEvent.SupportCalled;
import io.github.redress.complaint.OversightEvent.SupportReported;
import io.github.redress.complaint.Recorded;
import io.github.redress.complaint.SealedText;
import java.util.Optional;
import java.util.function.Function;

/** Says what everybody may know of what others do to make departments act: that they do. Nobody's words, and nothing of who steps aside. */
final class OversightTimeline {

    private OversightTimeline() {}

    static Optional<PublicEntry> entry(
            Recorded recorded, OversightEvent event, Function<SealedText, Optional<String>> open) {
        if (event instanceof ReminderSent sent) {
            return PublicTimeline.step(recorded, "催办", "urged", sent.department());
        }
        if (event instanceof SupervisionOpened opened) {
            Text level = opened.level().label();
            return PublicTimeline.step(recorded, "督办：" + level.zh(), "under supervision: " + level.en(), null);
        }
        if (event instanceof SupervisionClosed) {
            return PublicTimeline.step(recorded, "督办结束", "supervision ended", null);
        }
        if (event instanceof CaseEscalated escalated) {
            Text level = escalated.level().label();
            return PublicTimeline.step(recorded, "提级办理：" + level.zh(), "escalated: " + level.en(), null);
        }
        if (event instanceof SupportCalled called) {
            return Optional.of(
                    new PublicEntry(recorded.at(), Text.of("请求协办", "called for support"), called.departments(), null));
        }
        return event instanceof SupportReported reported
                ? PublicTimeline.step(recorded, "已报到", "reported for support", reported.department())
                : Optional.empty();
    }
}
