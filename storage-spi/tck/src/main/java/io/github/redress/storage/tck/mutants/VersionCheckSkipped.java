package io.github.redress.storage.tck.mutants;

import io.github.redress.storage.Append;
import io.github.redress.storage.AppendResult;
import java.util.List;

/** See {@link Mutant#VERSION_CHECK_SKIPPED}. */
final class VersionCheckSkipped extends FlawedStorage {

    @Override
    Transaction flawed(Transaction tx) {
        return new FlawedTransaction(tx) {

            @Override
            public List<AppendResult> append(List<Append> batch) {
                return sound.append(batch.stream()
                        .map(change -> Rebased.onto(sound, change))
                        .toList());
            }
        };
    }
}
