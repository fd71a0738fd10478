package io.github.redress.storage.tck.mutants;

import io.github.redress.storage.Append;
import io.github.redress.storage.Event;
import io.github.redress.storage.Storage;
import io.github.redress.storage.StoredCase;
import java.util.ArrayList;
import java.util.List;

/** A change moved onto another version than it was decided on. */
final class Rebased {

    private Rebased() {}

    /** Returns the change on the version that is there now; a new case as it is. */
    static Append onto(Storage.Reading reading, Append change) {
        long now = reading.load(change.id(), null).map(StoredCase::version).orElse(change.expectedVersion());
        List<Event> events = new ArrayList<>();
        for (Event each : change.events()) {
            long version = now + 1 + events.size();
            events.add(new Event(version, each.at(), each.recordedAt(), each.data()));
        }
        return new Append(
                change.id(), now, change.head(), change.snapshot(), events, change.personal(), change.command());
    }
}
