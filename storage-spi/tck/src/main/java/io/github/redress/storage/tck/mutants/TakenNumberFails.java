package io.github.redress.storage.tck.mutants;

import io.github.redress.storage.Append;
import io.github.redress.storage.AppendResult;
import io.github.redress.storage.StorageException;
import java.util.List;

/** See {@link Mutant#TAKEN_NUMBER_FAILS}. */
final class TakenNumberFails extends FlawedStorage {

    @Override
    Transaction flawed(Transaction tx) {
        return new FlawedTransaction(tx) {

            @Override
            public List<AppendResult> append(List<Append> batch) {
                List<AppendResult> results = sound.append(batch);
                if (results.contains(new AppendResult.NumberTaken())) {
                    throw new StorageException("duplicate key value violates unique constraint", null);
                }
                return results;
            }
        };
    }
}
