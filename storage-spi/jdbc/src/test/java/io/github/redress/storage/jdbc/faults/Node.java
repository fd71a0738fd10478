package io.github.redress.storage.jdbc.faults;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.github.redress.storage.Storage;
import io.github.redress.storage.jdbc.ConnectionSource;
import io.github.redress.storage.jdbc.PostgresStorage;
import io.github.redress.storage.jdbc.SchemaMode;
import io.github.redress.storage.jdbc.SqliteStorage;
import java.nio.file.Path;
import javax.sql.DataSource;

/** One store with the connections it has of its own, as a process has them; where it is can be told to another process. */
record Node(Storage storage, AutoCloseable connections) implements AutoCloseable {

    private static final String SQLITE = "sqlite:";
    private static final int POOL = 4;

    static String address(Path file) {
        return SQLITE + file;
    }

    /** Opens the store at an address: that of a file, or the URL of a database in PostgreSQL. */
    static Node open(String address) {
        if (address.startsWith(SQLITE)) {
            return new Node(SqliteStorage.open(Path.of(address.substring(SQLITE.length()))), () -> {});
        }
        return open(address, POOL);
    }

    /** Opens a store in PostgreSQL with at most so many connections. */
    static Node open(String url, int pool) {
        HikariDataSource connections = pool(url, pool);
        try {
            return new Node(in(connections), connections);
        } catch (RuntimeException e) {
            connections.close();
            throw e;
        }
    }

    private static Storage in(DataSource connections) {
        return PostgresStorage.builder(ConnectionSource.of(connections))
                .schemaMode(SchemaMode.CREATE)
                .open();
    }

    private static HikariDataSource pool(String url, int size) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(0);
        config.setConnectionTimeout(5_000);
        config.setInitializationFailTimeout(-1);
        return new HikariDataSource(config);
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
