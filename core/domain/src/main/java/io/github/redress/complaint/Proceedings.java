package io.github.redress.complaint;

import io.github.redress.Actor;
import java.util.Objects;

/**
 * What goes on beside the two machines, complaint and assignment: each a record of its own, so that no state has to stand for it.
 *
 * @param handling what departments do between dispatch and answer
 * @param disputes who says that it is not theirs
 * @param oversight what others do to make departments act
 * @param aftermath what follows an answer
 * @param links which other complaints and people belong to it
 * @param privacy what its person decided about their own data
 */
public record Proceedings(
        Handling handling, Disputes disputes, Oversight oversight, Aftermath aftermath, Links links, Privacy privacy) {

    static final Proceedings NONE =
            new Proceedings(Handling.NONE, Disputes.NONE, Oversight.NONE, Aftermath.NONE, Links.NONE, Privacy.NONE);

    /** Refuses null. */
    public Proceedings {
        Objects.requireNonNull(handling, "handling");
        Objects.requireNonNull(disputes, "disputes");
        Objects.requireNonNull(oversight, "oversight");
        Objects.requireNonNull(aftermath, "aftermath");
        Objects.requireNonNull(links, "links");
        Objects.requireNonNull(privacy, "privacy");
    }

    /** Returns what stands beside a complaint that this actor began. */
    static Proceedings begunBy(Actor actor) {
        return NONE.touchedBy(actor);
    }

    /** Returns the same, with this actor among those whose hands the complaint went through. */
    Proceedings touchedBy(Actor actor) {
        Participants more = aftermath.participants().with(actor);
        return more.equals(aftermath.participants()) ? this : with(aftermath.with(more));
    }

    Proceedings with(Handling changed) {
        return new Proceedings(changed, disputes, oversight, aftermath, links, privacy);
    }

    Proceedings with(Disputes changed) {
        return new Proceedings(handling, changed, oversight, aftermath, links, privacy);
    }

    Proceedings with(Oversight changed) {
        return new Proceedings(handling, disputes, changed, aftermath, links, privacy);
    }

    Proceedings with(Aftermath changed) {
        return new Proceedings(handling, disputes, oversight, changed, links, privacy);
    }

    Proceedings with(Links changed) {
        return new Proceedings(handling, disputes, oversight, aftermath, changed, privacy);
    }

    Proceedings with(Privacy changed) {
        return new Proceedings(handling, disputes, oversight, aftermath, links, changed);
    }
}
