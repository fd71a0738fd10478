package io.github.redress.desk;

import io.github.redress.ContentHash;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.UUID;

/** Makes the ids and numbers of complaints. */
final class Ids {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");

    private final SecureRandom random;

    Ids(SecureRandom random) {
        this.random = random;
    }

    /** Returns an id that sorts by time: version 7 of RFC 9562. */
    UUID timeOrdered(Instant at) {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        long high = (at.toEpochMilli() << 16) | (7L << 12) | (buffer.getShort(0) & 0xfffL);
        return new UUID(high, variant(buffer.getLong(8)));
    }

    /** Returns a random id, which says nothing about whose it is. */
    UUID random() {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID((buffer.getLong(0) & ~0xf000L) | 0x4000L, variant(buffer.getLong(8)));
    }

    /** Returns the id that a command key stands for, always the same: version 8 of RFC 9562. */
    static UUID ofKey(CommandKey key) {
        return ofName("redress command key " + key.stored());
    }

    /** Returns the id that a case of another system has here, always the same. */
    static UUID ofImport(String system, String sourceId) {
        return ofName("redress import " + system + ":" + sourceId);
    }

    private static UUID ofName(String name) {
        ByteBuffer hash = ByteBuffer.wrap(sha256(name));
        return new UUID((hash.getLong(0) & ~0xf000L) | 0x8000L, variant(hash.getLong(8)));
    }

    /**
     * Returns the number people call a complaint by: the day, and six letters and digits.
     *
     * @param attempt from 0; each gives another number, for the rare case that one is taken
     */
    static String number(UUID id, Instant receivedAt, ZoneId zone, int attempt) {
        return DAY.format(receivedAt.atZone(zone)) + "-"
                + Base32.encode(sha256("redress number " + id + " " + attempt), 6);
    }

    private static long variant(long low) {
        return (low & 0x3fffffffffffffffL) | 0x8000000000000000L;
    }

    private static byte[] sha256(String text) {
        return HexFormat.of().parseHex(ContentHash.of(text).value());
    }
}
