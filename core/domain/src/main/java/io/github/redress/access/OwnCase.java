package io.github.redress.access;

import io.github.redress.complaint.Complaint;
import io.github.redress.complaint.Recorded;
import io.github.redress.complaint.SealedText;
import io.github.redress.complaint.Visibility;
import io.github.redress.complaint.Words;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A complaint as the person sees it who made it, and proved that with number and secret: what everybody may see, and beside it
 * their own words and all that was written to them, in full. A word that was never given, or was erased, is null.
 *
 * @param shown what everybody may see of it
 * @param publicity who may read the headline and the story
 * @param anonymous whether the person is named to nobody
 * @param title the headline
 * @param text the story
 * @param place where exactly
 * @param name the person's name
 * @param phone the person's phone number
 * @param told what was written to the person, in order: answers in public and in private, why and where else to go
 */
public record OwnCase(
        PublicCase shown,
        Visibility publicity,
        boolean anonymous,
        @Nullable String title,
        @Nullable String text,
        @Nullable String place,
        @Nullable String name,
        @Nullable String phone,
        List<Told> told) {

    /** Copies the list. */
    public OwnCase {
        Objects.requireNonNull(shown, "shown");
        Objects.requireNonNull(publicity, "publicity");
        told = List.copyOf(told);
    }

    /**
     * What was written to the person at one step.
     *
     * @param at when
     * @param step the step, as everybody sees it; null where nobody else sees one
     * @param words what was written; null once it was erased
     */
    public record Told(
            Instant at,
            @Nullable PublicEntry step,
            @Nullable String words) {

        /** Refuses null. */
        public Told {
            Objects.requireNonNull(at, "at");
        }

        @Override
        public String toString() {
            return "Told[" + at + "]";
        }
    }

    /**
     * Returns a complaint as its person sees it.
     *
     * @param events all its events, in order
     * @param shown what everybody may see of it
     * @param open opens sealed words, empty once erased
     */
    public static OwnCase of(List<Recorded> events, PublicCase shown, Function<SealedText, Optional<String>> open) {
        Complaint complaint = Complaint.fold(events);
        Words words = complaint.words();
        return new OwnCase(
                shown,
                complaint.proceedings().privacy().words(),
                complaint.proceedings().privacy().anonymous(),
                opened(words.title(), open),
                opened(words.text(), open),
                opened(words.place(), open),
                opened(words.name(), open),
                opened(words.phone(), open),
                events.stream()
                        .flatMap(recorded -> told(recorded, open).stream())
                        .toList());
    }

    private static Optional<Told> told(Recorded recorded, Function<SealedText, Optional<String>> open) {
        SealedText words = recorded.event().toldToThePerson();
        return words == null
                ? Optional.empty()
                : Optional.of(
                        new Told(recorded.at(), PublicTimeline.entry(recorded).orElse(null), opened(words, open)));
    }

    private static @Nullable String opened(@Nullable SealedText text, Function<SealedText, Optional<String>> open) {
        return text == null ? null : open.apply(text).orElse(null);
    }

    /** Returns the case without anybody's words, fit for a log. */
    @Override
    public String toString() {
        return "OwnCase[" + shown.number() + "]";
    }
}
