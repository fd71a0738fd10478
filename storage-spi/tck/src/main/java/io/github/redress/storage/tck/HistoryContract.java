package io.github.redress.storage.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.redress.storage.Event;
import io.github.redress.storage.Storage;
import io.github.redress.storage.StoredEvent;
import java.util.List;
import java.util.UUID;

/** The events of a case can be read again, in the order and form they were written in. */
public interface HistoryContract extends StoreSupplier {

    /** Events are read back byte for byte, with both their instants. */
    @Check
    default void eventsAreReadBack(Trial trial) {
        Storage storage = trial.open();
        Change change = Change.ofNewCase();
        change.writeTo(storage);

        Event event = change.append().events().get(0);
        assertThat(Committed.history(storage, change.id(), 0, 10))
                .containsExactly(new StoredEvent(change.id(), 1, event.at(), event.recordedAt(), event.data()));
    }

    /** Events are paged by version, and those of other cases are left out. */
    @Check
    default void historyIsPagedByVersion(Trial trial) {
        Storage storage = trial.open();
        Change change = Change.ofNewCase().events(3);
        change.writeTo(storage);
        Change.ofNewCase().events(4).writeTo(storage);
        change.next().events(2).writeTo(storage);

        assertThat(versions(storage, change.id(), 0, 2)).containsExactly(1L, 2L);
        assertThat(versions(storage, change.id(), 2, 2)).containsExactly(3L, 4L);
        assertThat(versions(storage, change.id(), 4, 2)).containsExactly(5L);
        assertThat(versions(storage, change.id(), 5, 2)).isEmpty();
        assertThat(versions(storage, UUID.randomUUID(), 0, 2)).isEmpty();
    }

    /** Asking for no events at all is a mistake of the caller. */
    @Check
    default void refusesAHistoryOfFewerThanOne(Trial trial) {
        Storage storage = trial.open();
        assertThatThrownBy(() -> Committed.history(storage, UUID.randomUUID(), 0, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0");
    }

    private static List<Long> versions(Storage storage, UUID id, long after, int limit) {
        return Committed.history(storage, id, after, limit).stream()
                .map(StoredEvent::version)
                .toList();
    }
}
