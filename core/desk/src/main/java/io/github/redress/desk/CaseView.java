package io.github.redress.desk;

import io.github.redress.Subject;
import io.github.redress.access.CaseEntry;
import io.github.redress.access.CaseWord;
import io.github.redress.access.ReadingTable;
import io.github.redress.complaint.HandlingEvent.ReplySubmitted;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A complaint as somebody who works on it sees it: where it stands, what goes on beside, and its whole record as far as it is for this
 * actor's eyes, which {@link ReadingTable} says. A word that was never given, has been erased, or is not for them is null.
 *
 * @param status where it stands
 * @param version how many events it has, as a {@link CommandKey#expecting} wants to know
 * @param subject what it is about
 * @param title the headline
 * @param text the story
 * @param place where exactly
 * @param name the person's name, for those who speak to the person; never shown to a department for a tip-off
 * @param phone the person's phone number, as the name
 * @param permitted what belongs to the actor's role, and whether they may do it now
 * @param proceedings what goes on beside: disputes, supervisions, requests for more time and all else, with the numbers to decide them by
 * @param timeline its steps in the order they were written down, with the words that this actor may read
 */
public record CaseView(
        CaseStatus status,
        long version,
        Subject subject,
        @Nullable String title,
        @Nullable String text,
        @Nullable String place,
        @Nullable String name,
        @Nullable String phone,
        List<PermittedAction> permitted,
        CaseProceedings proceedings,
        List<CaseEntry> timeline) {

    /** Copies the lists; refuses null where something must be. */
    public CaseView {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(subject, "subject");
        permitted = List.copyOf(permitted);
        Objects.requireNonNull(proceedings, "proceedings");
        timeline = List.copyOf(timeline);
    }

    /** Puts a view together, whose first step holds what the person wrote. */
    static CaseView of(
            CaseStatus status,
            long version,
            Subject subject,
            List<PermittedAction> permitted,
            CaseProceedings proceedings,
            List<CaseEntry> timeline) {
        CaseEntry first = timeline.get(0);
        return new CaseView(
                status,
                version,
                subject,
                first.text(CaseWord.TITLE).orElse(null),
                first.text(CaseWord.STORY).orElse(null),
                first.text(CaseWord.PLACE).orElse(null),
                first.text(CaseWord.NAME).orElse(null),
                first.text(CaseWord.PHONE).orElse(null),
                permitted,
                proceedings,
                timeline);
    }

    /** Returns the answer that the centre has to look at, with its files, or empty when it looks at none. */
    public Optional<CaseEntry> answerUnderReview() {
        return proceedings.handling().submission() == null
                ? Optional.empty()
                : last(ReplySubmitted.class.getSimpleName());
    }

    /** Returns the last step of a type, as in {@code ReplyReturned}, or empty when there was none, or it is not for these eyes. */
    public Optional<CaseEntry> last(String type) {
        return timeline.stream().filter(entry -> entry.type().equals(type)).reduce((earlier, later) -> later);
    }

    /** Returns the step of a type with this number, as {@code ExtensionRequested} 2, or empty when there was none. */
    public Optional<CaseEntry> numbered(String type, int no) {
        return timeline.stream()
                .filter(entry -> entry.type().equals(type) && Objects.equals(entry.no(), no))
                .findFirst();
    }

    /** Returns the view without anybody's words, fit for a log. */
    @Override
    public String toString() {
        return "CaseView[" + status.number() + "]";
    }
}
