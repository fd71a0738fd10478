package io.github.redress.storage;

import java.time.Instant;
import java.util.Objects;

/**
 * A name to find cases by.
 *
 * @param name as in {@code dept=water-group/open}; at most 200 characters
 * @param at what cases under the name are sorted by
 */
public record Label(String name, Instant at) {

    /** Refuses an empty and an overlong name. */
    public Label {
        Objects.requireNonNull(at, "at");
        if (name.isEmpty() || name.length() > 200) {
            throw new IllegalArgumentException("a label has 1 to 200 characters, was \"" + name + "\"");
        }
        StorableText.check("a label", name);
    }
}
