package io.github.redress.storage.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.redress.storage.Blob;
import io.github.redress.storage.Document;
import io.github.redress.storage.Personal;
import io.github.redress.storage.Storage;
import io.github.redress.storage.StorageException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A transaction is there as a whole, or not at all. */
public interface TransactionContract extends StoreSupplier {

    /** What the work returns is what the caller gets. */
    @Check
    default void resultOfTheWorkIsReturned(Trial trial) {
        Storage storage = trial.open();
        assertThat(storage.<String>transact(tx -> "answer")).isEqualTo("answer");
        assertThat(storage.<Object>transact(tx -> null)).isNull();
    }

    /** Work reads what it wrote before. */
    @Check
    default void ownWritesAreRead(Trial trial) {
        Storage storage = trial.open();
        Change first = Change.ofNewCase().number("2026-1").label("open", Change.NOON);

        storage.transact(tx -> {
            tx.append(List.of(first.append()));
            tx.append(List.of(first.next().append()));

            assertThat(tx.load(first.id(), null).orElseThrow().version()).isEqualTo(2);
            assertThat(tx.byNumber("2026-1")).contains(first.id());
            assertThat(tx.history(first.id(), 0, 10)).hasSize(2);
            return null;
        });
    }

    /** Work that throws leaves nothing of what it wrote, and its exception reaches the caller as it is. */
    @Check
    default void rollbackLeavesNothing(Trial trial) {
        Storage storage = trial.open();
        UUID ref = UUID.randomUUID();
        Change before = Change.ofNewCase().number("2026-1").label("open", Change.NOON);
        before.writeTo(storage);
        Change fresh = Change.ofNewCase()
                .personal(new Personal(ref, UUID.randomUUID(), new byte[] {1}))
                .command("key", "a");
        IllegalStateException failure = new IllegalStateException("the host changed its mind");

        assertThatThrownBy(() -> storage.transact(tx -> {
                    tx.append(List.of(fresh.append()));
                    tx.append(List.of(before.next()
                            .unlabelled()
                            .wakeAt(Change.NOON)
                            .command("key", "b")
                            .append()));
                    tx.put(new Document("calendar", "city", 1, new Blob("c", 1, new byte[0])));
                    throw failure;
                }))
                .isSameAs(failure);

        storage.transact(tx -> {
            assertThat(tx.load(fresh.id(), "key")).isEmpty();
            assertThat(tx.load(before.id(), "key").orElseThrow().answered()).isNull();
            assertThat(tx.load(before.id(), null).orElseThrow().head()).isEqualTo(before.head());
            assertThat(tx.history(before.id(), 0, 10)).hasSize(1);
            assertThat(tx.byNumber("2026-1")).contains(before.id());
            assertThat(tx.personal(ref)).isEmpty();
            assertThat(tx.latest("calendar", "city")).isEmpty();
            return null;
        });
        assertThat(storage.feed(0, 10).events()).hasSize(1);
    }

