package io.github.redress.access;

import io.github.redress.CategoryPath;
import io.github.redress.ComplaintKind;
import io.github.redress.DistrictPath;
import io.github.redress.complaint.Complaint;
import io.github.redress.complaint.ComplaintState;
import io.github.redress.complaint.Recorded;
import io.github.redress.complaint.SealedText;
import io.github.redress.complaint.Visibility;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A complaint as everybody may see it. It has no field that could hold the person's name, phone number or exact place, nor whom a
 * tip-off accuses, nor to whom copies went. What it says in free text, a {@link Masking} has gone over.
 *
 * @param number what people call it by
 * @param kind what the person wanted
 * @param category the subject matter
 * @param district the district or street, never the exact place
 * @param state where it stands
 * @param progress the same in three words
 * @param receivedAt when it came in
 * @param words what the person wrote, masked; null unless they agreed that everybody may read it, for every tip-off, and once erased
 * @param timeline its steps, in the order they were written down
 * @param clocks its promises, in the order made
 * @param supporters how many others have the same trouble, the people of its duplicates among them, each counted once
 * @param main the complaint that gave it its last answer, before the first one that it goes on in; null where it goes on by itself and
 *     was answered itself, or not at all
 */
public record PublicCase(
        String number,
        ComplaintKind kind,
        CategoryPath category,
        DistrictPath district,
        ComplaintState state,
        PublicProgress progress,
        Instant receivedAt,
        @Nullable PublicWords words,
        List<PublicEntry> timeline,
        List<PublicClock> clocks,
        int supporters,
        @Nullable PublicMainCase main) {

    /** Copies the lists. */
    public PublicCase {
        timeline = List.copyOf(timeline);
        clocks = List.copyOf(clocks);
    }

    /** Returns the public side of a complaint, masked by {@link Masking#shipped}. */
    public static PublicCase of(List<Recorded> events, Instant now, Function<SealedText, Optional<String>> open) {
        return of(events, now, Masking.shipped(), open);
    }

    /**
     * Returns the public side of a complaint.
     *
     * @param events all its events, in order
     * @param now the instant as of which a promise not kept counts as late
     * @param masking what nobody is shown
     * @param open opens sealed words, empty once erased; asked for what the public may read only
     */
    public static PublicCase of(
            List<Recorded> events, Instant now, Masking masking, Function<SealedText, Optional<String>> open) {
        Complaint complaint = Complaint.fold(events);
        // Nothing below this line sees a word that was not masked.
        Function<SealedText, Optional<String>> masked = text -> open.apply(text).map(masking::apply);
        Visibility words = complaint.proceedings().privacy().words();
        return new PublicCase(
                complaint.number(),
                complaint.subject().kind(),
                complaint.subject().category(),
                complaint.subject().district(),
                complaint.state(),
                PublicProgress.of(complaint.state()),
                complaint.subject().at(),
                PublicWords.of(complaint, masked).orElse(null),
                events.stream()
                        .flatMap(recorded -> PublicTimeline.entry(recorded, words, masked).stream())
                        .toList(),
                complaint.clocks().stream()
                        .map(clock -> PublicClock.of(clock, now))
                        .toList(),
                complaint.proceedings().links().people().size(),
                null);
    }

    /**
     * Returns how everybody sees one step, without what the person wrote; empty for a step that nobody sees.
     *
     * @param masking what nobody is shown
     * @param open opens sealed words, empty once erased; asked for what the public may read only
     */
    public static Optional<PublicEntry> step(
            Recorded recorded, Masking masking, Function<SealedText, Optional<String>> open) {
        return PublicTimeline.entry(
                recorded, Visibility.PRIVATE, text -> open.apply(text).map(masking::apply));
    }

    /**
     * Returns the same complaint with the one beside it that it goes on in, or that gave it its answer. Until it has an answer of its own to rate, its progress is
     * that of the other one.
     */
    public PublicCase goingOnIn(PublicCase other) {
        return new PublicCase(
                number,
                kind,
                category,
                district,
                state,
                state == ComplaintState.DUPLICATE ? other.progress() : progress,
                receivedAt,
                words,
                timeline,
                clocks,
                supporters,
                PublicMainCase.of(other));
    }
}
