package io.github.redress.storage.tck.mutants;

import io.github.redress.storage.Append;
import io.github.redress.storage.AppendResult;
import io.github.redress.storage.Head;
import io.github.redress.storage.Label;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** See {@link Mutant#LABELS_NOT_REPLACED}. */
final class LabelsNotReplaced extends FlawedStorage {

    @Override
    Transaction flawed(Transaction tx) {
        return new FlawedTransaction(tx) {

            @Override
            public List<AppendResult> append(List<Append> batch) {
                return sound.append(batch.stream().map(this::withOldLabels).toList());
            }

            private Append withOldLabels(Append change) {
                Head head = change.head();
                Map<String, Label> labels = new TreeMap<>();
                sound.load(change.id(), null)
                        .ifPresent(old -> old.head().labels().forEach(label -> labels.put(label.name(), label)));
                head.labels().forEach(label -> labels.put(label.name(), label));
                return new Append(
                        change.id(),
                        change.expectedVersion(),
                        new Head(head.number(), head.receivedAt(), head.wakeAt(), List.copyOf(labels.values())),
                        change.snapshot(),
                        change.events(),
                        change.personal(),
                        change.command());
            }
        };
    }
}
