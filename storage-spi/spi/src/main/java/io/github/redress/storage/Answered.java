package io.github.redress.storage;

import java.util.Arrays;
import java.util.Objects;

/**
 * What a command did when it came the first time.
 *
 * @param firstVersion its first event
 * @param lastVersion its last event
 * @param fingerprint the hash of the command
 */
@SuppressWarnings("ArrayRecordComponent") // compared byte for byte below
public record Answered(long firstVersion, long lastVersion, byte[] fingerprint) {

    /** Refuses null. */
    public Answered {
        Objects.requireNonNull(fingerprint, "fingerprint");
    }

    /** Returns whether versions and fingerprint are the same. */
    @Override
    public boolean equals(Object o) {
        return o instanceof Answered other
                && firstVersion == other.firstVersion
                && lastVersion == other.lastVersion
                && Arrays.equals(fingerprint, other.fingerprint);
    }

    @Override
    public int hashCode() {
        return Objects.hash(firstVersion, lastVersion, Arrays.hashCode(fingerprint));
    }

    @Override
    public String toString() {
        return "Answered[" + firstVersion + ".." + lastVersion + "]";
    }
}
