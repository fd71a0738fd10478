package io.github.redress.storage.tck.mutants;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** See {@link Mutant#TIME_OF_BEGINNING}. */
final class TimeOfBeginning extends FlawedStorage {

    private final ThreadLocal<@Nullable Instant> begun = ThreadLocal.withInitial(() -> null);

    @Override
    void beginning() {
        begun.set(sound.now());
    }

    @Override
    public Instant now() {
        Instant ofTransaction = begun.get();
        return isInside() && ofTransaction != null ? ofTransaction : sound.now();
    }
}
