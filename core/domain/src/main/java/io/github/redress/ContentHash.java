package io.github.redress;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The SHA-256 of some bytes: two things with the same hash are the same thing.
 *
 * @param value 64 lower-case hexadecimal digits
 */
public record ContentHash(String value) {

    private static final int DIGITS = 64;
    private static final byte[] NOT_HEXADECIMAL = notHexadecimal();

    /** Copied and never used itself: to look the algorithm up costs as much as to hash an event. */
    private static final MessageDigest SHA_256 = sha256();

    /** Refuses anything but 64 lower-case hexadecimal digits. */
    public ContentHash {
        if (!isHexadecimal(value)) {
            throw new IllegalArgumentException("a hash is 64 lower-case hexadecimal digits, was \"" + value + "\"");
        }
    }

    /** Without a branch for each digit: a complaint holds a dozen hashes, each command reads them all, and no processor can guess them. */
    private static boolean isHexadecimal(String value) {
        if (value.length() != DIGITS) {
            return false;
        }
        int others = 0;
        for (int i = 0; i < DIGITS; i++) {
            char c = value.charAt(i);
            others |= (c & ~0x7f) | NOT_HEXADECIMAL[c & 0x7f];
        }
        return others == 0;
    }

    /** Returns for each ASCII character one, and zero where it is a lower-case hexadecimal digit. */
    private static byte[] notHexadecimal() {
        byte[] not = new byte[0x80];
        Arrays.fill(not, (byte) 1);
        "0123456789abcdef".chars().forEach(c -> not[c] = 0);
        return not;
    }

    /** Returns the hash of the parts, read one after the other as one run of bytes. */
    public static ContentHash of(byte[]... parts) {
        try {
            MessageDigest digest = (MessageDigest) SHA_256.clone();
            for (byte[] part : parts) {
                digest.update(part);
            }
            return new ContentHash(HexFormat.of().formatHex(digest.digest()));
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(SHA_256.getProvider() + " cannot copy SHA-256", e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
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