    /** What was erased in a transaction that rolled back is there again. */
    @Check
    default void rolledBackErasureErasesNothing(Trial trial) {
        Storage storage = trial.open();
        Personal piece = new Personal(UUID.randomUUID(), UUID.randomUUID(), new byte[] {7});
        Change.ofNewCase().personal(piece).writeTo(storage);

        assertThatThrownBy(() -> storage.transact(tx -> {
                    tx.erase(piece.subject());
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(Committed.personal(storage, piece.ref())).contains(new byte[] {7});
    }

    /** After a rollback the store goes on. */
    @Check
    default void storeWorksAfterARollback(Trial trial) {
        Storage storage = trial.open();
        Change change = Change.ofNewCase();
        assertThatThrownBy(() -> storage.transact(tx -> {
                    tx.append(List.of(change.append()));
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);

        change.writeTo(storage);

        assertThat(Committed.load(storage, change.id(), null)).isPresent();
        assertThat(storage.feed(0, 10).next()).isEqualTo(1);
    }

    /** A transaction inside a transaction is the same one: it sees and shares its writes. */
    @Check
    default void nestedWorkJoins(Trial trial) {
        Storage storage = trial.open();
        Change change = Change.ofNewCase();

        assertThatThrownBy(() -> storage.transact(outer -> {
                    outer.append(List.of(change.append()));
                    storage.transact(inner -> {
                        assertThat(inner.load(change.id(), null)).isPresent();
                        return inner.append(List.of(change.next().append()));
                    });
                    assertThat(outer.load(change.id(), null).orElseThrow().version())
                            .isEqualTo(2);
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");

        assertThat(Committed.load(storage, change.id(), null)).isEmpty();
    }

    /** Work that catches the failure of nested work cannot commit half of it. */
    @Check
    default void caughtFailureOfNestedWorkRollsAllBack(Trial trial) {
        Storage storage = trial.open();
        Change change = Change.ofNewCase();
        List<String> ran = new ArrayList<>();

        assertThatThrownBy(() -> storage.transact(outer -> {
                    outer.append(List.of(change.append()));
                    outer.afterCommit(() -> ran.add("ran"));
                    try {
                        storage.transact(inner -> {
                            throw new IllegalStateException("nested work failed");
                        });
                    } catch (IllegalStateException e) {
                        return "as if all were well";
                    }
                    return "not reached";
                }))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("nested work failed");

        assertThat(Committed.load(storage, change.id(), null)).isEmpty();
        assertThat(ran).as("actions that ran after a commit that never was").isEmpty();
    }

    /** Work that catches the refusal of a mistaken change cannot commit what it wrote beside it. */
    @Check
    default void caughtRefusalOfAMistakeRollsAllBack(Trial trial) {
        trial.assume(!trial.way().joined(), "about the store's own transactions");
        Storage storage = trial.open();
        Personal piece = new Personal(UUID.randomUUID(), UUID.randomUUID(), new byte[] {7});
        Change first = Change.ofNewCase().number("2026-1").personal(piece);
        first.writeTo(storage);

        requireRollBackAround(storage, first.next().number("2026-9"), "2026-9");
        requireRollBackAround(
                storage,
                Change.ofNewCase().personal(new Personal(piece.ref(), UUID.randomUUID(), new byte[] {8})),
                piece.ref().toString());

        assertThat(Committed.load(storage, first.id(), null).orElseThrow().head())
                .isEqualTo(first.head());
        assertThat(Committed.personal(storage, piece.ref())).contains(new byte[] {7});
        assertThat(storage.feed(0, 10).events()).hasSize(1);
    }

    private static void requireRollBackAround(Storage storage, Change mistaken, String named) {
        Change beside = Change.ofNewCase();

        assertThatThrownBy(() -> storage.transact(tx -> {
                    tx.append(List.of(beside.append()));
                    assertThatThrownBy(() -> tx.append(List.of(mistaken.append())))
                            .isInstanceOf(IllegalArgumentException.class);
                    return "as if all were well";
                }))
                .as("a commit after a change with %s was refused", named)
                .isInstanceOf(StorageException.class)
                .hasMessageContaining(named);

        assertThat(Committed.load(storage, beside.id(), null)).isEmpty();
    }

    /** Reading sees what is committed, and inside a transaction what that wrote. */
    @Check
    default void readingSeesWhatIsThere(Trial trial) {
        Storage storage = trial.open();
        Change first = Change.ofNewCase();
        first.writeTo(storage);

        assertThat(versionRead(storage, first)).isEqualTo(1);
        storage.transact(tx -> {
            tx.append(List.of(first.next().append()));
            assertThat(versionRead(storage, first)).isEqualTo(2);
            return null;
        });
        assertThat(versionRead(storage, first)).isEqualTo(2);
    }

    private static long versionRead(Storage storage, Change change) {
        return storage.<Long>read(
                reading -> reading.load(change.id(), null).orElseThrow().version());
    }

    /** What reading was given to use is of no use once it has ended. */
    @Check
    default void refusesReadingThatHasEnded(Trial trial) {
        Storage storage = trial.open();
        Storage.Reading kept = storage.read(reading -> reading);
        Storage.Transaction keptToo = storage.transact(tx -> tx);

        assertThatThrownBy(() -> kept.byNumber("2026-1")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> keptToo.byNumber("2026-1")).isInstanceOf(IllegalStateException.class);
    }

    /** An action handed over when the transaction has ended would never run, so it is refused. */
    @Check
    default void refusesAnActionAfterTheEnd(Trial trial) {
        Storage storage = trial.open();
        List<String> ran = new ArrayList<>();
        Storage.Transaction kept = storage.transact(tx -> tx);

        assertThatThrownBy(() -> kept.afterCommit(() -> ran.add("ran"))).isInstanceOf(IllegalStateException.class);

        assertThat(ran).isEmpty();
    }

    /** Actions run in order after the commit, those of nested work too. */
    @Check
    default void actionsRunAfterTheCommit(Trial trial) {
        Storage storage = trial.open();
        List<String> ran = new ArrayList<>();
        Change change = Change.ofNewCase();

        storage.transact(tx -> {
            tx.afterCommit(() -> ran.add("first"));
            storage.transact(inner -> {
                inner.afterCommit(() -> ran.add("second"));
                return null;
            });
            tx.append(List.of(change.append()));
            assertThat(ran).isEmpty();
            return null;
        });

        assertThat(ran).containsExactly("first", "second");
    }

    /** Actions do not run when the transaction rolls back. */
    @Check
    default void actionsDoNotRunAfterARollback(Trial trial) {
        Storage storage = trial.open();
        List<String> ran = new ArrayList<>();

        assertThatThrownBy(() -> storage.transact(tx -> {
                    tx.afterCommit(() -> ran.add("ran"));
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        Committed.byNumber(storage, "another transaction");

        assertThat(ran).isEmpty();
    }

    /** An action that fails keeps no other from running, and what was written stays. */
    @Check
    default void failingActionKeepsNoOtherFromRunning(Trial trial) {
        Storage storage = trial.open();
        List<String> ran = new ArrayList<>();
        Change change = Change.ofNewCase();

        storage.transact(tx -> {
            tx.afterCommit(() -> {
                throw new IllegalStateException("thrown on purpose by the storage contract");
            });
            tx.afterCommit(() -> ran.add("second"));
            return tx.append(List.of(change.append()));
        });

        assertThat(ran).containsExactly("second");
        assertThat(Committed.load(storage, change.id(), null)).isPresent();
    }
}
