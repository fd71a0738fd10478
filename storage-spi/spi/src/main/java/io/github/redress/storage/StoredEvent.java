package io.github.redress.storage;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * One event as it was written.
 *
 * @param id the case
 * @param version its place in the case, from 1
 * @param at when it happened
 * @param recordedAt when it was written down
 * @param data the envelope, byte for byte
 */
public record StoredEvent(UUID id, long version, Instant at, Instant recordedAt, Blob data) {

    /** Refuses null. */
    public StoredEvent {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(recordedAt, "recordedAt");
        Objects.requireNonNull(data, "data");
    }
}
