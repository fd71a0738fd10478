package io.github.redress.desk;

import io.github.redress.complaint.Complaint;
import io.github.redress.complaint.Recorded;
import io.github.redress.json.EventCodec;
import io.github.redress.storage.StoredCase;
import io.github.redress.storage.StoredEvent;
import org.jspecify.annotations.Nullable;

/** Reads what is stored of a complaint, and says which event or snapshot is damaged where one is. */
final class RecordReader {

    private RecordReader() {}

    /**
     * Reads an event. One of a newer release comes as unknown, as it does from {@link EventCodec#read}.
     *
     * @throws DamagedEventException if the bytes are no event, or are another one than the row says
     */
    static Recorded event(StoredEvent stored) {
        Recorded recorded;
        try {
            recorded = EventCodec.read(stored.data().bytes());
        } catch (RuntimeException e) {
            throw new DamagedEventException(stored, String.valueOf(e.getMessage()), e);
        }
        if (!recorded.complaint().value().equals(stored.id()) || recorded.version() != stored.version()) {
            throw new DamagedEventException(
                    stored, "it says that it is event " + recorded.version() + " of " + recorded.complaint(), null);
        }
        return recorded;
    }

    /**
     * Reads a snapshot of this release's form.
     *
     * @throws IllegalStateException if the bytes are no snapshot, or are that of another complaint
     */
    static EventCodec.Snapshot snapshot(StoredCase stored) {
        EventCodec.Snapshot snapshot;
        try {
            snapshot = EventCodec.readSnapshot(stored.snapshot().bytes());
        } catch (RuntimeException e) {
            throw damaged(stored, String.valueOf(e.getMessage()), e);
        }
        // The codec cannot tell that something is missing altogether, as in [null, null].
        boolean whole = snapshot.complaint() != null && snapshot.last() != null;
        if (!whole) {
            throw damaged(stored, "it holds no complaint", null);
        }
        Complaint complaint = snapshot.complaint();
        if (!complaint.id().value().equals(stored.id())
                || !complaint.number().equals(stored.head().number())) {
            throw damaged(stored, "it is that of " + complaint.id() + ", number " + complaint.number(), null);
        }
        return snapshot;
    }

    private static IllegalStateException damaged(StoredCase stored, String what, @Nullable Throwable cause) {
        return new IllegalStateException(
                "the snapshot of complaint " + stored.id() + " at version " + stored.version() + " is damaged: " + what
                        + "; its events are untouched: restore the row, or set the snapshot's schema number to 0, and it is"
                        + " folded anew from them",
                cause);
    }
}
