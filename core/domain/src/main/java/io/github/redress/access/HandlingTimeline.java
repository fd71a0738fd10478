package io.github.redress.access;

import io.github.redress.complaint.HandlingEvent;
import io.github.redress.complaint.Recorded;
import io.github.redress.complaint.SealedText;
import java.util.Optional;
import java.util.function.Function;

/** Says what everybody may know of how departments handle a complaint between dispatch and answer: contacts, interim replies, commitments, results of those who support, the review of a reply, extensions and pauses. */
final class HandlingTimeline {

    private HandlingTimeline() {}

    static Optional<PublicEntry> entry(
            Recorded recorded, HandlingEvent event, Function<SealedText, Optional<String>> open) {
        return Optional.empty();
    }
}
