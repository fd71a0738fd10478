package io.github.redress.storage.tck;

import io.github.redress.storage.Append;
import io.github.redress.storage.AppendResult;
import io.github.redress.storage.Blob;
import io.github.redress.storage.CommandKey;
import io.github.redress.storage.Event;
import io.github.redress.storage.Head;
import io.github.redress.storage.Label;
import io.github.redress.storage.Personal;
import io.github.redress.storage.Storage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One change of a case, with everything the check is not about filled in. Not changed in place. */
record Change(
        UUID id,
        long expectedVersion,
        int events,
        String number,
        @Nullable Instant wakeAt,
        List<Label> labels,
        List<Personal> personal,
        @Nullable CommandKey command) {

    /** Uses all nine digits, so that rounding shows. */
    static final Instant NOON = Instant.parse("2026-03-02T12:00:00.123456789Z");

    /** Returns the first change of a new case with a random id. */
    static Change ofNewCase() {
        return of(UUID.randomUUID(), 0);
    }

    static Change of(UUID id, long expectedVersion) {
        return new Change(id, expectedVersion, 1, "N-" + id, null, List.of(), List.of(), null);
    }

    /** Returns the case whose id is this number, for checks about the order of ids. */
    static Change ofCase(long number) {
        return of(new UUID(number, 0), 0);
    }

    /** Returns the change that follows this one, with the same number and labels. */
    Change next() {
        return new Change(id, expectedVersion + events, 1, number, wakeAt, labels, List.of(), null);
    }

    Change events(int changed) {
        return new Change(id, expectedVersion, changed, number, wakeAt, labels, personal, command);
    }

    Change number(String changed) {
        return new Change(id, expectedVersion, events, changed, wakeAt, labels, personal, command);
    }

    Change wakeAt(@Nullable Instant changed) {
        return new Change(id, expectedVersion, events, number, changed, labels, personal, command);
    }

    Change labels(Label... changed) {
        return new Change(id, expectedVersion, events, number, wakeAt, List.of(changed), personal, command);
    }

    Change unlabelled() {
        return labels(new Label[0]);
    }

    Change label(String name, Instant at) {
        List<Label> more = new ArrayList<>(labels);
        more.add(new Label(name, at));
        return labels(more.toArray(new Label[0]));
    }

    Change personal(Personal... changed) {
        return new Change(id, expectedVersion, events, number, wakeAt, labels, List.of(changed), command);
    }

    Change command(String key, String fingerprint) {
        CommandKey changed = new CommandKey(key, bytes(fingerprint));
        return new Change(id, expectedVersion, events, number, wakeAt, labels, personal, changed);
    }

    Append append() {
        List<Event> written = new ArrayList<>();
        for (int i = 1; i <= events; i++) {
            long version = expectedVersion + i;
            Instant at = NOON.plusNanos(version);
            Blob data = new Blob("Noted", 1, bytes("event " + version + " of " + id));
            written.add(new Event(version, at, at.plusSeconds(1), data));
        }
        return new Append(id, expectedVersion, head(), snapshot(), written, personal, command);
    }

    Head head() {
        return new Head(number, NOON, wakeAt, labels);
    }

    Blob snapshot() {
        return new Blob("Case", 3, bytes("case " + id + " at version " + (expectedVersion + events)));
    }

    /** Writes the change in a transaction of its own. */
    AppendResult writeTo(Storage storage) {
        return storage.<AppendResult>transact(tx -> tx.append(List.of(append())).get(0));
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
