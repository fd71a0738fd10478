package io.github.redress.storage.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.redress.storage.AppendResult;
import io.github.redress.storage.Blob;
import io.github.redress.storage.Document;
import io.github.redress.storage.Find;
import io.github.redress.storage.Personal;
import io.github.redress.storage.Storage;
import io.github.redress.storage.StoredCase;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/** What other engines got wrong in the field: pools, clocks, transactions left open, refusals on the way. */
public interface FieldContract extends StoreSupplier {

    /**
     * Eight threads on one connection wait for each other and never for themselves: no work asks for a second connection
     * while it holds one. An engine that took ids from a second connection stood still with eight threads on a pool of
     * eight.
     */
    @Check
    default void poolOfOneStarvesNobody(Trial trial) throws Exception {
        Storage storage = trial.open();

        List<Object> done = Threads.runAll(8, () -> {
            for (int i = 0; i < 5; i++) {
                Change change = Change.ofNewCase().label("open", Change.NOON);
                storage.transact(tx -> {
                    change.writeTo(storage);
                    assertThat(storage.<Boolean>read(
                                    reading -> reading.load(change.id(), null).isPresent()))
                            .isTrue();
                    assertThat(storage.now()).isNotNull();
                    return tx.find(Find.under("open", 1));
                });
                storage.feed(0, 1);
            }
            return "done";
        });

        assertThat(done).hasSize(8).containsOnly("done");
        assertThat(storage.feed(0, 1000).events()).hasSize(40);
    }

    /**
     * The store's time goes on while a transaction is open. Where a database gives the time at which the transaction began,
     * a lock that is taken late in a long transaction of the host has expired when it is taken.
     */
    @Check
    default void timeGoesOnInsideATransaction(Trial trial) {
        Storage storage = trial.open();

        storage.transact(tx -> {
            Instant first = storage.now();
            for (int tries = 0; tries < 200 && !storage.now().isAfter(first); tries++) {
                LockSupport.parkNanos(10_000_000);
            }
            assertThat(storage.now())
                    .as("the store's time, about two seconds later at most")
                    .isAfter(first);
            return null;
        });
    }

    /** What is not committed is read by nobody else, from the feed neither. */
    @Check
    default void uncommittedIsSeenByNobodyElse(Trial trial) throws Exception {
        Storage storage = trial.open();
        Storage other = trial.fixture().sharesData() ? trial.open() : storage;
        Change first = Change.ofNewCase();
        first.writeTo(storage);

        HeldTransaction<Object> held = HeldTransaction.begin(
                storage, tx -> tx.append(List.of(first.next().append())), tx -> "");
        int fed = Threads.askedBeside(
                held::rollBack, () -> other.feed(0, 10).events().size());
        HeldTransaction<Object> again = HeldTransaction.begin(
                storage, tx -> tx.append(List.of(first.next().append())), tx -> "");
        long version = Threads.askedBeside(
                again::rollBack,
                () -> other.<Long>read(
                        reading -> reading.load(first.id(), null).orElseThrow().version()));

        assertThat(fed).as("events in the feed").isEqualTo(1);
        assertThat(version).as("version read").isEqualTo(1);
    }

    /**
     * A transaction that somebody left open keeps no committed event out of the feed. A feed that waits for all older
     * transactions of a database stood still for as long as one of them was idle.
     */
    @Check
    default void transactionLeftOpenStallsNoFeed(Trial trial) throws Exception {
        Storage storage = trial.open();
        Storage other = trial.openSecond();
        Change idle = Change.ofNewCase();
        Change busy = Change.ofNewCase();

        HeldTransaction<Object> held =
                HeldTransaction.begin(storage, tx -> tx.append(List.of(idle.append())), tx -> "");
        List<UUID> fed = Threads.askedBeside(held::commit, () -> {
            busy.writeTo(other);
            return other.feed(0, 10).events().stream().map(event -> event.id()).toList();
        });

        assertThat(fed).contains(busy.id());
        assertThat(other.feed(0, 10).events()).hasSize(2);
    }

