package io.github.redress.desk.request;

import io.github.redress.ContentHash;
import java.util.Objects;
import java.util.UUID;

/**
 * A file whose bytes have arrived, and which nothing refers to yet. It goes by itself when no command refers to it within an hour.
 *
 * @param ref what it will be asked for by
 * @param person the id of whom the complaint belongs to, never a name
 * @param name what it is called
 * @param mediaType what kind of file it is
 * @param size how many bytes it has
 * @param hash the hash of its bytes as they are stored, sealed
 */
public record StagedFile(UUID ref, UUID person, String name, String mediaType, long size, ContentHash hash) {

    /** Refuses null. */
    public StagedFile {
        Objects.requireNonNull(ref, "ref");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(mediaType, "mediaType");
        Objects.requireNonNull(hash, "hash");
    }

    @Override
    public String toString() {
        return "StagedFile[" + ref + ", " + mediaType + "]";
    }
}
