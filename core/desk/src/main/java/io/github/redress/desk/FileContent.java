package io.github.redress.desk;

import java.util.Arrays;
import java.util.Objects;

/**
 * A file with its bytes.
 *
 * @param name what whoever attached it calls it
 * @param mediaType what kind of file it is, as in {@code image/jpeg}
 * @param bytes its bytes; not copied, so never change them
 */
@SuppressWarnings("ArrayRecordComponent") // compared byte for byte below
public record FileContent(String name, String mediaType, byte[] bytes) {

    /** Refuses null. */
    public FileContent {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(mediaType, "mediaType");
        Objects.requireNonNull(bytes, "bytes");
    }

    /** Returns whether everything is the same, byte for byte. */
    @Override
    public boolean equals(Object o) {
        return o instanceof FileContent other
                && name.equals(other.name)
                && mediaType.equals(other.mediaType)
                && Arrays.equals(bytes, other.bytes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, mediaType, Arrays.hashCode(bytes));
    }

    /** Returns what it is without its name, fit for a log. */
    @Override
    public String toString() {
        return "FileContent[" + mediaType + ", " + bytes.length + " bytes]";
    }
}
