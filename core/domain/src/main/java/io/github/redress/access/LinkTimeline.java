package io.github.redress.access;

import io.github.redress.complaint.LinkEvent;
import io.github.redress.complaint.LinkEvent.AnswerShared;
import io.github.redress.complaint.LinkEvent.DuplicateLinked;
import io.github.redress.complaint.LinkEvent.DuplicateParted;
import io.github.redress.complaint.LinkEvent.DuplicateUnlinked;
import io.github.redress.complaint.Recorded;
import io.github.redress.complaint.SealedText;
import java.util.Optional;
import java.util.function.Function;

/**
 * Says what everybody may know of what binds complaints to each other and to further people: that it goes on in another one, and what
 * comes of that. How many people have the same trouble is a number beside the timeline; who joined when is nobody's business.
 */
final class LinkTimeline {

    private LinkTimeline() {}

    static Optional<PublicEntry> entry(
            Recorded recorded, LinkEvent event, Function<SealedText, Optional<String>> open) {
        if (event instanceof DuplicateLinked) {
            return PublicTimeline.step(
                    recorded, "并入同一事项的另一件诉求办理", "goes on in another complaint about the same trouble", null);
        }
        if (event instanceof DuplicateUnlinked || event instanceof DuplicateParted) {
            return PublicTimeline.step(recorded, "恢复单独办理", "goes on by itself again", null);
        }
        if (event instanceof AnswerShared shared) {
            return PublicTimeline.step(
                    recorded,
                    "并案主件已答复（" + shared.outcome().label().zh() + "）",
                    "the complaint that it goes on in was answered ("
                            + shared.outcome().label().en() + ")",
                    null);
        }
        return Optional.empty();
    }
}
