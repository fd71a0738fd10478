package io.github.redress.storage.tck.mutants;

import java.time.Instant;

/** See {@link Mutant#KEYS_FORGOTTEN_EARLY}. */
final class KeysForgottenEarly extends FlawedStorage {

    @Override
    Transaction flawed(Transaction tx) {
        return new FlawedTransaction(tx) {

            @Override
            public int forgetCommands(Instant recordedBefore, int limit) {
                return sound.forgetCommands(Instant.MAX, limit);
            }
        };
    }
}
