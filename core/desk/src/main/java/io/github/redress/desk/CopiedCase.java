package io.github.redress.desk;

import io.github.redress.Subject;
import io.github.redress.access.PublicCase;
import java.util.Objects;

/**
 * A complaint as a department sees it that was told of it when it was given out, and has nothing to do on it: what everybody may see,
 * and beside it what it is about and where it stands. It names nobody.
 *
 * @param status where it stands, and with whom
 * @param subject what it is about
 * @param shown what everybody may see of it
 */
public record CopiedCase(CaseStatus status, Subject subject, PublicCase shown) {

    /** Refuses null. */
    public CopiedCase {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(shown, "shown");
    }
}
