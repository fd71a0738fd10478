package io.github.redress.complaint;

import io.github.redress.ContentHash;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Stands in an event for a file that somebody attached. Its bytes are sealed and stored apart, under the same reference as its name.
 *
 * @param name what the person who attached it calls it
 * @param mediaType what kind of file it is, as in {@code image/jpeg}: at most 100 characters
 * @param size how many bytes it has, unsealed, at least 1
 * @param hash the hash of its sealed bytes, which says nothing about the file
 */
public record AttachedFile(SealedText name, String mediaType, long size, ContentHash hash) {

    private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z]+/[a-z0-9][a-z0-9.+-]{0,79}");

    /** Refuses null, an empty file and what is no media type. */
    public AttachedFile {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(hash, "hash");
        if (!MEDIA_TYPE.matcher(mediaType).matches()) {
            throw new IllegalArgumentException("mediaType must be as in image/jpeg, was \"" + mediaType + "\"");
        }
        if (size < 1) {
            throw new IllegalArgumentException("size must be at least 1 byte, was " + size);
        }
    }

    /** Returns where its bytes and its name are. */
    public UUID ref() {
        return name.ref();
    }
}
