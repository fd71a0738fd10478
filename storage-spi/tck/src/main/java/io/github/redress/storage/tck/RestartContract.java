package io.github.redress.storage.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.redress.storage.Answered;
import io.github.redress.storage.AppendResult;
import io.github.redress.storage.Blob;
import io.github.redress.storage.Document;
import io.github.redress.storage.FeedSlice;
import io.github.redress.storage.Find;
import io.github.redress.storage.Personal;
import io.github.redress.storage.Storage;
import io.github.redress.storage.StoredCase;
import java.util.List;
import java.util.UUID;

/** What was committed is there after a restart. */
public interface RestartContract extends StoreSupplier {

    /** Cases, labels, wake-ups, keys, personal data and documents are as they were. */
    @Check
    default void everythingIsThereAfterARestart(Trial trial) {
        trial.assumeSharedData();
        Personal piece = new Personal(UUID.randomUUID(), UUID.randomUUID(), new byte[] {1, 2});
        Document document = new Document("calendar", "city", 1, new Blob("calendar", 1, new byte[] {3}));
        Change change = Change.ofNewCase()
                .number("2026-1")
                .label("open", Change.NOON)
                .wakeAt(Change.NOON)
                .personal(piece)
                .command("key", "hash");
        try (Storage storage = trial.open()) {
            change.writeTo(storage);
            Committed.put(storage, document);
        }

        try (Storage storage = trial.open()) {
            Answered answered = new Answered(1, 1, Change.bytes("hash"));
            StoredCase stored = new StoredCase(change.id(), 1, change.head(), change.snapshot(), null);
            assertThat(Committed.load(storage, change.id(), "key"))
                    .contains(new StoredCase(change.id(), 1, change.head(), change.snapshot(), answered));
            assertThat(Committed.byNumber(storage, "2026-1")).contains(change.id());
            assertThat(Committed.find(storage, Find.under("open", 1)).cases()).containsExactly(stored);
            assertThat(Committed.claimDue(storage, Change.NOON, 1)).containsExactly(stored);
            assertThat(Committed.history(storage, change.id(), 0, 10)).hasSize(1);
            assertThat(Committed.personal(storage, piece.ref())).contains(piece.sealed());
            assertThat(Committed.latest(storage, "calendar", "city")).contains(document);
        }
    }

    /** The feed goes on where it was, and events keep their positions. */
    @Check
    default void feedGoesOnAfterARestart(Trial trial) {
        trial.assumeSharedData();
        Change change = Change.ofNewCase().events(2);
        FeedSlice before;
        try (Storage storage = trial.open()) {
            change.writeTo(storage);
            before = storage.feed(0, 10);
        }

        try (Storage storage = trial.open()) {
            assertThat(storage.feed(0, 10)).isEqualTo(before);
            assertThat(change.next().writeTo(storage)).isEqualTo(new AppendResult.Applied(3));
            assertThat(storage.feed(0, 10).next()).isEqualTo(3);
            assertThat(storage.feed(2, 10).events()).hasSize(1);
        }
    }

    /** What was rolled back before a restart is not there after it. */
    @Check
    default void rollbackStaysARollbackAfterARestart(Trial trial) {
        trial.assumeSharedData();
        Change change = Change.ofNewCase();
        try (Storage storage = trial.open()) {
            assertThatThrownBy(() -> storage.transact(tx -> {
                        tx.append(List.of(change.append()));
                        throw new IllegalStateException("no");
                    }))
                    .hasMessage("no");
        }

        try (Storage storage = trial.open()) {
            assertThat(Committed.load(storage, change.id(), null)).isEmpty();
            assertThat(storage.feed(0, 10).events()).isEmpty();
        }
    }
}
