package io.github.redress.storage.tck.mutants;

import io.github.redress.storage.Append;
import io.github.redress.storage.AppendResult;
import io.github.redress.storage.Capability;
import io.github.redress.storage.Event;
import io.github.redress.storage.FeedSlice;
import io.github.redress.storage.Personal;
import io.github.redress.storage.Storage;
import io.github.redress.storage.StoredEvent;
import io.github.redress.storage.memory.MemoryStorage;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A memory store, of which a mutant changes one thing. As it stands here it is sound. */
class FlawedStorage implements Storage {

    final Storage sound = MemoryStorage.create();
    private final Map<UUID, Personal> written = new ConcurrentHashMap<>();
    private final ThreadLocal<@Nullable List<StoredEvent>> appended = ThreadLocal.withInitial(() -> null);

    /** Puts the flaw, where it is one of transactions, around a sound one. */
    Transaction flawed(Transaction tx) {
        return tx;
    }

    /** Called before an outermost transaction waits for its turn. */
    void beginning() {}

    /** Called for each event when it is appended. */
    void appended(StoredEvent event) {}

    /** Called after an outermost transaction committed, with its events. */
    void committed(List<StoredEvent> events) {}

    /** Called after an outermost transaction rolled back, with its events. */
    void rolledBack(List<StoredEvent> events) {}

    boolean isInside() {
        return appended.get() != null;
    }

    @Override
    public Set<Capability> capabilities() {
        return sound.capabilities();
    }

    @Override
    public Instant now() {
        return sound.now();
    }

    @Override
    public <R extends @Nullable Object> R transact(Function<? super Transaction, ? extends R> work) {
        if (isInside()) {
            return sound.<R>transact(tx -> work.apply(flawed(new Noting(tx))));
        }
        List<StoredEvent> events = new ArrayList<>();
        appended.set(events);
        beginning();
        R result;
        try {
            result = sound.<R>transact(tx -> work.apply(flawed(new Noting(tx))));
        } catch (RuntimeException | Error e) {
            rolledBack(events);
            throw e;
        } finally {
            appended.remove();
        }
        committed(events);
        return result;
    }

    @Override
    public <R extends @Nullable Object> R read(Function<? super Reading, ? extends R> work) {
        return transact(work::apply);
    }

    @Override
    public FeedSlice feed(long after, int limit) {
        return sound.feed(after, limit);
    }

    @Override
    public void close() {}

    /** Returns all personal data that are kept. */
    byte[] dump() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (Personal piece : written.values()) {
            all.writeBytes(
                    sound.<byte[]>read(reading -> reading.personal(piece.ref()).orElse(new byte[0])));
        }
        return all.toByteArray();
    }

    /** Returns all personal data that were ever written. */
    Map<UUID, Personal> everWritten() {
        return written;
    }

    /** Notes what is written. */
    private final class Noting extends FlawedTransaction {

        private Noting(Transaction sound) {
            super(sound);
        }

        @Override
        public List<AppendResult> append(List<Append> batch) {
            List<AppendResult> results = sound.append(batch);
            for (int i = 0; i < results.size(); i++) {
                if (results.get(i) instanceof AppendResult.Applied) {
                    note(batch.get(i));
                }
            }
            return results;
        }

        private void note(Append change) {
            for (Personal piece : change.personal()) {
                written.put(piece.ref(), piece);
            }
            List<StoredEvent> events = appended.get();
            for (Event event : change.events()) {
                StoredEvent stored =
                        new StoredEvent(change.id(), event.version(), event.at(), event.recordedAt(), event.data());
                appended(stored);
                if (events != null) {
                    events.add(stored);
                }
            }
        }
    }
}
