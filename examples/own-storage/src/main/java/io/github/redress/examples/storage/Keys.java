package io.github.redress.examples.storage;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;

/** Keys whose unsigned order is the order of what they were made of. Values are joined from the same parts. */
final class Keys {

    static final byte[] FEED_END = key('M', text("end"));

    /** Stands from the commit of an erasure until the files that held the erased bytes are gone. */
    static final byte[] ERASING = key('M', text("erasing"));

    private Keys() {}

    /** Joins the letter of a kind of key and its parts. */
    static byte[] key(char kind, byte[]... parts) {
        return join(new byte[] {(byte) kind}, join(parts));
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
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

    /** The length comes first, so that no text is the beginning of another. */
    static byte[] text(String text) {
        return bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] bytes(byte[] bytes) {
        return join(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array(), bytes);
    }

    /** The sign bit is flipped, so that instants before 1970 come first. */
    static byte[] instant(Instant at) {
        return ByteBuffer.allocate(12)
                .putLong(at.getEpochSecond() ^ Long.MIN_VALUE)
                .putInt(at.getNano())
                .array();
    }

    static byte[] id(UUID id) {
        return join(number(id.getMostSignificantBits()), number(id.getLeastSignificantBits()));
    }

    /** Versions, positions and counts, which are never negative. */
    static byte[] number(long number) {
        return ByteBuffer.allocate(Long.BYTES).putLong(number).array();
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

    static UUID idAtEnd(byte[] key) {
        return id(ByteBuffer.wrap(key).position(key.length - 16));
    }

    static long numberAtEnd(byte[] key) {
        return ByteBuffer.wrap(key).getLong(key.length - Long.BYTES);
    }
}
