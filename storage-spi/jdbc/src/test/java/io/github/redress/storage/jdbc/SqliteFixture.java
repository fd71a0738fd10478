package io.github.redress.storage.jdbc;

import io.github.redress.storage.Storage;
import io.github.redress.storage.tck.Host;
import io.github.redress.storage.tck.StoreFixture;
import io.github.redress.storage.tck.Way;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteDataSource;

/** A folder of its own with one database file. */
final class SqliteFixture implements StoreFixture {

    /** One connection writes, and SQLite knows one level of isolation: there is no more to choose. */
    static final List<Way> WAYS = List.of(Way.OWN, new Way(true, 1, Way.Isolation.SERIALIZABLE));

    private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"));

    private final Path folder;
    private final SchemaMode mode;
    private @Nullable ConnectionHost host;

    SqliteFixture() {
        this(TEMPORARY, SchemaMode.CREATE);
    }

    private SqliteFixture(Path parent, SchemaMode mode) {
        this.mode = mode;
        try {
            folder = Files.createTempDirectory(parent, "sqlite");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes a fixture in a folder of its own below another. */
    static SqliteFixture in(Path parent) {
        return new SqliteFixture(parent, SchemaMode.CREATE);
    }

    /** Makes a fixture whose tables the first release's script has made, and stores leave as they are. */
    static SqliteFixture onVersion1() {
        SqliteFixture fixture = new SqliteFixture(TEMPORARY, SchemaMode.VALIDATE);
        SchemaTrial.sqlite(fixture.file()).runFirstScript(TableNames.SHIPPED);
        return fixture;
    }

    Path file() {
        return folder.resolve("city.db");
    }

    @Override
    public Storage open() {
        return builder().open();
    }

    private SqliteStorageBuilder builder() {
        return SqliteStorage.builder(file()).schemaMode(mode);
    }

    @Override
    public Storage open(Way way) {
        if (!way.joined()) {
            return open();
        }
        SQLiteDataSource connections = new SQLiteDataSource();
        connections.setUrl("jdbc:sqlite:" + file());
        connections.setSynchronous("FULL");
        connections.setBusyTimeout(10_000);
        connections.setTransactionMode("IMMEDIATE");
        open().close();
        host = ConnectionHost.over(connections);
        return builder().host(host.source()).open();
    }

    @Override
    public Optional<Host> host() {
        return Optional.ofNullable(host);
    }

    @Override
    public String describe() {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file())) {
            return Products.name(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("no product and version of " + file(), e);
        }
    }

    /** {@code VACUUM INTO}, which copies what is committed while others write. */
    @Override
    public Optional<StoreFixture> restoredCopy() {
        SqliteFixture copy = new SqliteFixture(TEMPORARY, mode);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA busy_timeout = 10000");
            statement.execute("VACUUM INTO '" + copy.file() + "'");
        } catch (SQLException e) {
            throw new IllegalStateException("no copy", e);
        }
        return Optional.of(copy);
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
        if (!Files.exists(folder)) {
            return; // closed before
        }
        Folders.delete(folder);
    }
}
