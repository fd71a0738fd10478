package io.github.redress.access;

import io.github.redress.complaint.DisputeEvent;
import io.github.redress.complaint.Recorded;
import io.github.redress.complaint.SealedText;
import java.util.Optional;
import java.util.function.Function;

/** Says what everybody may know of a dispute over who owns a complaint, who acts meanwhile, and who pays in the end. */
final class DisputeTimeline {

    private DisputeTimeline() {}

    static Optional<PublicEntry> entry(
            Recorded recorded, DisputeEvent event, Function<SealedText, Optional<String>> open) {
        return Optional.empty();
    }
}
