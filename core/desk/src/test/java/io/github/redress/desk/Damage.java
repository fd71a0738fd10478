package io.github.redress.desk;

import io.github.redress.json.EventCodec;
import io.github.redress.storage.Append;
import io.github.redress.storage.Blob;
import io.github.redress.storage.Event;
import io.github.redress.storage.Head;
import io.github.redress.storage.Storage;
import io.github.redress.storage.StoredCase;
import io.github.redress.storage.StoredEvent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** Does to a stored case what only a broken disk or a newer release would do. */
final class Damage {

    private Damage() {}

    /** Leaves a snapshot that cannot be read. */
    static void snapshotOf(Storage storage, UUID id) {
        StoredCase stored = storage.transact(tx -> tx.load(id, null)).orElseThrow();
        append(
                storage,
                stored,
                copyOfLast(storage, stored),
                new Blob("Complaint", EventCodec.SNAPSHOT_SCHEMA, "{\"complaint\":".getBytes(StandardCharsets.UTF_8)));
    }

    /** Adds an event of a type that this release does not know, with a snapshot of a later form, as a newer one would. */
    static void newerRelease(Storage storage, UUID id) {
        StoredCase stored = storage.transact(tx -> tx.load(id, null)).orElseThrow();
        Blob last = copyOfLast(storage, stored);
        String envelope = new String(last.bytes(), StandardCharsets.UTF_8)
                .replaceFirst("\"type\":\"[A-Za-z]+\"", "\"type\":\"ComplaintTeleported\"")
                .replaceFirst("\"version\":\\d+", "\"version\":" + (stored.version() + 1));
        append(
                storage,
                stored,
                new Blob("ComplaintTeleported", 1, envelope.getBytes(StandardCharsets.UTF_8)),
                new Blob("Complaint", EventCodec.SNAPSHOT_SCHEMA + 1, new byte[] {'?'}));
    }

    /** Forgets the snapshot, as a release with another form of snapshots finds it. */
    static void forgetSnapshot(Storage storage, UUID id) {
        StoredCase stored = storage.transact(tx -> tx.load(id, null)).orElseThrow();
        append(storage, stored, copyOfLast(storage, stored), new Blob("Complaint", 99, new byte[] {'?'}));
    }

    private static Blob copyOfLast(Storage storage, StoredCase stored) {
        List<StoredEvent> last = storage.transact(tx -> tx.history(stored.id(), stored.version() - 1, 1));
        return last.get(0).data();
    }

    private static void append(Storage storage, StoredCase stored, Blob event, Blob snapshot) {
        Head head = stored.head();
        storage.transact(tx -> tx.append(List.of(new Append(
                stored.id(),
                stored.version(),
                head,
                snapshot,
                List.of(new Event(stored.version() + 1, head.receivedAt(), head.receivedAt(), event)),
                List.of(),
                null))));
    }
}
