package io.github.redress.examples.storage;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;

/** Keys whose unsigned order is the order of what they were made of. Values are joined from the same parts. */
final class Keys {

    /** The number of this layout, under {@link #FORM}. */
    static final int LAYOUT = 1;

    static final byte[] FORM = key('M', text("form"));
    static final byte[] FEED_END = key('M', text("end"));

    /** Stands from the commit of an erasure until the files that held the erased bytes are gone. */
    static final byte[] ERASING = key('M', text("erasing"));

    private Keys() {}

    /** Joins the letter of a kind of key, or the number of the form of a value, and its parts. */
    static byte[] key(int kind, byte[]... parts) {
        ByteArrayOutputStream key = new ByteArrayOutputStream();
        key.write(kind);
        for (byte[] part : parts) {
            key.writeBytes(part);
        }
        return key.toByteArray();
    }

    /** Returns the first key after all that begin with this one. */
    static byte[] behind(byte[] beginning) {
        int last = beginning.length - 1;
        while (beginning[last] == -1) {
            last--;
        }
        byte[] end = Arrays.copyOf(beginning, last + 1);
        end[last]++;
        return end;
    }

    static byte[] text(String text) {
        return bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The length comes first, so that no name is the beginning of another. */
    static byte[] bytes(byte[] bytes) {
        return ByteBuffer.allocate(4 + bytes.length)
                .putInt(bytes.length)
                .put(bytes)
                .array();
    }

    /** The sign bit is flipped, so that instants before 1970 come first. */
    static byte[] instant(Instant at) {
        return ByteBuffer.allocate(12)
                .putLong(at.getEpochSecond() ^ Long.MIN_VALUE)
                .putInt(at.getNano())
                .array();
    }

    static byte[] id(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    /** Versions, positions and counts, which are never negative. */
    static byte[] number(long number) {
        return ByteBuffer.allocate(8).putLong(number).array();
    }

    static String text(ByteBuffer from) {
        return new String(bytes(from), StandardCharsets.UTF_8);
    }

    static byte[] bytes(ByteBuffer from) {
        byte[] bytes = new byte[from.getInt()];
        from.get(bytes);
        return bytes;
    }

    static Instant instant(ByteBuffer from) {
        return Instant.ofEpochSecond(from.getLong() ^ Long.MIN_VALUE, from.getInt());
    }

    static UUID id(ByteBuffer from) {
        return new UUID(from.getLong(), from.getLong());
    }
}
