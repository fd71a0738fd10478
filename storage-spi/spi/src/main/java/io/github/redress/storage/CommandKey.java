package io.github.redress.storage;

import java.util.Arrays;
import java.util.Objects;

/**
 * The key by which a command is known when it comes again.
 *
 * @param key unique within its case; at most 200 characters
 * @param fingerprint the hash of the command, by which another command under the same key is found out
 */
@SuppressWarnings("ArrayRecordComponent") // compared byte for byte below
public record CommandKey(String key, byte[] fingerprint) {

    /** Refuses an empty and an overlong key. */
    public CommandKey {
        Objects.requireNonNull(fingerprint, "fingerprint");
        if (key.isEmpty() || key.length() > 200) {
            throw new IllegalArgumentException("a command key has 1 to 200 characters, was \"" + key + "\"");
        }
        StorableText.check("a command key", key);
    }

    /** Returns whether key and fingerprint are the same. */
    @Override
    public boolean equals(Object o) {
        return o instanceof CommandKey other && key.equals(other.key) && Arrays.equals(fingerprint, other.fingerprint);
    }

    @Override
    public int hashCode() {
        return Objects.hash(key, Arrays.hashCode(fingerprint));
    }

    @Override
    public String toString() {
        return "CommandKey[" + key + "]";
    }
}
