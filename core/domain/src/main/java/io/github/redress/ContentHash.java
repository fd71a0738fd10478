package io.github.redress;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The SHA-256 of some bytes: two things with the same hash are the same thing.
 *
 * @param value 64 lower-case hexadecimal digits
 */
public record ContentHash(String value) {

    private static final Pattern VALID = Pattern.compile("[0-9a-f]{64}");

    /** Refuses anything but 64 lower-case hexadecimal digits. */
    public ContentHash {
        if (!VALID.matcher(value).matches()) {
            throw new IllegalArgumentException("a hash is 64 lower-case hexadecimal digits, was \"" + value + "\"");
        }
    }

    /** Returns the hash of the parts, read one after the other as one run of bytes. */
    public static ContentHash of(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return new ContentHash(HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Returns the hash of the text's UTF-8 bytes. */
    public static ContentHash of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return value;
    }
}
