package io.github.redress.storage.tck.mutants;

import io.github.redress.storage.StoredCase;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** See {@link Mutant#LOST_IDEMPOTENCY}. */
final class LostIdempotency extends FlawedStorage {

    @Override
    Transaction flawed(Transaction tx) {
        return new FlawedTransaction(tx) {

            @Override
            public Optional<StoredCase> load(UUID id, @Nullable String commandKey) {
                return sound.load(id, commandKey).map(found -> {
                    boolean last = found.answered() != null && found.answered().lastVersion() == found.version();
                    return last ? found : new StoredCase(id, found.version(), found.head(), found.snapshot(), null);
                });
            }
        };
    }
}
