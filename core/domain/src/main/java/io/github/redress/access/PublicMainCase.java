package io.github.redress.access;

import io.github.redress.complaint.ComplaintState;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * The complaint that a duplicate goes on in, as everybody may see it. It has no field that could hold its number: whoever made the
 * duplicate learns how things go on there, and not whose complaint it is.
 *
 * @param state where it stands
 * @param progress the same in three words
 * @param receivedAt when it came in
 * @param supporters how many others have the same trouble, the people of its duplicates among them, each counted once
 * @param timeline its steps, in the order they were written down
 * @param clocks its promises, in the order made
 */
public record PublicMainCase(
        ComplaintState state,
        PublicProgress progress,
        Instant receivedAt,
        int supporters,
        List<PublicEntry> timeline,
        List<PublicClock> clocks) {

    /** Copies the lists. */
    public PublicMainCase {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(progress, "progress");
        Objects.requireNonNull(receivedAt, "receivedAt");
        timeline = List.copyOf(timeline);
        clocks = List.copyOf(clocks);
    }

    static PublicMainCase of(PublicCase main) {
        return new PublicMainCase(
                main.state(), main.progress(), main.receivedAt(), main.supporters(), main.timeline(), main.clocks());
    }
}
