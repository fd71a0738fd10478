package io.github.redress.storage;

import java.time.Instant;
import java.util.Objects;

/**
 * One event to be written.
 *
 * @param version its place in the case, from 1
 * @param at when it happened
 * @param recordedAt when it was written down
 * @param data the envelope, which the case's hash chain runs over
 */
public record Event(long version, Instant at, Instant recordedAt, Blob data) {

    /** Refuses null and versions below 1. */
    public Event {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(recordedAt, "recordedAt");
        Objects.requireNonNull(data, "data");
        if (version < 1) {
            throw new IllegalArgumentException("version must be 1 or more, was " + version);
        }
    }
}
