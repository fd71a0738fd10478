package io.github.redress.examples.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.storage.Append;
import io.github.redress.storage.Blob;
import io.github.redress.storage.Event;
import io.github.redress.storage.Head;
import io.github.redress.storage.Personal;
import io.github.redress.storage.Storage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.rocksdb.RocksDBException;
import org.rocksdb.WriteBatchWithIndex;

/** What was erased is in no file, also where a snapshot or a crash came in between. */
class RocksErasureTest {

    private static final String WORDS = "words of a person";

    private final UUID ref = UUID.randomUUID();
    private final UUID subject = UUID.randomUUID();

    @Test
    void snapshotOfTheErasingThreadKeepsNothing() {
        try (RocksFixture fixture = new RocksFixture()) {
            try (Storage storage = fixture.open()) {
                writeWords(storage);

                int erased = storage.<Integer>read(reading -> storage.<Integer>transact(tx -> tx.erase(subject)));

                assertThat(erased).isEqualTo(1);
                assertThat(dump(fixture)).doesNotContain(WORDS);
            }
        }
    }

    /** Meanwhile a transaction inside that reading goes its own way, and sees what is committed now. */
    @Test
    void erasureWaitsForWhoeverReads() throws Exception {
        ExecutorService other = Executors.newSingleThreadExecutor();
        try (RocksFixture fixture = new RocksFixture();
                Storage storage = fixture.open()) {
            writeWords(storage);

            Future<Integer> erasing = storage.read(reading -> {
                Future<Integer> begun = other.submit(() -> storage.<Integer>transact(tx -> tx.erase(subject)));
                while (!begun.isDone()
                        && storage.<Boolean>transact(tx -> tx.personal(ref).isPresent())) {
                    Thread.onSpinWait();
                }
                assertThat(reading.personal(ref)).isPresent();
                assertThat(begun).isNotDone();
                return begun;
            });

            assertThat(erasing.get(1, TimeUnit.MINUTES)).isEqualTo(1);
            assertThat(dump(fixture)).doesNotContain(WORDS);
        } finally {
            other.shutdownNow();
        }
    }

    @Test
    void crashBetweenCommitAndCleaningIsMadeGoodAtTheNextOpen() throws RocksDBException {
        try (RocksFixture fixture = new RocksFixture()) {
            try (Storage storage = fixture.open()) {
                writeWords(storage);
            }
            commitErasureOnly(fixture);
            assertThat(dump(fixture)).contains(WORDS);

            fixture.open().close();

            assertThat(dump(fixture)).doesNotContain(WORDS);
        }
    }

    private void writeWords(Storage storage) {
        Instant noon = Instant.parse("2026-11-23T12:00:00Z");
        Blob blob = new Blob("type", 1, new byte[] {1});
        Personal words = new Personal(ref, subject, WORDS.getBytes(StandardCharsets.UTF_8));
        Append change = new Append(
                UUID.randomUUID(),
                0,
                new Head("2026-1", noon, null, List.of()),
                blob,
                List.of(new Event(1, noon, noon, blob)),
                List.of(words),
                null);
        storage.transact(tx -> tx.append(List.of(change)));
    }

    /** What is on the disk when the process ends between the commit of an erasure and the cleaning after it. */
    private void commitErasureOnly(RocksFixture fixture) throws RocksDBException {
        RocksFiles files = RocksFiles.open(RocksFiles.usable(fixture.folder()));
        try (WriteBatchWithIndex erasure = new WriteBatchWithIndex(true)) {
            erasure.delete(files.column(), Keys.key('P', Keys.id(ref)));
            erasure.delete(files.column(), Keys.key('S', Keys.id(subject), Keys.id(ref)));
            erasure.put(files.column(), Keys.ERASING, new byte[0]);
            files.write(erasure);
        } finally {
            files.close();
        }
    }

    private static String dump(RocksFixture fixture) {
        return new String(fixture.dump().orElseThrow(), StandardCharsets.ISO_8859_1);
    }
}
