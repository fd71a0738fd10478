package io.github.redress.storage;

import java.util.List;

/**
 * Some committed events, one after the other without a gap.
 *
 * @param events the first is at the position after the one asked for
 * @param next the position of the last event, or the one asked with when there is none
 */
public record FeedSlice(List<StoredEvent> events, long next) {

    /** Copies the list. */
    public FeedSlice {
        events = List.copyOf(events);
    }
}
