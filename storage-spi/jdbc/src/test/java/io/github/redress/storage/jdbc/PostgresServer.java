package io.github.redress.storage.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/**
 * A real PostgreSQL, unpacked and started by the tests, as root too. One per test JVM where that is enough, and as many as a test wants
 * where servers are killed: of these, commits reach the disk, which its makers' defaults turn off.
 */
public final class PostgresServer implements AutoCloseable {

    private static final AtomicInteger NAMES = new AtomicInteger();
    private static PostgresServer shared;
    private static String sharedDatabase;
    private static DataSource sharedConnections;

    private final EmbeddedPostgres postgres;

    private PostgresServer(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    /** Returns the server that tests of this JVM share; it stops with the JVM, and nobody kills it: its commits wait for no disk. */
    public static synchronized PostgresServer shared() {
        if (shared == null) {
            shared = start(EmbeddedPostgres.builder(), "off");
        }
        return shared;
    }

    /** Returns unpooled connections to one database of the shared server. */
    public static synchronized DataSource sharedDatabase() {
        if (sharedConnections == null) {
            sharedDatabase = shared().newDatabase();
            sharedConnections = shared().dataSource(sharedDatabase);
        }
        return sharedConnections;
    }

    static synchronized String sharedDatabaseName() {
        sharedDatabase();
        return sharedDatabase;
    }

    /** Returns whether these are the connections of {@link #sharedDatabase}. */
    static synchronized boolean isShared(DataSource connections) {
        return connections == sharedConnections;
    }

    /** Starts a server of one's own, which the caller stops. */
    public static PostgresServer start() {
        return start(EmbeddedPostgres.builder(), "on");
    }

    /** Starts a server on files that are there and stay there when it is stopped. */
    static PostgresServer startOn(Path data) {
        return start(EmbeddedPostgres.builder().setDataDirectory(data.toFile()).setCleanDataDirectory(false), "on");
    }

    private static PostgresServer start(EmbeddedPostgres.Builder settings, String toDisk) {
        try {
            return new PostgresServer(
                    settings.setOverrideWorkingDirectory(new File(System.getProperty("java.io.tmpdir"), "postgres"))
                            .setPGStartupWait(Duration.ofMinutes(2))
                            .setServerConfig("fsync", toDisk)
                            .setServerConfig("synchronous_commit", "on")
                            .setServerConfig("full_page_writes", "on")
                            .setServerConfig("max_connections", "100")
                            // A base backup copies the whole log: it is kept short, but not so short that the server
                            // writes checkpoints all the time.
                            .setServerConfig("min_wal_size", "32MB")
                            .setServerConfig("max_wal_size", "256MB")
                            .setLocaleConfig("locale", "C.UTF-8")
                            .start());
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start", e);
        }
    }

    /** Makes an empty database, and returns its name. */
    public String newDatabase() {
        String name = "city" + NAMES.incrementAndGet();
        try (Connection connection = dataSource("postgres").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
            return name;
        } catch (SQLException e) {
            throw new IllegalStateException("no new database", e);
        }
    }

    /** Returns unpooled connections to a database. */
    public DataSource dataSource(String database) {
        return postgres.getDatabase("postgres", database);
    }

    public int port() {
        return postgres.getPort();
    }

    public String url(String database) {
        return postgres.getJdbcUrl("postgres", database);
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not stop", e);
        }
    }
}
