package io.github.redress.storage.jdbc.faults;

import io.github.redress.storage.Storage;
import io.github.redress.storage.jdbc.SqliteStorage;
import java.nio.file.Path;

/** One store with the connections it has of its own, as a process has them; where it is can be told to another process. */
record Node(Storage storage, AutoCloseable connections) implements AutoCloseable {

    private static final String SQLITE = "sqlite:";

    static String address(Path file) {
        return SQLITE + file;
    }

    static Node open(String address) {
        return new Node(SqliteStorage.open(Path.of(address.substring(SQLITE.length()))), () -> {});
    }

    @Override
    public void close() {
        storage.close();
        try {
            connections.close();
        } catch (Exception e) {
            throw new IllegalStateException("connections did not close", e);
        }
    }
}
