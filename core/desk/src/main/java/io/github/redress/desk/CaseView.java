package io.github.redress.desk;

import io.github.redress.Subject;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A complaint as somebody who works on it sees it. A word that was never given, has been erased, or is not for this
 * actor's eyes is null.
 *
 * @param status where it stands
 * @param subject what it is about
 * @param title the headline
 * @param text the story
 * @param place where exactly
 * @param name the person's name; never shown to a department for a tip-off
 * @param phone the person's phone number; never shown to a department for a tip-off
 * @param permitted what belongs to the actor's role, and whether they may do it now
 */
public record CaseView(
        CaseStatus status,
        Subject subject,
        @Nullable String title,
        @Nullable String text,
        @Nullable String place,
        @Nullable String name,
        @Nullable String phone,
        List<PermittedAction> permitted) {

    /** Copies the list; refuses null where something must be. */
    public CaseView {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(subject, "subject");
        permitted = List.copyOf(permitted);
    }

    /** Returns the view without anybody's words, fit for a log. */
    @Override
    public String toString() {
        return "CaseView[" + status.number() + "]";
    }
}
