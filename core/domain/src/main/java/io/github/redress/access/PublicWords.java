package io.github.redress.access;

import io.github.redress.ComplaintKind;
import io.github.redress.complaint.Complaint;
import io.github.redress.complaint.SealedText;
import io.github.redress.complaint.Visibility;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a person wrote and agreed that everybody may read, masked.
 *
 * @param title the headline
 * @param text the story
 */
public record PublicWords(String title, String text) {

    /** Refuses null. */
    public PublicWords {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(text, "text");
    }

    /** Returns what everybody may read; nothing of a tip-off, whatever its person chose. */
    static Optional<PublicWords> of(Complaint complaint, Function<SealedText, Optional<String>> masked) {
        SealedText title = complaint.words().title();
        SealedText text = complaint.words().text();
        boolean isPublic = complaint.proceedings().privacy().words() == Visibility.PUBLIC
                && complaint.subject().kind() != ComplaintKind.TIP_OFF;
        if (!isPublic || title == null || text == null) {
            return Optional.empty();
        }
        return masked.apply(title)
                .flatMap(headline -> masked.apply(text).map(story -> new PublicWords(headline, story)));
    }
}
