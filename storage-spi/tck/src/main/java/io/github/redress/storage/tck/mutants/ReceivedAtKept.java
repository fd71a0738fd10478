package io.github.redress.storage.tck.mutants;

import io.github.redress.storage.Append;
import io.github.redress.storage.AppendResult;
import io.github.redress.storage.Head;
import java.time.Instant;
import java.util.List;

/** See {@link Mutant#RECEIVED_AT_KEPT}. */
final class ReceivedAtKept extends FlawedStorage {

    @Override
    Transaction flawed(Transaction tx) {
        return new FlawedTransaction(tx) {

            @Override
            public List<AppendResult> append(List<Append> batch) {
                return sound.append(batch.stream().map(this::asFirstReceived).toList());
            }

            private Append asFirstReceived(Append change) {
                Head head = change.head();
                Instant receivedAt = sound.load(change.id(), null)
                        .map(before -> before.head().receivedAt())
                        .orElse(head.receivedAt());
                return new Append(
                        change.id(),
                        change.expectedVersion(),
                        new Head(head.number(), receivedAt, head.wakeAt(), head.labels()),
                        change.snapshot(),
                        change.events(),
                        change.personal(),
                        change.command());
            }
        };
    }
}
