package io.github.redress.complaint;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Somebody higher up watches how a complaint is handled.
 *
 * @param no its place among the supervisions of the complaint, from 1
 * @param level how high up
 * @param cause why
 * @param openedAt since when
 * @param closedAt until when, null while it goes on
 */
public record Supervision(
        int no,
        AuthorityLevel level,
        SupervisionCause cause,
        Instant openedAt,
        @Nullable Instant closedAt) {

    /** Refuses null. */
    public Supervision {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(cause, "cause");
        Objects.requireNonNull(openedAt, "openedAt");
    }

    /** Returns whether it goes on. */
    public boolean isOpen() {
        return closedAt == null;
    }

    Supervision closed(Instant at) {
        return new Supervision(no, level, cause, openedAt, at);
    }
}
