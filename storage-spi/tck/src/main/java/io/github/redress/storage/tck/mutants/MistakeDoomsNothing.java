package io.github.redress.storage.tck.mutants;

import io.github.redress.storage.Append;
import io.github.redress.storage.AppendResult;
import io.github.redress.storage.Personal;
import io.github.redress.storage.StoredCase;
import java.util.List;
import java.util.Optional;

/** See {@link Mutant#MISTAKE_DOOMS_NOTHING}. */
final class MistakeDoomsNothing extends FlawedStorage {

    @Override
    Transaction flawed(Transaction tx) {
        return new FlawedTransaction(tx) {

            @Override
            public List<AppendResult> append(List<Append> batch) {
                batch.forEach(this::refuseMistakes);
                return sound.append(batch);
            }

            /** Refuses what the sound transaction would, before that one comes to know of it. */
            private void refuseMistakes(Append change) {
                Optional<StoredCase> before = sound.load(change.id(), null);
                String number = change.head().number();
                boolean conflict = before.map(StoredCase::version).orElse(0L) != change.expectedVersion();
                boolean taken = before.isEmpty() && sound.byNumber(number).isPresent();
                if (conflict || taken) {
                    return;
                }
                String first = before.map(each -> each.head().number()).orElse(number);
                if (!first.equals(number)) {
                    throw new IllegalArgumentException(
                            "case " + change.id() + " has number " + first + ", not " + number);
                }
                for (Personal piece : change.personal()) {
                    if (sound.personal(piece.ref()).isPresent()) {
                        throw new IllegalArgumentException(
                                "personal data " + piece.ref() + " of case " + change.id() + " is there already");
                    }
                }
            }
        };
    }
}
