package io.github.redress.examples.benchmarks.server;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A real PostgreSQL of this run's own, as a city would run it: commits reach the disk, autovacuum works. Only checkpoints are
 * kept out of the run, since the first change of each page after one is logged whole, and would be counted to whoever is next.
 */
public final class Server implements AutoCloseable {

    private static final Map<String, String> SETTINGS = settings();
    private static final List<String> SAID = List.of(
            "fsync", "synchronous_commit", "full_page_writes", "autovacuum", "shared_buffers", "checkpoint_timeout");

    private final EmbeddedPostgres postgres;
    private final ServerProcesses processes;
    private final Connection observer;

    private Server(EmbeddedPostgres postgres, Path data) throws SQLException {
        this.postgres = postgres;
        this.processes = ServerProcesses.of(data);
        this.observer = postgres.getPostgresDatabase().getConnection();
    }

    private static Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("fsync", "on");
        settings.put("synchronous_commit", "on");
        settings.put("full_page_writes", "on");
        settings.put("shared_buffers", "256MB");
        settings.put("max_connections", "150");
        settings.put("checkpoint_timeout", "1h");
        settings.put("max_wal_size", "16GB");
        // Loaded so that a profile can be taken at the end; until then it counts nothing.
        settings.put("shared_preload_libraries", "pg_stat_statements");
        settings.put("pg_stat_statements.track", "none");
        return settings;
    }

    /** Unpacks and starts a server whose files are in this folder. */
    public static Server start(Path folder) {
        Path data = folder.resolve("data");
        try {
            EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(folder.toFile())
                    .setDataDirectory(data)
                    .setCleanDataDirectory(true)
                    .setLocaleConfig("locale", "C.UTF-8");
            SETTINGS.forEach(builder::setServerConfig);
            return new Server(builder.start(), data);
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start in " + folder, e);
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL in " + folder + " lets nobody in", e);
        }
    }

    /** Makes an empty database. */
    public void create(String database) {
        execute("CREATE DATABASE " + database);
    }

    /** Returns pooled connections to a database, whose transactions are begun and committed by hand. */
    public HikariDataSource pool(String database, int connections) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(unpooled(database));
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(connections);
        config.setAutoCommit(false);
        return new HikariDataSource(config);
    }

    /** Returns connections to a database, a new one each time; batches of inserts go as few statements of many rows. */
    public DataSource unpooled(String database) {
        PGSimpleDataSource connections = (PGSimpleDataSource) postgres.getDatabase("postgres", database);
        connections.setReWriteBatchedInserts(true);
        return connections;
    }

    /** Returns where another process finds a database. */
    public String address(String database) {
        return postgres.getJdbcUrl("postgres", database);
    }

    /** Returns the number that a query over a database asks for. */
    public long count(String database, String sql) {
        try (Connection connection = unpooled(database).getConnection();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Returns the processor time that the server has used until now. */
    public long cpuNanos() {
        return processes.nanos();
    }

    /** Returns how many bytes of log the server has written until now. */
    public long walBytes() {
        return Long.parseLong(ask("SELECT (pg_current_wal_insert_lsn() - '0/0'::pg_lsn)::bigint"));
    }

    /** Returns how many checkpoints there were until now. */
    public long checkpoints() {
        return Long.parseLong(ask("SELECT num_timed + num_requested FROM pg_stat_checkpointer"));
    }

    /** Returns a line on the server and how it is set. */
    public String line() {
        return "PostgreSQL " + setting("server_version") + ": "
                + SAID.stream().map(name -> name + "=" + setting(name)).collect(Collectors.joining(", "));
    }

    private String setting(String name) {
        return ask("SELECT current_setting('" + name + "')");
    }

    /** Runs a statement as the administrator. */
    public void execute(String sql) {
        try (Statement statement = observer.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private String ask(String sql) {
        try (Statement statement = observer.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Stops the server and removes its files. */
    @Override
    public void close() {
        try {
            observer.close();
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not stop", e);
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL did not let go", e);
        }
    }
}
