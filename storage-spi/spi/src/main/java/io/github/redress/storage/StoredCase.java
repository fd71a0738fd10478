package io.github.redress.storage;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case as it is stored now.
 *
 * @param id the case
 * @param version how many events it has
 * @param head what it can be found by
 * @param snapshot the case after those events
 * @param answered what the asked command key was answered with; null when it was not, or none was asked
 */
public record StoredCase(
        UUID id,
        long version,
        Head head,
        Blob snapshot,
        @Nullable Answered answered) {

    /** Refuses null. */
    public StoredCase {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(head, "head");
        Objects.requireNonNull(snapshot, "snapshot");
    }
}
