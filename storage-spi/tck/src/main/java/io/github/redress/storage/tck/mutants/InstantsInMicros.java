package io.github.redress.storage.tck.mutants;

import io.github.redress.storage.Append;
import io.github.redress.storage.AppendResult;
import io.github.redress.storage.Event;
import io.github.redress.storage.Head;
import io.github.redress.storage.Label;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** See {@link Mutant#INSTANTS_IN_MICROS}. */
final class InstantsInMicros extends FlawedStorage {

    @Override
    Transaction flawed(Transaction tx) {
        return new FlawedTransaction(tx) {

            @Override
            public List<AppendResult> append(List<Append> batch) {
                return sound.append(
                        batch.stream().map(InstantsInMicros::rounded).toList());
            }
        };
    }

    private static Append rounded(Append change) {
        Head head = change.head();
        Instant wakeAt = head.wakeAt() == null ? null : micros(head.wakeAt());
        List<Label> labels = head.labels().stream()
                .map(label -> new Label(label.name(), micros(label.at())))
                .toList();
        List<Event> events = change.events().stream()
                .map(each -> new Event(each.version(), micros(each.at()), micros(each.recordedAt()), each.data()))
                .toList();
        return new Append(
                change.id(),
                change.expectedVersion(),
                new Head(head.number(), micros(head.receivedAt()), wakeAt, labels),
                change.snapshot(),
                events,
                change.personal(),
                change.command());
    }

    private static Instant micros(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }
}
