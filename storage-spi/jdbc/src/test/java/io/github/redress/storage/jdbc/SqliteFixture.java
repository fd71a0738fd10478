package io.github.redress.storage.jdbc;

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

/** A folder of its own with one database file. */
final class SqliteFixture implements StoreFixture {

    private final Path folder;

    SqliteFixture() {
        try {
            folder = Files.createTempDirectory("sqlite");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path file() {
        return folder.resolve("city.db");
    }

    @Override
    public Storage open() {
        return SqliteStorage.open(file());
    }

    @Override
    public Optional<byte[]> dump() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (Path each : files()) {
            try {
                all.writeBytes(Files.readAllBytes(each));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return Optional.of(all.toByteArray());
    }

    List<Path> files() {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
