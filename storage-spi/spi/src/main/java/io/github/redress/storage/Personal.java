package io.github.redress.storage;

import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;

/**
 * Sealed words of or about a person, kept apart from the events so that they can be erased.
 *
 * @param ref what events refer to them by; never used twice
 * @param subject whose they are; {@link Storage.Transaction#erase} removes by it
 * @param sealed the bytes; not copied, so never change them
 */
@SuppressWarnings("ArrayRecordComponent") // compared byte for byte below
public record Personal(UUID ref, UUID subject, byte[] sealed) {

    /** Refuses null. */
    public Personal {
        Objects.requireNonNull(ref, "ref");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(sealed, "sealed");
    }

    /** Returns whether everything is the same, byte for byte. */
    @Override
    public boolean equals(Object o) {
        return o instanceof Personal other
                && ref.equals(other.ref)
                && subject.equals(other.subject)
                && Arrays.equals(sealed, other.sealed);
    }

    @Override
    public int hashCode() {
        return Objects.hash(ref, subject, Arrays.hashCode(sealed));
    }

    @Override
    public String toString() {
        return "Personal[ref=" + ref + ", subject=" + subject + "]";
    }
}
