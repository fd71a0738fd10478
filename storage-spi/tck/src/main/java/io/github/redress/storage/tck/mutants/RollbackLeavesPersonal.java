package io.github.redress.storage.tck.mutants;

import io.github.redress.storage.Append;
import io.github.redress.storage.AppendResult;
import io.github.redress.storage.Personal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** See {@link Mutant#ROLLBACK_LEAVES_PERSONAL}. */
final class RollbackLeavesPersonal extends FlawedStorage {

    private final Map<UUID, Personal> beside = new ConcurrentHashMap<>();

    @Override
    Transaction flawed(Transaction tx) {
        return new FlawedTransaction(tx) {

            @Override
            public List<AppendResult> append(List<Append> batch) {
                List<AppendResult> results = sound.append(batch);
                for (int i = 0; i < results.size(); i++) {
                    if (results.get(i) instanceof AppendResult.Applied) {
                        batch.get(i).personal().forEach(piece -> beside.put(piece.ref(), piece));
                    }
                }
                return results;
            }

            @Override
            public int erase(UUID subject) {
                beside.values().removeIf(piece -> piece.subject().equals(subject));
                return sound.erase(subject);
            }

            @Override
            public Optional<byte[]> personal(UUID ref) {
                Optional<byte[]> found = sound.personal(ref);
                Personal kept = beside.get(ref);
                return found.isEmpty() && kept != null ? Optional.of(kept.sealed()) : found;
            }
        };
    }
}
