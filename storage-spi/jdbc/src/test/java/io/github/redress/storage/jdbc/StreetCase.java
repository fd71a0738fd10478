package io.github.redress.storage.jdbc;

import io.github.redress.storage.Append;
import io.github.redress.storage.AppendResult;
import io.github.redress.storage.Blob;
import io.github.redress.storage.CommandKey;
import io.github.redress.storage.Document;
import io.github.redress.storage.Event;
import io.github.redress.storage.Find;
import io.github.redress.storage.Head;
import io.github.redress.storage.Label;
import io.github.redress.storage.Personal;
import io.github.redress.storage.Storage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A case with something in every column of every table: what a street of many cases is made of. */
record StreetCase(int number) {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00.123456789Z");

    UUID id() {
        return new UUID(17, number);
    }

    /** Returns when the events of a version were recorded; each is told apart from all others. */
    Instant recordedAt(long version) {
        return NOON.plusSeconds(1000L * number).plusNanos(version);
    }

    /** Writes the next {@link #change}, and says whether it was applied. */
    boolean append(Storage storage, long version) {
        List<AppendResult> results = storage.transact(tx -> tx.append(List.of(change(version))));
        return results.equals(List.of(new AppendResult.Applied(version)));
    }

    /** Returns the next change, answered under a key {@code key-<version>}. */
    Append change(long version) {
        Head head = new Head(
                "2026-" + number,
                NOON,
                NOON.plusSeconds(version),
                List.of(new Label("street", NOON.plusNanos(number))));
        Event event = new Event(version, NOON.minusNanos(version), recordedAt(version), blob("event " + version));
        Personal words = new Personal(words(version), subject(), bytes("sealed " + number + "/" + version));
        CommandKey key = new CommandKey("key-" + version, bytes("print " + version));
        return new Append(id(), version - 1, head, blob("as of " + version), List.of(event), List.of(words), key);
    }

    UUID words(long version) {
        return new UUID(number, version);
    }

    UUID subject() {
        return new UUID(18, number);
    }

    static Document calendar() {
        return new Document("calendar", "city", 1, blob("weekdays"));
    }

    /** Returns all that can be read of this case, and of the street it is in, as far as a store tells. */
    List<Object> read(Storage storage, long version) {
        return storage.transact(tx -> List.of(
                tx.load(id(), "key-" + version),
                tx.byNumber("2026-" + number),
                tx.history(id(), 0, 100),
                tx.personal(words(version)).map(bytes -> new String(bytes, StandardCharsets.UTF_8)),
                tx.find(Find.under("street", 100)),
                tx.document("calendar", "city", 1)));
    }

    private static Blob blob(String text) {
        return new Blob("street", 1, bytes(text));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
