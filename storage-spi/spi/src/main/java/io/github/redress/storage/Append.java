package io.github.redress.storage;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One change of one case, written whole or not at all.
 *
 * @param id the case
 * @param expectedVersion the version the change was decided on, 0 for a new case
 * @param head what the case can be found by from now on; its number is the one the case began with
 * @param snapshot the case as it is after the events
 * @param events at least one, with versions that follow {@code expectedVersion} without a gap
 * @param personal sealed bytes that the events refer to
 * @param command the key of the command, null for one without
 */
public record Append(
        UUID id,
        long expectedVersion,
        Head head,
        Blob snapshot,
        List<Event> events,
        List<Personal> personal,
        @Nullable CommandKey command) {

    /** Refuses a gap between versions. */
    public Append {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(head, "head");
        Objects.requireNonNull(snapshot, "snapshot");
        events = List.copyOf(events);
        personal = List.copyOf(personal);
        if (events.isEmpty()) {
            throw new IllegalArgumentException("a change of case " + id + " needs at least one event");
        }
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i).version() != expectedVersion + 1 + i) {
                throw new IllegalArgumentException("event " + (i + 1) + " of a change of case " + id
                        + " must have version " + (expectedVersion + 1 + i) + ", was "
                        + events.get(i).version());
            }
        }
    }

    /**
     * Makes sure that no case stands twice in a batch.
     *
     * @throws IllegalArgumentException if one does
     */
    public static void requireOnePerCase(List<Append> batch) {
        Set<UUID> seen = new HashSet<>();
        for (Append change : batch) {
            if (!seen.add(change.id())) {
                throw new IllegalArgumentException(
                        "a batch holds one change per case, and had two of case " + change.id());
            }
        }
    }

    /** Returns the version of the case once the change is written. */
    public long newVersion() {
        return expectedVersion + events.size();
    }

    /** Returns when the last of its events was written down: the age of its command key. */
    public Instant recordedAt() {
        return events.get(events.size() - 1).recordedAt();
    }
}
