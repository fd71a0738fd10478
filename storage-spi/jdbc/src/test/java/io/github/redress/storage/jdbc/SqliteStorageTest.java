package io.github.redress.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.redress.storage.Append;
import io.github.redress.storage.Blob;
import io.github.redress.storage.Event;
import io.github.redress.storage.Head;
import io.github.redress.storage.RetryTransactionException;
import io.github.redress.storage.Storage;
import io.github.redress.storage.StorageException;
import io.github.redress.storage.StoredCase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteStorageTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @Test
    void ownTimeIsTheClocks() {
        try (Storage storage = SqliteStorage.open(file(), CLOCK)) {
            assertThat(storage.now()).isEqualTo(NOON);
        }
    }

    @Test
    void fileLockedForTooLongMayBeTriedAgain() {
        SqliteFile impatient = SqliteFile.at(file()).with("PRAGMA busy_timeout = 20");
        try (Storage first = SqliteStorage.open(file());
                Storage second =
                        new SqliteStorageBuilder(impatient).clock(CLOCK).open()) {
            first.transact(tx -> {
                assertThatThrownBy(() -> second.transact(other -> other.byNumber("2026-1")))
                        .isInstanceOf(RetryTransactionException.class)
                        .hasMessageContaining("beginning a transaction in " + file());
                return null;
            });

            assertThat(second.<String>transact(tx -> "free again")).isEqualTo("free again");
        }
    }

    @Test
    void fullFileLeavesNothingOfATransaction() {
        SqliteFile small = SqliteFile.at(file()).with("PRAGMA max_page_count = 60");
        UUID before = UUID.randomUUID();
        UUID fits = UUID.randomUUID();
        UUID tooLarge = UUID.randomUUID();
        try (Storage storage = new SqliteStorageBuilder(small).clock(CLOCK).open()) {
            storage.transact(tx -> tx.append(List.of(change(before, 10))));

            assertThatThrownBy(() -> storage.transact(tx -> {
                        tx.append(List.of(change(fits, 10)));
                        try {
                            tx.append(List.of(change(tooLarge, 1 << 20)));
                        } catch (StorageException e) {
                            return "caught, and told nobody";
                        }
                        return "not reached";
                    }))
                    .isInstanceOf(StorageException.class)
                    .hasMessageContaining("appending to 1 case(s) in " + file() + ": the disk is full");

            assertThat(load(storage, before)).isPresent();
            assertThat(load(storage, fits)).isEmpty();
            assertThat(load(storage, tooLarge)).isEmpty();
            assertThat(storage.feed(0, 10).events()).hasSize(1);
        }
    }

    @Test
    void logIsEmptiedByTheFirstCommitOnceNobodyReadsWhatWasErased() throws Exception {
        assertLogIsEmptiedBy(storage -> storage.transact(tx -> tx.byNumber("2026-1")));
    }

    @Test
    void logIsEmptiedByTheFirstReadingOnceNobodyReadsWhatWasErased() throws Exception {
        assertLogIsEmptiedBy(storage -> storage.read(from -> from.byNumber("2026-1")));
    }

    @Test
    void logIsEmptiedByTheFirstLookAtTheFeedOnceNobodyReadsWhatWasErased() throws Exception {
        assertLogIsEmptiedBy(storage -> storage.feed(0, 1));
    }

    @Test
    void logIsEmptiedByClosingOnceNobodyReadsWhatWasErased() throws Exception {
        assertLogIsEmptiedBy(Storage::close);
    }

    /** Another process holds the file open throughout, so that the log stays beside it, and for a while reads. */
    private void assertLogIsEmptiedBy(Consumer<Storage> next) throws Exception {
        Path log = folder.resolve("city.db-wal");
        try (Storage storage = SqliteStorage.open(file());
                Connection reader = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = reader.createStatement()) {
            StreetCase words = new StreetCase(1);
            words.append(storage, 1);
            statement.execute("BEGIN");
            statement.executeQuery("SELECT COUNT(*) FROM redress_event").close();

            assertThat(storage.<Integer>transact(tx -> tx.erase(words.subject())))
                    .isEqualTo(1);
            words.append(storage, 2);
            storage.feed(0, 1);
            assertThat(Files.size(log)).as("while somebody reads").isPositive();

            statement.execute("COMMIT");
            next.accept(storage);
            assertThat(Files.size(log)).as("once nobody reads").isZero();
        }
    }

    @Test
    void logThatAKilledProcessLeftIsEmptied() throws Exception {
        Path log = folder.resolve("city.db-wal");
        SqliteStorage.open(file()).close();
        try (Connection left = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = left.createStatement()) {
            statement.execute("DELETE FROM redress_personal");
            statement.execute("CREATE TABLE left_in_the_log (word text)");
            assertThat(Files.size(log)).isPositive();

            try (Storage storage = SqliteStorage.open(file())) {
                storage.feed(0, 1);

                assertThat(Files.size(log)).isZero();
            }
        }
    }

    @Test
    void closedStoreLeavesOneFile() {
        Storage storage = SqliteStorage.open(file());
        storage.transact(tx -> tx.append(List.of(change(UUID.randomUUID(), 10))));
        storage.feed(0, 1);

        storage.close();

        assertThat(folder.toFile().list()).containsExactly("city.db");
    }

    @Test
    void refusesWorkOnceClosed() {
        Storage storage = SqliteStorage.open(file());
        storage.close();

        assertThatThrownBy(() -> storage.transact(tx -> "work"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the store in " + file() + " is closed");
        assertThatThrownBy(() -> storage.feed(0, 1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the store in " + file() + " is closed");
    }

    @Test
    void refusesToCloseInsideATransaction() {
        try (Storage storage = SqliteStorage.open(file())) {
            Runnable closing = storage::close;

            assertThatThrownBy(() -> storage.transact(tx -> {
                        closing.run();
                        return null;
                    }))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("the store in " + file() + " cannot be closed inside a transaction");
        }
    }

    @Test
    void refusesATransactionThatHasEnded() {
        try (Storage storage = SqliteStorage.open(file())) {
            Storage.Transaction kept = storage.transact(tx -> tx);

            assertThatThrownBy(() -> kept.byNumber("2026-1"))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("this transaction has ended; use it only inside the work given to transact");
        }
    }

    private Path file() {
        return folder.resolve("city.db");
    }

    private static Optional<StoredCase> load(Storage storage, UUID id) {
        return storage.transact(tx -> tx.load(id, null));
    }

    private static Append change(UUID id, int bytes) {
        Blob blob = new Blob("Case", 1, new byte[bytes]);
        Head head = new Head("N-" + id, NOON, null, List.of());
        return new Append(id, 0, head, blob, List.of(new Event(1, NOON, NOON, blob)), List.of(), null);
    }
}
