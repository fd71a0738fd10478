package io.github.redress.access;

import io.github.redress.complaint.OversightEvent;
import io.github.redress.complaint.Recorded;
import io.github.redress.complaint.SealedText;
import java.util.Optional;
import java.util.function.Function;

/** Says what everybody may know of what others do to make departments act: reminders, supervision, escalation, calls for support, recusal. */
final class OversightTimeline {

    private OversightTimeline() {}

    static Optional<PublicEntry> entry(
            Recorded recorded, OversightEvent event, Function<SealedText, Optional<String>> open) {
        return Optional.empty();
    }
}
