package io.github.redress.storage.jdbc;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;

/** Where a page ended: the instant and the id of its last case. */
record Place(Instant at, UUID id) {

    /** Returns the place that {@link #text()} was made of. */
    static Place parse(String cursor) {
        int gap = cursor.indexOf('_');
        try {
            return new Place(
                    Instant.parse(cursor.substring(0, Math.max(gap, 0))), UUID.fromString(cursor.substring(gap + 1)));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new IllegalArgumentException("cursor \"" + cursor + "\" does not come from a page of this store", e);
        }
    }

    /** Returns the cursor that callers hand back. */
    String text() {
        return at + "_" + id;
    }
}
