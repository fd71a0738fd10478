package io.github.redress.examples.storage;

import io.github.redress.storage.Storage;
import io.github.redress.storage.tck.StoreFixture;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rocksdb.RocksDB;

/** A folder of its own, within one that goes with all backups of it. */
final class RocksFixture implements StoreFixture {

    private final Path parent;
    private final Path folder;

    RocksFixture() {
        try {
            this.parent = Files.createTempDirectory(Path.of("target"), "rocks");
            this.folder = parent.resolve("store");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path folder() {
        return folder;
    }

    @Override
    public Storage open() {
        return RocksStorage.open(folder);
    }

    @Override
    public String describe() {
        return "RocksDB " + RocksDB.rocksdbVersion();
    }

    @Override
    public Optional<StoreFixture> restoredCopy() {
        RocksFixture copy = new RocksFixture();
        try (RocksStorage store = RocksStorage.open(folder)) {
            store.backUp(copy.folder);
        }
        return Optional.of(copy);
    }

    @Override
    public Optional<byte[]> dump() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try {
            for (Path each : files()) {
                if (Files.isRegularFile(each)) {
                    all.writeBytes(Files.readAllBytes(each));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.of(all.toByteArray());
    }

    @Override
    public void close() {
        if (!Files.exists(parent)) {
            return; // closed before
        }
        try {
            for (Path each : files()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is in a folder comes before the folder. */
    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(parent)) {
            return all.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
