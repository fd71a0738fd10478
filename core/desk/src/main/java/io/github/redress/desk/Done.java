package io.github.redress.desk;

import java.util.Objects;

/**
 * It is done and stored.
 *
 * @param value the answer
 * @param version how many events the complaint has now
 * @param <T> what is answered
 */
public record Done<T>(T value, long version) implements Answer<T> {

    /** Refuses null. */
    public Done {
        Objects.requireNonNull(value, "value");
    }
}
