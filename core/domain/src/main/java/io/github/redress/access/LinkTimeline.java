package io.github.redress.access;

import io.github.redress.complaint.LinkEvent;
import io.github.redress.complaint.Recorded;
import io.github.redress.complaint.SealedText;
import java.util.Optional;
import java.util.function.Function;

/** Says what everybody may know of what binds complaints to each other and to further people: duplicates, supporters, merging. */
final class LinkTimeline {

    private LinkTimeline() {}

    static Optional<PublicEntry> entry(
            Recorded recorded, LinkEvent event, Function<SealedText, Optional<String>> open) {
        return Optional.empty();
    }
}
