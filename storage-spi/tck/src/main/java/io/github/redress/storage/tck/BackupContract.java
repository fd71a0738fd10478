package io.github.redress.storage.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.storage.Blob;
import io.github.redress.storage.Document;
import io.github.redress.storage.FeedSlice;
import io.github.redress.storage.Find;
import io.github.redress.storage.Storage;
import io.github.redress.storage.StoredCase;
import io.github.redress.storage.StoredEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A copy that was taken while a store was in use, and restored elsewhere, is a store like any other. */
public interface BackupContract extends StoreSupplier {

    /** Every case of a copy taken while two writers write is whole, as old as the copy, and holds what was acknowledged. */
    @Check
    default void copyTakenWhileWritersWriteIsWhole(Trial trial) throws Exception {
        Storage storage = trial.open();
        List<UUID> ids = List.of(UUID.randomUUID(), UUID.randomUUID());
        CountDownLatch begun = new CountDownLatch(2);
        CountDownLatch copied = new CountDownLatch(1);
        ExecutorService writers = Executors.newFixedThreadPool(2);
        try (Trial onCopy =
                new Trial(copyWhileWriting(trial, storage, ids, writers, begun, copied), trial.way())) {
            Storage restored = onCopy.open();

            List<StoredEvent> fed = everything(restored);
            int events = 0;
            for (UUID id : ids) {
                StoredCase found = Committed.load(restored, id, null).orElseThrow();
                Change last = Change.of(id, found.version() - 1).label("open", Change.NOON.plusNanos(found.version()));
                List<StoredEvent> history = Committed.history(restored, id, 0, 10_000);
                events += history.size();
                assertThat(found.version()).as("version, of 5 acknowledged").isGreaterThanOrEqualTo(5);
                assertThat(found.snapshot()).isEqualTo(last.snapshot());
                assertThat(found.head()).isEqualTo(last.head());
                assertThat(history).hasSize((int) found.version());
                assertThat(fed.stream().filter(event -> event.id().equals(id)).toList())
                        .isEqualTo(history);
                assertThat(Committed.byNumber(restored, found.head().number())).contains(id);
            }
            assertThat(fed).hasSize(events);
            assertThat(Committed.find(restored, Find.under("open", 10)).cases()).hasSize(2);
            assertThat(Change.ofNewCase().writeTo(restored)).isNotNull();
            assertThat(everything(restored)).hasSize(events + 1);
        } finally {
            writers.shutdownNow();
        }
    }

    private static StoreFixture copyWhileWriting(
            Trial trial,
            Storage storage,
            List<UUID> ids,
            ExecutorService writers,
            CountDownLatch begun,
            CountDownLatch copied)
            throws Exception {
        for (UUID id : ids) {
            writers.execute(() -> {
                for (long version = 0; version < 2000 && copied.getCount() > 0; version++) {
                    Change.of(id, version)
                            .label("open", Change.NOON.plusNanos(version + 1))
                            .writeTo(storage);
                    if (version == 4) {
                        begun.countDown();
                    }
                }
            });
        }
        assertThat(begun.await(1, TimeUnit.MINUTES)).as("both writers write").isTrue();
        try {
            return copyOf(trial);
        } finally {
            copied.countDown();
            writers.shutdown();
            assertThat(writers.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        }
    }

    /** A consumer that keeps its place in the store goes on, on the copy, where the copy says: at least once, without loss. */
    @Check
    default void consumerGoesOnOnTheCopy(Trial trial) {
        Storage storage = trial.open();
        List<StoredEvent> delivered = new ArrayList<>();
        Change first = Change.ofNewCase().events(7);
        first.writeTo(storage);
        deliver(storage, delivered);
        deliver(storage, delivered);

        try (Trial onCopy = new Trial(copyOf(trial), trial.way())) {
            deliver(storage, delivered);
            Storage restored = onCopy.open();
            first.next().writeTo(restored);

            List<StoredEvent> afterwards = new ArrayList<>();
            while (deliver(restored, afterwards)) {
                assertThat(afterwards).hasSizeLessThan(20);
            }

            assertThat(delivered).hasSize(6);
            assertThat(afterwards).isEqualTo(restored.feed(4, 100).events()).hasSize(4);
            delivered.addAll(afterwards);
            assertThat(delivered).containsAll(everything(restored));
        }
    }

    /**
     * A consumer that keeps its place elsewhere can tell that a store was restored to an earlier state: the event it saw last
     * is not at its place, whatever has been written there since.
     */
    @Check
    default void consumerElsewhereNoticesAnOlderStore(Trial trial) {
        Storage storage = trial.open();
        Change first = Change.ofNewCase().events(3);
        first.writeTo(storage);

        try (Trial onCopy = new Trial(copyOf(trial), trial.way())) {
            first.next().writeTo(storage);
            FeedSlice seen = storage.feed(3, 1);
            Storage restored = onCopy.open();

            assertThat(restored.feed(0, 3)).isEqualTo(storage.feed(0, 3));
            assertThat(restored.feed(seen.next() - 1, 1).events()).isEmpty();
            Change.ofNewCase().events(2).writeTo(restored);
            assertThat(restored.feed(seen.next() - 1, 1).events()).hasSize(1).isNotEqualTo(seen.events());
        }
    }

    /** Takes in two events and moves the place on; returns false when there are none. */
    private static boolean deliver(Storage storage, List<StoredEvent> delivered) {
        Optional<Document> place = Committed.latest(storage, "consumer", "board");
        long after = place.map(each -> Long.parseLong(Change.text(each.content().bytes())))
                .orElse(0L);
        FeedSlice slice = storage.feed(after, 2);
        delivered.addAll(slice.events());
        long version = place.map(Document::version).orElse(0L) + 1;
        Blob moved = new Blob("position", 1, Change.bytes(Long.toString(slice.next())));
        assertThat(storage.<Boolean>transact(tx -> tx.replace(new Document("consumer", "board", version, moved))))
                .isTrue();
        return !slice.events().isEmpty();
    }

    private static List<StoredEvent> everything(Storage storage) {
        List<StoredEvent> all = new ArrayList<>();
        FeedSlice slice;
        do {
            slice = storage.feed(all.size(), 500);
            all.addAll(slice.events());
        } while (!slice.events().isEmpty());
        return all;
    }

    private static StoreFixture copyOf(Trial trial) {
        Optional<StoreFixture> copy = trial.fixture().restoredCopy();
        trial.assume(copy.isPresent(), "the fixture restores no copy");
        return copy.orElseThrow();
    }
}
