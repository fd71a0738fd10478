package io.github.redress;

import java.util.Objects;
import java.util.UUID;

/**
 * Identifies one complaint inside the system; people are given its number instead.
 *
 * @param value 128 bits, ordered by time when made by the desk
 */
public record ComplaintId(UUID value) {

    /** Refuses null. */
    public ComplaintId {
        Objects.requireNonNull(value, "value");
    }

    /** Returns the id with this value. */
    public static ComplaintId of(UUID value) {
        return new ComplaintId(value);
    }

    /**
     * Reads the form that {@link #toString()} writes.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static ComplaintId parse(String text) {
        try {
            return new ComplaintId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            // Without its cause, which repeats what somebody typed.
            throw new IllegalArgumentException("a complaint id is a UUID, had " + text.length() + " characters");
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
