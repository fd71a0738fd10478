package io.github.redress.storage.tck.mutants;

import io.github.redress.storage.Append;
import io.github.redress.storage.AppendResult;
import io.github.redress.storage.StoredCase;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** See {@link Mutant#CLAIM_TRUSTED}. */
final class ClaimTrusted extends FlawedStorage {

    private final Set<UUID> claimed = ConcurrentHashMap.newKeySet();

    @Override
    Transaction flawed(Transaction tx) {
        return new FlawedTransaction(tx) {

            @Override
            public List<StoredCase> claimDue(Instant wakeAtOrBefore, int limit) {
                List<StoredCase> due = sound.claimDue(wakeAtOrBefore, limit);
                due.forEach(each -> claimed.add(each.id()));
                return due;
            }

            @Override
            public List<AppendResult> append(List<Append> batch) {
                return sound.append(batch.stream()
                        .map(change -> claimed.contains(change.id()) ? Rebased.onto(sound, change) : change)
                        .toList());
            }
        };
    }
}
