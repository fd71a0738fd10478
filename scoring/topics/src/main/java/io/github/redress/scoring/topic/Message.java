package io.github.redress.scoring.topic;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one person wrote, as far as topics look at it.
 *
 * @param id of the case; no two messages have the same
 * @param at when it came in
 * @param person who wrote it, in any form that is the same for the same person; null where nobody knows: near
 *     copies of one text are then of one person, and every other text of someone else
 * @param title may be empty
 * @param text may be empty
 * @param votes how many others said that it is theirs too, 0 or more
 * @param category segments divided by slashes, the widest first; null where nobody knows
 * @param area segments divided by slashes, the widest first; null where nobody knows
 */
public record Message(
        String id,
        Instant at,
        @Nullable String person,
        String title,
        String text,
        long votes,
        @Nullable String category,
        @Nullable String area) {

    /** Refuses votes below 0. */
    public Message {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(text, "text");
        if (votes < 0) {
            throw new IllegalArgumentException("message " + id + " must have 0 votes or more, had " + votes);
        }
    }

    /** Returns a message without votes, category and area. */
    public static Message of(String id, Instant at, @Nullable String person, String title, String text) {
        return new Message(id, at, person, title, text, 0, null, null);
    }

    String words() {
        return title.isEmpty() ? text : title + "\n" + text;
    }
}
