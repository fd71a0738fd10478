package io.github.redress.storage.tck.mutants;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** See {@link Mutant#ERASURE_MISSES_CACHE}. */
final class ErasureMissesCache extends FlawedStorage {

    private final Map<UUID, byte[]> cache = new ConcurrentHashMap<>();

    @Override
    Transaction flawed(Transaction tx) {
        return new FlawedTransaction(tx) {

            @Override
            public Optional<byte[]> personal(UUID ref) {
                sound.personal(ref).ifPresent(words -> cache.put(ref, words));
                return Optional.ofNullable(cache.get(ref));
            }
        };
    }
}
