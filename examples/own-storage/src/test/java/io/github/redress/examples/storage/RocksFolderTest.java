package io.github.redress.examples.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.redress.storage.Blob;
import io.github.redress.storage.Document;
import io.github.redress.storage.StorageException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rocksdb.ColumnFamilyDescriptor;
import org.rocksdb.ColumnFamilyHandle;
import org.rocksdb.RocksDB;
import org.rocksdb.RocksDBException;

/** What opening and closing a folder accept and refuse, and what they say then. */
class RocksFolderTest {

    @TempDir
    private Path parent;

    private Path folder;

    @BeforeEach
    void nameAFolder() throws IOException {
        folder = parent.toRealPath().resolve("store");
    }

    @Test
    void clockIsTheOneGiven() {
        Instant noon = Instant.parse("2026-11-23T12:00:00Z");

        try (RocksStorage storage = RocksStorage.open(folder, Clock.fixed(noon, ZoneOffset.UTC))) {
            assertThat(storage.now()).isEqualTo(noon);
        }
    }

    @Test
    void oneOfTwoStoresGoesOnWhenTheOtherIsClosed() {
        RocksStorage first = RocksStorage.open(folder);
        try (RocksStorage second = RocksStorage.open(folder.resolve("."))) {
            first.close();

            assertThat(wrote(second, 1)).isTrue();
            assertThatThrownBy(() -> wrote(first, 2))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("this store on " + folder + " is closed");
        }
    }

    @Test
    void twoStoresOnAFolderAreOneTransactionOnAThread() {
        try (RocksStorage one = RocksStorage.open(folder);
                RocksStorage other = RocksStorage.open(folder)) {
            assertThatThrownBy(() -> one.transact(tx -> {
                        assertThat(wrote(other, 1)).isTrue();
                        assertThat(tx.latest("calendar", "city")).isPresent();
                        throw new IllegalStateException("no");
                    }))
                    .hasMessage("no");

            assertThat(wrote(one, 1)).isTrue();
        }
    }

    @Test
    void refusesToBeClosedInsideItsOwnWork() {
        try (RocksStorage storage = RocksStorage.open(folder)) {
            Runnable closing = storage::close;
            assertThatThrownBy(() -> storage.read(reading -> {
                        closing.run();
                        return null;
                    }))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("a store on " + folder
                            + " was to be closed inside transact or read of the same thread; close it after that");

            assertThat(wrote(storage, 1)).isTrue();
        }
    }

    @Test
    void refusesAFolderOfOtherFiles() throws IOException {
        Files.createDirectory(folder);
        Files.writeString(folder.resolve("letter.txt"), "dear mayor");

        assertRefused(folder + " holds letter.txt and no RocksDB; name an empty folder");
        assertThat(files()).containsExactly(folder.resolve("letter.txt"));
    }

    @Test
    void refusesAFile() throws IOException {
        Files.writeString(folder, "dear mayor");

        assertRefused("could not use " + folder + " as a folder: java.nio.file.FileAlreadyExistsException: " + folder
                + "; name one that this process may write to");
    }

