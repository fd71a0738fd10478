package io.github.redress.complaint;

import io.github.redress.ContentHash;
import java.util.Objects;
import java.util.UUID;

/**
 * Stands in an event for words that somebody wrote. The words themselves are sealed and stored apart, so that they can be
 * erased while the record stays whole.
 *
 * @param ref where the sealed words are
 * @param hash the hash of a random salt and the words; the salt is erased with the words, and from then on the hash says
 *     nothing about them
 */
public record SealedText(UUID ref, ContentHash hash) {

    /** Refuses null. */
    public SealedText {
        Objects.requireNonNull(ref, "ref");
        Objects.requireNonNull(hash, "hash");
    }
}
