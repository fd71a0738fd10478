package io.github.redress.access;

import io.github.redress.complaint.AftermathEvent;
import io.github.redress.complaint.Recorded;
import io.github.redress.complaint.SealedText;
import java.util.Optional;
import java.util.function.Function;

/** Says what everybody may know of what follows an answer: call-back, close, rework, independent verification, review, archive, the adoption of a suggestion. */
final class AftermathTimeline {

    private AftermathTimeline() {}

    static Optional<PublicEntry> entry(
            Recorded recorded, AftermathEvent event, Function<SealedText, Optional<String>> open) {
        return Optional.empty();
    }
}
