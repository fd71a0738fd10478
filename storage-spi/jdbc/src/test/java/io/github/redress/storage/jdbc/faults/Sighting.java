package io.github.redress.storage.jdbc.faults;

import io.github.redress.storage.StoredEvent;
import java.util.UUID;

/** An event that a consumer was given at a position of the feed. */
record Sighting(long position, UUID id, long version) {

    static Sighting of(long position, StoredEvent event) {
        return new Sighting(position, event.id(), event.version());
    }
}
