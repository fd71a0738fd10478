package io.github.redress.complaint;

import java.util.UUID;

/** Something that happened in what binds complaints to each other and to further people: duplicates, supporters, merging. */
public sealed interface LinkEvent extends ComplaintEvent {

    /**
     * Somebody else has the same trouble.
     *
     * @param supporter who; a keyed hash or a random id that names nobody
     */
    record SupporterJoined(UUID supporter) implements LinkEvent {}
}
