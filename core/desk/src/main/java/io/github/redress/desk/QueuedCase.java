package io.github.redress.desk;

import io.github.redress.Subject;
import io.github.redress.complaint.CaseClock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A complaint in a queue, without anybody's words: those need {@link ComplaintDesk#view}.
 *
 * @param status where it stands
 * @param subject what it is about
 * @param next what must be done next by whoever has the queue, with its goal and deadline; null where nothing was promised, or what
 *     was stands still
 * @param late whether that deadline had passed when the queue was looked at
 */
public record QueuedCase(
        CaseStatus status, Subject subject, @Nullable CaseClock next, boolean late) {

    /** Refuses null where something must be. */
    public QueuedCase {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(subject, "subject");
    }
}
