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
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

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

    /** A reader that follows the feed while eight writers write, and some roll back, misses and repeats nothing. */
    @Check
    default void feedFollowedWhileManyWriteIsComplete(Trial trial) throws Exception {
        Storage storage = trial.open();
        int writers = 8;
        int changes = 20;
        List<Callable<Object>> tasks = new ArrayList<>();
        for (int i = 0; i < writers; i++) {
            tasks.add(() -> write(storage, changes));
        }
        List<StoredEvent> followed = new ArrayList<>();
        tasks.add(() -> follow(storage, (long) writers * changes, followed));

        runAll(tasks);

        assertThat(followed).isEqualTo(storage.feed(0, 1000).events()).hasSize(writers * changes);
        Map<UUID, Long> last = new HashMap<>();
        for (StoredEvent event : followed) {
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

            List<Object> results = runAll(tasks);

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
            next.writeTo(storage);
            next = next.next();
        }
        return changes;
    }

    private static void rolledBack(Storage storage, Change change) {
        IllegalStateException wanted = new IllegalStateException("rolled back on purpose");
        try {
            storage.transact(tx -> {
                tx.append(List.of(change.append()));
                throw wanted;
            });
        } catch (IllegalStateException e) {
            assertThat(e).isSameAs(wanted);
        }
    }

    private static Object follow(Storage storage, long events, List<StoredEvent> followed) {
        long position = 0;
        while (position < events && !Thread.currentThread().isInterrupted()) {
            FeedSlice slice = storage.feed(position, 7);
            assertThat(slice.next()).isEqualTo(position + slice.events().size());
            followed.addAll(slice.events());
            position = slice.next();
            Thread.onSpinWait();
        }
        return position;
    }

    private static List<Object> runAll(List<Callable<Object>> tasks) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(tasks.size());
        try {
            List<Object> results = new ArrayList<>();
            for (Future<Object> future : threads.invokeAll(tasks, 2, TimeUnit.MINUTES)) {
                results.add(future.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        } finally {
            threads.shutdownNow();
        }
    }
}
