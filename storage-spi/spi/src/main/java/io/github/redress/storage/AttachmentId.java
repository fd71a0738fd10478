package io.github.redress.storage;

import java.util.Objects;
import java.util.UUID;

/**
 * Names an attachment. Both parts are made by the core, never by a person.
 *
 * @param subject whose it is; {@link Attachments#erase} removes by it
 * @param ref what events refer to it by; never used twice
 */
public record AttachmentId(UUID subject, UUID ref) {

    /** Refuses null. */
    public AttachmentId {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(ref, "ref");
    }
}
