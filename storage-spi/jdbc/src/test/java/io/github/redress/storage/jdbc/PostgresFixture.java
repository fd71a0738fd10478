package io.github.redress.storage.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
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
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A schema of its own in a PostgreSQL, and one pool for the host and the store. */
class PostgresFixture implements StoreFixture {

    private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"));
    private static final AtomicInteger SCHEMAS = new AtomicInteger();
    private final String schema;
    private final SchemaMode mode;
    private final List<HikariDataSource> pools = new ArrayList<>();
    private final DataSource database;
    private final Function<DataSource, JdbcHost> hosts;
    private @Nullable JdbcHost host;

    /** Makes a fixture in a database, with hosts of a kind. */
    PostgresFixture(DataSource database, Function<DataSource, JdbcHost> hosts) {
        this(database, hosts, newSchema(), SchemaMode.MIGRATE);
    }

    private PostgresFixture(DataSource database, Function<DataSource, JdbcHost> hosts, String schema, SchemaMode mode) {
        this.database = database;
        this.hosts = hosts;
        this.schema = schema;
        this.mode = mode;
    }

    private static String newSchema() {
        return "city" + SCHEMAS.incrementAndGet();
    }

    /** Makes a fixture in the server that tests share, with a host on plain JDBC. */
    static PostgresFixture onSharedServer() {
        return new PostgresFixture(PostgresServer.sharedDatabase(), ConnectionHost::over);
    }

    /** Makes such a fixture whose tables the first release's script has made, and stores leave as they are. */
    static PostgresFixture onVersion1() {
        String schema = newSchema();
        PostgresFixture fixture =
                new PostgresFixture(PostgresServer.sharedDatabase(), ConnectionHost::over, schema, SchemaMode.VALIDATE);
        fixture.run("CREATE SCHEMA " + schema);
        SchemaTrial.postgresql(PostgresServer.sharedDatabaseName())
                .runFirstScript(new TableNames(schema, TableNames.SHIPPED_PREFIX));
        return fixture;
    }

    String schema() {
        return schema;
    }

    @Override
    public Storage open() {
        return open(Way.OWN);
    }

    @Override
    public Storage open(Way way) {
        HikariDataSource pool = pool(way);
        pools.add(pool);
        ConnectionSource source;
        if (way.joined()) {
            host = hosts.apply(pool);
            source = host.source();
        } else {
            source = ConnectionSource.of(pool);
        }
        return PostgresStorage.builder(source).schema(schema).schemaMode(mode).open();
    }

    private HikariDataSource pool(Way way) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(database);
        config.setMaximumPoolSize(way.pool());
        config.setMinimumIdle(0);
        config.setConnectionTimeout(20_000);
        config.setConnectionInitSql("SET application_name = '" + schema + "'");
        config.setTransactionIsolation("TRANSACTION_" + way.isolation().name());
        return new HikariDataSource(config);
    }

    @Override
    public Optional<Host> host() {
        return Optional.ofNullable(host);
    }

    @Override
    public String describe() {
        try (Connection connection = database.getConnection()) {
            return Products.name(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("no product and version of the database of schema " + schema, e);
        }
    }

    @Override
    public boolean dropConnections() {
        run("SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE application_name = '" + schema + "'");
        return true;
    }

    /** A base backup of the whole server, on which another server is started; empty where its files are elsewhere. */
    @Override
    public Optional<StoreFixture> restoredCopy() {
        if (!PostgresServer.isShared(database)) {
            return Optional.empty();
        }
        try {
            Path folder = Files.createTempDirectory(TEMPORARY, "restored");
            PostgresServer copy = PostgresServer.startOn(BaseBackup.take(database, folder.resolve("data")));
            DataSource restored = copy.dataSource(PostgresServer.sharedDatabaseName());
            return Optional.of(new PostgresFixture(restored, hosts, schema, mode) {
                @Override
                public void close() {
                    closePools();
                    copy.close();
                    Folders.delete(folder);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of all tables as text; what vacuum has not yet swept from the files is not looked at. */
    @Override
    public Optional<byte[]> dump() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet names = statement.executeQuery(
                    "SELECT table_name FROM information_schema.tables WHERE table_schema = '" + schema + "'")) {
                while (names.next()) {
                    tables.add(names.getString(1));
                }
            }
            for (String table : tables) {
                try (ResultSet rows = statement.executeQuery("SELECT encode(convert_to(t::text, 'UTF8'), 'escape') ||"
                        + (table.endsWith("personal") ? "encode(sealed, 'escape')" : "''") + " FROM " + schema + "."
                        + table + " t")) {
                    while (rows.next()) {
                        all.writeBytes(rows.getBytes(1));
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("no dump", e);
        }
        return Optional.of(all.toByteArray());
    }

    @Override
    public void close() {
        closePools();
        run("DROP TABLE IF EXISTS host_row");
        run("DROP SCHEMA IF EXISTS " + schema + " CASCADE");
    }

    private void closePools() {
        pools.forEach(HikariDataSource::close);
    }

    private void run(String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("the fixture could not: " + sql, e);
        }
    }
}
