package io.github.redress.access;

import io.github.redress.complaint.PrivacyEvent;
import io.github.redress.complaint.Recorded;
import io.github.redress.complaint.SealedText;
import java.util.Optional;
import java.util.function.Function;

/** Says what everybody may know of what a person decides about their own data, and what the law does: going anonymous, erasure, legal hold. */
final class PrivacyTimeline {

    private PrivacyTimeline() {}

    static Optional<PublicEntry> entry(
            Recorded recorded, PrivacyEvent event, Function<SealedText, Optional<String>> open) {
        return Optional.empty();
    }
}
