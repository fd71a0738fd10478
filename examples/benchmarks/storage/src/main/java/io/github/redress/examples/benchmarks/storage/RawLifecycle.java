package io.github.redress.examples.benchmarks.storage;

import io.github.redress.storage.Append;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/**
 * What a desk wrote, written again by JDBC by hand: a transaction for each command, on one connection, which loads the case with
 * its labels and its key in one round trip, writes what was recorded in another, and commits.
 */
final class RawLifecycle implements Crew.Work {

    private static final String LOAD = "SELECT c.case_number, c.case_version, c.received_second, c.received_nano,"
            + " c.wake_second, c.wake_nano, c.snapshot_type, c.snapshot_schema, c.snapshot FROM redress_case c"
            + " WHERE c.case_id=?;"
            + " SELECT label_name, label_second, label_nano FROM redress_label WHERE case_id=?;"
            + " SELECT first_version, last_version, fingerprint FROM redress_command WHERE case_id=? AND command_key=?";

    private final DataSource connections;
    private final List<List<RawChange>> lifecycles;
    private final AtomicInteger next = new AtomicInteger();

    RawLifecycle(DataSource connections, List<List<Append>> recorded) {
        this.connections = connections;
        this.lifecycles = recorded.stream().map(RawChange::chain).toList();
    }

    @Override
    public long once() throws SQLException {
        List<RawChange> changes = lifecycles.get(Math.floorMod(next.getAndIncrement(), lifecycles.size()));
        RawCase to = RawCase.like(changes.get(0).recorded());
        for (RawChange change : changes) {
            try (Connection connection = connections.getConnection()) {
                String key = change.newKey();
                load(connection, to.id(), key, change.recorded().expectedVersion());
                change.write(connection, to, key);
                connection.commit();
            }
        }
        return 1;
    }

    private static void load(Connection connection, UUID id, String key, long expected) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LOAD)) {
            statement.setObject(1, id);
            statement.setObject(2, id);
            statement.setObject(3, id);
            statement.setString(4, key);
            statement.execute();
            long version = 0;
            try (ResultSet row = statement.getResultSet()) {
                if (row.next()) {
                    version = row.getLong(2);
                    keep(
                            row.getString(1),
                            row.getLong(3),
                            row.getInt(4),
                            row.getLong(5),
                            row.getInt(6),
                            row.getString(7));
                    keep(row.getInt(8), row.getBytes(9));
                }
            }
            statement.getMoreResults();
            try (ResultSet row = statement.getResultSet()) {
                while (row.next()) {
                    keep(row.getString(1), row.getLong(2), row.getInt(3));
                }
            }
            statement.getMoreResults();
            try (ResultSet row = statement.getResultSet()) {
                if (row.next()) {
                    throw new IllegalStateException("key " + key + " was used before");
                }
            }
            if (version != expected) {
                throw new IllegalStateException("case " + id + " is at version " + version + ", not " + expected);
            }
        }
    }

    /** Does nothing with what was read. */
    private static void keep(Object... values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("nothing was read");
        }
    }
}
