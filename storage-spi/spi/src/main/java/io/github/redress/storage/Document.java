package io.github.redress.storage;

import java.util.Objects;

/**
 * Something published or configured that must be readable for ever: a calendar, a policy, a rule set, a board.
 *
 * @param kind what it is, as in {@code calendar}; at most 64 characters
 * @param name which one, as in {@code wuhan-office}; at most 200 characters
 * @param version from 1
 * @param content the document itself
 */
public record Document(String kind, String name, long version, Blob content) {

    /** Refuses versions below 1 and names out of bounds. */
    public Document {
        Objects.requireNonNull(content, "content");
        if (kind.isEmpty() || kind.length() > 64 || name.isEmpty() || name.length() > 200) {
            throw new IllegalArgumentException(
                    "a document has a kind of 1 to 64 and a name of 1 to 200 characters, was \"" + kind + "\", \""
                            + name + "\"");
        }
        StorableText.check("a document's kind", kind);
        StorableText.check("a document's name", name);
        if (version < 1) {
            throw new IllegalArgumentException("version must be 1 or more, was " + version);
        }
    }
}
