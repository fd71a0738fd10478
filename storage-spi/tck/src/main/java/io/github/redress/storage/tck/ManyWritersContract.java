package io.github.redress.storage.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.storage.AppendResult;
import io.github.redress.storage.FeedSlice;
import io.github.redress.storage.Storage;
import io.github.redress.storage.StoredEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;

/** Of writers at once each version has one winner, on one store and on two. */
public interface ManyWritersContract extends StoreSupplier {

    /** Of eight writers with the same expected version one wins, and seven are told so. */
    @Check
    default void eachVersionHasOneWinner(Trial trial) throws Exception {
        Storage storage = trial.open();
        race(storage, storage);
    }

    /** The same between two nodes. */
    @Check
    default void eachVersionHasOneWinnerAmongTwoNodes(Trial trial) throws Exception {
        Storage storage = trial.open();
        Storage other = trial.openSecond();
        race(storage, other);
    }

    /** What one node committed, the other one sees. */
    @Check
    default void otherNodeSeesWhatIsCommitted(Trial trial) {
        Storage storage = trial.open();
        Storage other = trial.openSecond();
        Change change = Change.ofNewCase().label("open", Change.NOON);
        change.writeTo(storage);

        assertThat(Committed.load(other, change.id(), null).orElseThrow().head())
                .isEqualTo(change.head());
        assertThat(change.writeTo(other)).isEqualTo(new AppendResult.Conflict(1));
        assertThat(other.feed(0, 10)).isEqualTo(storage.feed(0, 10));
    }

    /** Three readers that follow the feed while eight writers write, and some roll back, miss and repeat nothing. */
    @Check
    default void feedFollowedWhileManyWriteIsComplete(Trial trial) throws Exception {
        Storage storage = trial.open();
        Storage other = trial.fixture().sharesData() ? trial.open() : storage;
        int writers = 8;
        int changes = 20;
        CountDownLatch writing = new CountDownLatch(writers);
        List<Callable<Object>> tasks = new ArrayList<>();
        for (int i = 0; i < writers; i++) {
            Storage node = i % 2 == 0 ? storage : other;
            tasks.add(() -> {
                try {
                    return write(node, changes);
                } finally {
                    writing.countDown();
                }
            });
        }
        tasks.add(() -> follow(storage, 7, writing));
        tasks.add(() -> follow(other, 7, writing));
        tasks.add(() -> follow(other, 1, writing));

        List<Object> followed = Threads.runAll(tasks).subList(writers, writers + 3);

        List<StoredEvent> all = storage.feed(0, 1000).events();
        assertThat(all).hasSize(writers * changes);
        assertThat(followed).hasSize(3).containsOnly(all);
        Map<UUID, Long> last = new HashMap<>();
        for (StoredEvent event : all) {
            assertThat(event.version()).isEqualTo(last.getOrDefault(event.id(), 0L) + 1);
            last.put(event.id(), event.version());
        }
    }

    private static void race(Storage one, Storage other) throws Exception {
        Change next = Change.ofNewCase();
        next.writeTo(one);
        for (int round = 0; round < 10; round++) {
            Change wanted = next.next();
            List<Callable<Object>> tasks = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                Storage storage = i % 2 == 0 ? one : other;
                tasks.add(() -> wanted.writeTo(storage));
            }

            List<Object> results = Threads.runAll(tasks);

            long version = wanted.expectedVersion() + 1;
            assertThat(results).containsOnlyOnce(new AppendResult.Applied(version));
            assertThat(results)
                    .filteredOn(new AppendResult.Conflict(version)::equals)
                    .hasSize(7);
            next = wanted;
        }
        assertThat(Committed.history(one, next.id(), 0, 100)).hasSize(11);
    }

    private static Object write(Storage storage, int changes) {
        Change next = Change.ofNewCase();
        for (int i = 0; i < changes; i++) {
            if (i % 5 == 0) {
                rolledBack(storage, next);
            }
            Change now = next;
            storage.transact(tx -> {
                List<AppendResult> results = tx.append(List.of(now.append()));
                LockSupport.parkNanos(100_000);
                return results;
            });
            next = next.next();
        }
        return changes;
    }

    private static void rolledBack(Storage storage, Change change) {
        IllegalStateException wanted = new IllegalStateException("rolled back on purpose");
        try {
            storage.transact(tx -> {
                tx.append(List.of(change.append()));
                LockSupport.parkNanos(100_000); // a transaction that lasts
                throw wanted;
            });
        } catch (IllegalStateException e) {
            assertThat(e).isSameAs(wanted);
        }
    }

    /** Returns all it was fed until there was no more after the writers had ended. */
    private static List<StoredEvent> follow(Storage storage, int limit, CountDownLatch writing) {
        List<StoredEvent> followed = new ArrayList<>();
        while (true) {
            boolean wroteAll = writing.getCount() == 0;
            FeedSlice slice = storage.feed(followed.size(), limit);
            followed.addAll(slice.events());
            assertThat(slice.next()).isEqualTo(followed.size());
            if (wroteAll && slice.events().isEmpty()) {
                return followed;
            }
        }
    }
}
