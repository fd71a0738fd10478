package io.github.redress.storage.tck.mutants;

import io.github.redress.storage.StoredCase;
import java.time.Instant;
import java.util.List;

/** See {@link Mutant#CLAIM_BY_OWN_CLOCK}. */
final class ClaimByOwnClock extends FlawedStorage {

    @Override
    Transaction flawed(Transaction tx) {
        return new FlawedTransaction(tx) {

            @Override
            public List<StoredCase> claimDue(Instant wakeAtOrBefore, int limit) {
                return sound.claimDue(now(), limit);
            }
        };
    }
}