    @Test
    void refusesADatabaseOfAnotherProgramAndLeavesItAsItWas() throws Exception {
        writeTheirs("letters");
        List<Path> before = files();

        assertRefused(folder
                + " holds a RocksDB with the parts [default, letters], and this release has [default, redress-1]; it was"
                + " left as it is, name another folder or use the release that wrote it");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void refusesANewerLayout() throws Exception {
        writeTheirs("redress-2");

        assertRefused(folder
                + " holds a RocksDB with the parts [default, redress-2], and this release has [default, redress-1]; it was"
                + " left as it is, name another folder or use the release that wrote it");
    }

    @Test
    void refusesDamagedFiles() throws IOException {
        writeThree();
        damage("MANIFEST");

        assertRefused("could not open in " + folder + ": ", "the files are damaged", "restore a backup");
    }

    @Test
    void refusesALogThatIsDamagedInItsMiddleAndDropsNothing() throws IOException {
        writeThree();
        damage(".log");

        assertRefused("could not open in " + folder + ": ", "the files are damaged", "restore a backup");
    }

    /** As a power failure leaves it: the third commit was on its way, and nobody was told of it. */
    @Test
    void opensWithHalfARecordAtTheEndOfTheLogAndDropsOnlyThat() throws IOException {
        writeThree();
        Path log = file(".log");
        byte[] bytes = Files.readAllBytes(log);
        Files.write(log, Arrays.copyOf(bytes, bytes.length - 10));

        try (RocksStorage storage = RocksStorage.open(folder)) {
            long latest = storage.<Long>read(
                    reading -> reading.latest("calendar", "city").orElseThrow().version());

            assertThat(latest).isEqualTo(2);
        }
    }

    @Test
    void refusesAFolderThatMayOnlyBeRead() {
        writeThree();
        folder.toFile().setWritable(false);
        assumeFalse(Files.isWritable(folder), "this user may write everywhere");

        assertRefused("could not open in " + folder + ": ", "; give this process the right to write there");
    }

    @Test
    void refusesWhatAnotherProcessHasOpenUntilThatHasEnded() throws Exception {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherProcess.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader says = other.inputReader(StandardCharsets.UTF_8)) {
            assertThat(says.readLine()).isEqualTo("open");

            assertRefused(
                    "could not open in " + folder + ": ",
                    "; another process has it open, and RocksDB is for one: close it there");
        } finally {
            other.destroyForcibly().waitFor();
        }

        try (RocksStorage storage = RocksStorage.open(folder)) {
            assertThat(storage.<Boolean>read(
                            reading -> reading.document("calendar", "city", 1).isPresent()))
                    .isTrue();
        }
    }

    @Test
    void refusesToBackUpOverAFolderThatIsThere() {
        try (RocksStorage storage = RocksStorage.open(folder)) {
            assertThatThrownBy(() -> storage.backUp(parent))
                    .isInstanceOf(StorageException.class)
                    .hasMessageStartingWith("could not back up to " + parent + " in " + folder + ": ")
                    .hasCauseInstanceOf(RocksDBException.class);
        }
    }

    /** Writes a RocksDB with a part that is not ours. */
    private void writeTheirs(String part) throws IOException, RocksDBException {
        Files.createDirectory(folder);
        try (RocksDB theirs = RocksDB.open(folder.toString());
                ColumnFamilyHandle column =
                        theirs.createColumnFamily(new ColumnFamilyDescriptor(part.getBytes(StandardCharsets.UTF_8)))) {
            theirs.put(column, new byte[] {1}, new byte[] {2});
        }
    }

    private void assertRefused(String... words) {
        assertThatThrownBy(() -> RocksStorage.open(folder).close())
                .isInstanceOf(StorageException.class)
                .message()
                .contains(words)
                .startsWith(words[0]);
    }

    private static boolean wrote(RocksStorage storage, long version) {
        byte[] bytes = "opening hours".repeat(100).getBytes(StandardCharsets.UTF_8);
        Document calendar = new Document("calendar", "city", version, new Blob("calendar", 1, bytes));
        return storage.<Boolean>transact(tx -> tx.put(calendar));
    }

    private void writeThree() {
        try (RocksStorage storage = RocksStorage.open(folder)) {
            for (int version = 1; version <= 3; version++) {
                wrote(storage, version);
            }
        }
    }

    /** Changes a byte in the middle of a file. */
    private void damage(String name) throws IOException {
        Path file = file(name);
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
    }

    private Path file(String name) throws IOException {
        return files().stream()
                .filter(each -> each.getFileName().toString().contains(name))
                .findFirst()
                .orElseThrow();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /** Writes a document, says so, and holds the folder until it is killed. */
    static final class OtherProcess {

        private OtherProcess() {}

        public static void main(String[] args) throws IOException {
            RocksStorage storage = RocksStorage.open(Path.of(args[0]));
            wrote(storage, 1);
            System.out.println("open");
            int end = System.in.read();
            throw new IllegalStateException("was to be killed, and read " + end);
        }
    }
}
