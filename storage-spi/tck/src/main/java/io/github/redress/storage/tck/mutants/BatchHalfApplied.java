package io.github.redress.storage.tck.mutants;

import io.github.redress.storage.Append;
import io.github.redress.storage.AppendResult;
import java.util.ArrayList;
import java.util.List;

/** See {@link Mutant#BATCH_HALF_APPLIED}. */
final class BatchHalfApplied extends FlawedStorage {

    @Override
    Transaction flawed(Transaction tx) {
        return new FlawedTransaction(tx) {

            @Override
            public List<AppendResult> append(List<Append> batch) {
                Append.requireOnePerCase(batch);
                List<AppendResult> results = new ArrayList<>();
                boolean stopped = false;
                for (Append change : batch) {
                    results.add(
                            stopped
                                    ? new AppendResult.Applied(change.newVersion())
                                    : sound.append(List.of(change)).get(0));
                    stopped |= !(results.get(results.size() - 1) instanceof AppendResult.Applied);
                }
                return results;
            }
        };
    }
}
