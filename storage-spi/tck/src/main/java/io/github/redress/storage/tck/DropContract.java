package io.github.redress.storage.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.storage.AppendResult;
import io.github.redress.storage.FeedSlice;
import io.github.redress.storage.Personal;
import io.github.redress.storage.Storage;
import io.github.redress.storage.StorageException;
import io.github.redress.storage.StoredCase;
import java.util.List;
import java.util.UUID;

/** A store whose connections broke says so at most once a connection, and goes on with nothing half written. */
public interface DropContract extends StoreSupplier {

    /** After all connections broke, transactions and the feed work again. */
    @Check
    default void storeGoesOnAfterConnectionsBroke(Trial trial) {
        Storage storage = trial.open();
        Change first = Change.ofNewCase();
        first.writeTo(storage);
        FeedSlice before = storage.feed(0, 10);

        drop(trial);
        FeedSlice fed = Reconnecting.until(trial.way(), () -> storage.feed(0, 10));
        drop(trial);
        Reconnecting.settle(storage, trial.way());

        assertThat(fed).isEqualTo(before);
        assertThat(first.next().writeTo(storage)).isEqualTo(new AppendResult.Applied(2));
        assertThat(storage.feed(0, 10).next()).isEqualTo(2);
    }

    /** Where connections break inside a transaction it is written whole, or it throws and nothing of it is there. */
    @Check
    default void transactionCutOffIsWholeOrNothing(Trial trial) {
        Storage storage = trial.open();
        drop(trial);
        Reconnecting.settle(storage, trial.way());
        Personal piece = new Personal(UUID.randomUUID(), UUID.randomUUID(), new byte[] {1});
        Change one = Change.ofNewCase().number("2026-1").personal(piece).command("key", "a");
        Change two = Change.ofNewCase().number("2026-2");
        boolean committed;
        try {
            storage.transact(tx -> {
                tx.append(List.of(one.append()));
                drop(trial);
                return tx.append(List.of(two.append()));
            });
            committed = true;
        } catch (RuntimeException e) {
            assertThat(trial.way().joined() || e instanceof StorageException)
                    .as("fails as a store does, or as the host's driver: %s", e)
                    .isTrue();
            committed = false;
        }
        Reconnecting.settle(storage, trial.way());

        assertThat(Committed.load(storage, one.id(), "key")
                        .map(StoredCase::version)
                        .isPresent())
                .isEqualTo(committed);
        assertThat(Committed.byNumber(storage, "2026-1").isPresent()).isEqualTo(committed);
        assertThat(Committed.personal(storage, piece.ref()).isPresent()).isEqualTo(committed);
        assertThat(Committed.load(storage, two.id(), null).isPresent()).isEqualTo(committed);
        assertThat(storage.feed(0, 10).events()).hasSize(committed ? 2 : 0);
    }

    private static void drop(Trial trial) {
        trial.assume(trial.fixture().dropConnections(), "the fixture breaks no connections");
    }
}
