package io.github.redress.examples.benchmarks.storage;

import com.zaxxer.hikari.HikariDataSource;
import io.github.redress.examples.benchmarks.server.Databases;
import io.github.redress.examples.benchmarks.server.Server;
import io.github.redress.storage.jdbc.PostgresStorage;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the processor time of a lifecycle goes: in this JVM by samples of what its threads run, in PostgreSQL by its own book of
 * statements.
 */
final class Profile {

    private static final int THREADS = 8;
    private static final int WARM_UP = 2_000;
    private static final Duration LONG = Duration.ofSeconds(8);
    private static final String DATABASE = "profiled";
    private static final String STATEMENTS = """
            SELECT calls, total_exec_time * 1000 / calls AS micros, wal_bytes / calls AS wal,
              left(regexp_replace(query, '\\s+', ' ', 'g'), 60) AS text
            FROM pg_stat_statements s JOIN pg_database d ON d.oid = s.dbid
            WHERE d.datname = '%s' AND calls > 100 ORDER BY total_exec_time DESC LIMIT 6""";

    private Profile() {}

    /** Runs lifecycles under observation, and returns what was seen. */
    static List<String> of(Server server, City city) throws Exception {
        try (Databases databases = new Databases(server)) {
            databases.withTables(DATABASE, 1);
            server.execute("CREATE EXTENSION IF NOT EXISTS pg_stat_statements");
            // Of the database and not of the server: whatever stands on its command line wins over the server's own
            // files.
            server.execute("ALTER DATABASE " + DATABASE + " SET pg_stat_statements.track = 'all'");
            HikariDataSource pool = databases.pool(DATABASE, THREADS);
            Contender desk =
                    new Crew("Redress", THREADS, new Lifecycle(city.desk(PostgresStorage.open(pool)), city.stories()));
            WarmUp.of(desk, WARM_UP);
            server.execute("SELECT pg_stat_statements_reset()");
            Samples samples = new Samples();
            Usage usage = samples.during(() -> new Meter(server).measure(desk, LONG));
            List<String> lines = new ArrayList<>();
            lines.add(String.format(
                    "where the CPU of a command goes: %,.0f us in the JVM, %,.0f us in PostgreSQL",
                    usage.jvmMicros() / Lifecycle.COMMANDS, usage.serverMicros() / Lifecycle.COMMANDS));
            lines.addAll(samples.lines());
            lines.addAll(statements(server));
            return lines;
        }
    }

    private static List<String> statements(Server server) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Connection connection = server.unpooled("postgres").getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(String.format(STATEMENTS, DATABASE))) {
            while (row.next()) {
                lines.add(String.format(
                        "  PostgreSQL %,8.0f us of wall clock, %,7.0f bytes of WAL, %,7d times: %s",
                        row.getDouble("micros"), row.getDouble("wal"), row.getLong("calls"), row.getString("text")));
            }
        }
        return lines;
    }
}
