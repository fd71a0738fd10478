package io.github.redress.desk;

import io.github.redress.json.EventCodec;
import io.github.redress.storage.Append;
import io.github.redress.storage.Blob;
import io.github.redress.storage.Event;
import io.github.redress.storage.Head;
import io.github.redress.storage.Label;
import io.github.redress.storage.Storage;
import io.github.redress.storage.StoredCase;
import io.github.redress.storage.StoredEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Does to a stored case what only a broken disk, a careless hand or a newer release would do. */
final class Damage {

    private Damage() {}

    /** Leaves a snapshot that cannot be read. */
    static void snapshotOf(WatchedStorage storage, UUID id) {
        snapshotOf(storage, id, EventCodec.SNAPSHOT_SCHEMA, "{\"complaint\":".getBytes(StandardCharsets.UTF_8));
    }

    /** Forgets the snapshot, as a release with another form of snapshots finds it. */
    static void forgetSnapshot(WatchedStorage storage, UUID id) {
        snapshotOf(storage, id, 99, new byte[] {'?'});
    }

    /** Leaves these bytes as the snapshot. */
    static void snapshotOf(WatchedStorage storage, UUID id, int schema, byte[] bytes) {
        storage.tamperWithCases(stored -> !stored.id().equals(id)
                ? stored
                : new StoredCase(
                        id, stored.version(), stored.head(), new Blob("Complaint", schema, bytes), stored.answered()));
    }

    /** Lets a case know of so many events only. */
    static void version(WatchedStorage storage, UUID id, long version) {
        storage.tamperWithCases(stored -> !stored.id().equals(id)
                ? stored
                : new StoredCase(id, version, stored.head(), stored.snapshot(), stored.answered()));
    }

    /** Gives the case another number. */
    static void numberOf(WatchedStorage storage, UUID id, String number) {
        headOf(storage, id, head -> new Head(number, head.receivedAt(), head.wakeAt(), head.labels()));
    }

    /** Lets the case sleep until another hour than its own, without an event; null for ever. */
    static void wakeUpOf(WatchedStorage storage, UUID id, @Nullable Instant wakeAt) {
        headOf(storage, id, head -> new Head(head.number(), head.receivedAt(), wakeAt, head.labels()));
    }

    /** Gives the case other labels. */
    static void labelsOf(WatchedStorage storage, UUID id, UnaryOperator<Stream<Label>> change) {
        headOf(storage, id, head -> {
            List<Label> labels = change.apply(head.labels().stream()).toList();
            return new Head(head.number(), head.receivedAt(), head.wakeAt(), labels);
        });
    }

    private static void headOf(WatchedStorage storage, UUID id, UnaryOperator<Head> change) {
        storage.tamperWithCases(stored -> !stored.id().equals(id)
                ? stored
                : new StoredCase(
                        id, stored.version(), change.apply(stored.head()), stored.snapshot(), stored.answered()));
    }

    /** Writes over the bytes of an event, wherever it is read. */
    static void event(WatchedStorage storage, UUID id, long version, UnaryOperator<String> change) {
        storage.tamperWithHistory(event -> Stream.of(is(event, id, version) ? changed(event, change) : event));
        storage.tamperWithFeed(event -> Stream.of(is(event, id, version) ? changed(event, change) : event));
    }

    /** Loses an event from the log. */
    static void loseEvent(WatchedStorage storage, UUID id, long version) {
        storage.tamperWithHistory(event -> is(event, id, version) ? Stream.empty() : Stream.of(event));
    }

    /** Loses an event from the feed. */
    static void loseFed(WatchedStorage storage, UUID id, long version) {
        storage.tamperWithFeed(event -> is(event, id, version) ? Stream.empty() : Stream.of(event));
    }

    /** Loses all events of a case from the feed. */
    static void loseFed(WatchedStorage storage, UUID id) {
        storage.tamperWithFeed(event -> event.id().equals(id) ? Stream.empty() : Stream.of(event));
    }

    /** Feeds an event twice. */
    static void feedTwice(WatchedStorage storage, UUID id, long version) {
        storage.tamperWithFeed(event -> is(event, id, version) ? Stream.of(event, event) : Stream.of(event));
    }

    private static boolean is(StoredEvent event, UUID id, long version) {
        return event.id().equals(id) && event.version() == version;
    }

    private static StoredEvent changed(StoredEvent event, UnaryOperator<String> change) {
        Blob data = event.data();
        byte[] bytes =
                change.apply(new String(data.bytes(), StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
        return new StoredEvent(
                event.id(),
                event.version(),
                event.at(),
                event.recordedAt(),
                new Blob(data.type(), data.schema(), bytes));
    }

    /** Adds an event of a type that this release does not know, with a snapshot of a later form, as a newer one would. */
    static void newerRelease(Storage storage, UUID id) {
        newer(storage, id, "ComplaintTeleported", 1);
    }

    /** Adds an event of a form that this release does not know, of a type that it does. */
    static void newerForm(Storage storage, UUID id) {
        newer(storage, id, "ComplaintAccepted", 2);
    }

    private static void newer(Storage storage, UUID id, String type, int schema) {
        StoredCase stored = stored(storage, id);
        append(
                storage,
                stored,
                type,
                schema,
                stored.head(),
                new Blob("Complaint", EventCodec.SNAPSHOT_SCHEMA + 1, new byte[] {'?'}));
    }

    /** Lets a case be woken at another hour than its own. */
    static void wakeAt(Storage storage, UUID id, Instant wakeAt) {
        StoredCase stored = stored(storage, id);
        Head head = stored.head();
        append(
                storage,
                stored,
                "DeadlineSet",
                1,
                new Head(head.number(), head.receivedAt(), wakeAt, head.labels()),
                stored.snapshot());
    }

    private static StoredCase stored(Storage storage, UUID id) {
        return storage.read(from -> from.load(id, null)).orElseThrow();
    }

    private static void append(Storage storage, StoredCase stored, String type, int schema, Head head, Blob snapshot) {
        StoredEvent last = storage.read(from -> from.history(stored.id(), stored.version() - 1, 1))
                .get(0);
        String envelope = new String(last.data().bytes(), StandardCharsets.UTF_8)
                .replaceFirst("\"type\":\"[A-Za-z]+\"", "\"type\":\"" + type + "\"")
                .replaceFirst("\"schema\":\\d+", "\"schema\":" + schema)
                .replaceFirst("\"version\":\\d+", "\"version\":" + (stored.version() + 1));
        storage.transact(tx -> tx.append(List.of(new Append(
                stored.id(),
                stored.version(),
                head,
                snapshot,
                List.of(new Event(
                        stored.version() + 1,
                        last.at(),
                        last.recordedAt(),
                        new Blob(type, schema, envelope.getBytes(StandardCharsets.UTF_8)))),
                List.of(),
                null))));
    }
}
