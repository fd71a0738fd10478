package io.github.redress.storage.jdbc.faults;

import io.github.redress.storage.Append;
import io.github.redress.storage.AppendResult;
import io.github.redress.storage.Blob;
import io.github.redress.storage.Event;
import io.github.redress.storage.Head;
import io.github.redress.storage.Storage;
import io.github.redress.storage.Storage.Transaction;
import io.github.redress.storage.StoredCase;
import io.github.redress.storage.StoredEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Wakes cases the way a desk's sweep does: claims those that are due, and appends to the version it was given. */
final class Sweeper {

    private static final int BATCH = 500;

    private Sweeper() {}

    /** Writes new cases that are to be woken at an instant, and returns their ids. */
    static List<UUID> sleeping(Storage storage, int cases, Instant wakeAt) {
        List<UUID> ids = Stream.generate(UUID::randomUUID).limit(cases).toList();
        for (int from = 0; from < cases; from += BATCH) {
            List<Append> batch = ids.subList(from, Math.min(cases, from + BATCH)).stream()
                    .map(id -> change(id, 0, wakeAt, wakeAt, "Slept"))
                    .toList();
            storage.transact(tx -> tx.append(batch));
        }
        return ids;
    }

    /** Wakes some of the cases that are due, and returns those that this sweep acted on. */
    static List<UUID> sweep(Storage storage, Instant now, int limit) {
        return storage.transact(tx -> act(tx, tx.claimDue(now, limit), now));
    }

    /** Sweeps until nothing is due. */
    static List<UUID> sweepAll(Storage storage, Instant now, int limit) {
        List<UUID> acted = new ArrayList<>();
        List<UUID> more;
        do {
            more = sweep(storage, now, limit);
            acted.addAll(more);
        } while (!more.isEmpty());
        return acted;
    }

    static List<UUID> act(Transaction tx, List<StoredCase> claimed, Instant now) {
        List<Append> batch = claimed.stream()
                .map(due -> change(due.id(), due.version(), due.head().receivedAt(), null, "Woken"))
                .toList();
        List<AppendResult> results = batch.isEmpty() ? List.of() : tx.append(batch);
        List<UUID> acted = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            if (results.get(i) instanceof AppendResult.Applied) {
                acted.add(batch.get(i).id());
            }
        }
        return acted;
    }

    /** Returns what happened to a case, as in {@code [Slept, Woken]}. */
    static List<String> story(Storage storage, UUID id) {
        return storage.<List<StoredEvent>>read(tx -> tx.history(id, 0, 100)).stream()
                .map(event -> event.data().type())
                .toList();
    }

    private static Append change(UUID id, long version, Instant receivedAt, Instant wakeAt, String event) {
        Blob data = new Blob(event, 1, (event + " " + id).getBytes(StandardCharsets.UTF_8));
        return new Append(
                id,
                version,
                new Head("N-" + id, receivedAt, wakeAt, List.of()),
                data,
                List.of(new Event(version + 1, receivedAt, receivedAt, data)),
                List.of(),
                null);
    }
}