    /** After whatever was refused as a value, the transaction goes on, commits, and holds nothing of the refused. */
    @Check
    default void refusalsLeaveTheTransactionUsable(Trial trial) {
        Storage storage = trial.open();
        Document city = new Document("calendar", "city", 1, new Blob("c", 1, Change.bytes("first")));
        Change first = Change.ofNewCase().number("2026-1").command("key", "a");
        first.writeTo(storage);
        Committed.put(storage, city);
        Personal unwanted = new Personal(UUID.randomUUID(), UUID.randomUUID(), new byte[] {1});
        Change taken = Change.ofNewCase().number("2026-1").personal(unwanted);
        Change good = first.next().command("key", "b").label("open", Change.NOON);

        storage.transact(tx -> {
            assertThat(tx.append(List.of(taken.append()))).containsExactly(new AppendResult.NumberTaken());
            assertThat(tx.append(List.of(first.append()))).containsExactly(new AppendResult.Conflict(1));
            assertThat(tx.put(city)).isFalse();
            assertThat(tx.replace(new Document("position", "board", 7, city.content())))
                    .isFalse();
            return tx.append(List.of(good.append()));
        });

        assertThat(Committed.load(storage, first.id(), null).map(StoredCase::version))
                .contains(2L);
        assertThat(Committed.load(storage, taken.id(), null)).isEmpty();
        assertThat(Committed.personal(storage, unwanted.ref())).isEmpty();
        assertThat(Committed.latest(storage, "position", "board")).isEmpty();
        assertThat(storage.feed(0, 10).events()).hasSize(2);
    }

    /** A batch that is rolled back goes as a whole: its numbers are free and its keys unknown, and it can be written anew. */
    @Check
    default void rolledBackBatchCanBeWrittenAnew(Trial trial) {
        Storage storage = trial.open();
        List<Change> batch = List.of(
                Change.ofNewCase().number("2026-1").command("k", "a").label("open", Change.NOON),
                Change.ofNewCase().number("2026-2").wakeAt(Change.NOON),
                Change.ofNewCase()
                        .number("2026-3")
                        .personal(new Personal(UUID.randomUUID(), UUID.randomUUID(), new byte[] {1})));

        assertThatThrownBy(() -> storage.transact(tx -> {
                    tx.append(batch.stream().map(Change::append).toList());
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");

        assertThat(Committed.byNumber(storage, "2026-1")).isEmpty();
        assertThat(Committed.find(storage, Find.under("open", 1)).cases()).isEmpty();
        assertThat(Committed.claimDue(storage, Change.NOON, 1)).isEmpty();
        List<AppendResult> results = storage.transact(
                tx -> tx.append(batch.stream().map(Change::append).toList()));
        assertThat(results).hasSize(3).containsOnly(new AppendResult.Applied(1));
        assertThat(storage.feed(0, 10).next()).isEqualTo(3);
    }

    /**
     * Eight threads that read a case and write it on what they read all come to a result, and each change counts once; also
     * where the store gives a transaction up, as databases do above READ COMMITTED.
     */
    @Check
    default void readThenWriteComesToAResult(Trial trial) throws Exception {
        Storage storage = trial.open();
        Change first = Change.ofNewCase();
        first.writeTo(storage);

        Threads.runAll(8, () -> {
            for (int written = 0; written < 3; ) {
                AppendResult result = storage.<AppendResult>transact(tx -> {
                    long version = tx.load(first.id(), null).orElseThrow().version();
                    return tx.append(List.of(Change.of(first.id(), version).append()))
                            .get(0);
                });
                written += result instanceof AppendResult.Applied ? 1 : 0;
            }
            return "done";
        });

        assertThat(Committed.load(storage, first.id(), null).orElseThrow().version())
                .isEqualTo(25);
        assertThat(storage.feed(0, 100).events()).hasSize(25);
    }
}
