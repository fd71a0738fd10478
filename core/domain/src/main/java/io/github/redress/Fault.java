package io.github.redress;

import java.util.Objects;

/**
 * One thing wrong with what was asked, for the person who asked.
 *
 * @param where the field, as in {@code text} or {@code person.phone}; empty when it is the request as a whole
 * @param what the sentence to show; never holds what a person wrote
 */
public record Fault(String where, Text what) {

    /** Refuses null. */
    public Fault {
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(what, "what");
    }
}
