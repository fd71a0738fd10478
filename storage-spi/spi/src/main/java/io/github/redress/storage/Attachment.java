package io.github.redress.storage;

import java.time.Instant;
import java.util.Objects;

/**
 * What is known of an attachment besides its bytes.
 *
 * @param id which one
 * @param stagedAt when its bytes arrived
 * @param size how many there are, as they were sealed
 */
public record Attachment(AttachmentId id, Instant stagedAt, long size) {

    /** Refuses null. */
    public Attachment {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(stagedAt, "stagedAt");
    }
}
