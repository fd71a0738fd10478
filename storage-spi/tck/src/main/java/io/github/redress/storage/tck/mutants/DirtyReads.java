package io.github.redress.storage.tck.mutants;

import io.github.redress.storage.Append;
import io.github.redress.storage.AppendResult;
import io.github.redress.storage.StoredCase;
import io.github.redress.storage.StoredEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** See {@link Mutant#DIRTY_READS}. */
final class DirtyReads extends FlawedStorage {

    private final Map<UUID, StoredCase> dirty = new ConcurrentHashMap<>();

    @Override
    Transaction flawed(Transaction tx) {
        return new FlawedTransaction(tx) {

            @Override
            public List<AppendResult> append(List<Append> batch) {
                List<AppendResult> results = sound.append(batch);
                batch.forEach(change -> sound.load(change.id(), null).ifPresent(now -> dirty.put(now.id(), now)));
                return results;
            }
        };
    }

    @Override
    void committed(List<StoredEvent> events) {
        dirty.clear();
    }

    @Override
    void rolledBack(List<StoredEvent> events) {
        dirty.clear();
    }

    @Override
    public <R extends @Nullable Object> R read(Function<? super Reading, ? extends R> work) {
        if (isInside() || dirty.isEmpty()) {
            return super.<R>read(work);
        }
        return work.apply(new Peeking());
    }

    /** Looks at what another transaction is writing, without waiting for it. */
    private final class Peeking extends FlawedReading {

        private Peeking() {
            super(DirtyReads.this.sound);
        }

        @Override
        public Optional<StoredCase> load(UUID id, @Nullable String commandKey) {
            StoredCase found = dirty.get(id);
            return found == null ? super.load(id, commandKey) : Optional.of(found);
        }
    }
}
