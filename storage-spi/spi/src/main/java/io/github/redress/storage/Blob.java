package io.github.redress.storage;

import java.util.Arrays;
import java.util.Objects;

/**
 * Bytes that the store keeps as they are.
 *
 * @param type what they are, as in {@code ComplaintAccepted}
 * @param schema the number of their form, from 1
 * @param bytes the bytes; not copied, so never change them
 */
@SuppressWarnings("ArrayRecordComponent") // compared byte for byte below
public record Blob(String type, int schema, byte[] bytes) {

    /** Refuses null, and a type that is no Unicode. */
    public Blob {
        StorableText.check("a type", Objects.requireNonNull(type, "type"));
        Objects.requireNonNull(bytes, "bytes");
    }

    /** Returns whether type, schema and every byte are the same. */
    @Override
    public boolean equals(Object o) {
        return o instanceof Blob other
                && type.equals(other.type)
                && schema == other.schema
                && Arrays.equals(bytes, other.bytes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(type, schema, Arrays.hashCode(bytes));
    }

    /** Returns what it is and how long, without its bytes. */
    @Override
    public String toString() {
        return type + "/" + schema + " (" + bytes.length + " bytes)";
    }
}
