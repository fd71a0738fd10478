package io.github.redress.storage.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One connection with its prepared statements. Used by one thread at a time. */
final class Sql implements AutoCloseable {

    /** Reads the row the results stand at. */
    interface RowReader<T> {
        T read(Row row) throws SQLException;
    }

    /** Stands for an instant that is not there. */
    static final Object NO_INSTANT = new Object();

    private static final Logger LOG = LoggerFactory.getLogger(Sql.class);

    private final Connection connection;
    private final IdForm ids;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Sql(Connection connection, IdForm ids) {
        this.connection = connection;
        this.ids = ids;
    }

    Connection connection() {
        return connection;
    }

    /** Runs a statement without values, such as a PRAGMA or a COMMIT. */
    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Runs a statement that stays prepared, and returns how many rows it changed. */
    int update(String sql, Object... values) throws SQLException {
        PreparedStatement statement = prepare(sql);
        bind(statement, values);
        return statement.executeUpdate();
    }

    /** Returns the rows of a statement that stays prepared. */
    <T> List<T> list(String sql, RowReader<T> reader, Object... values) throws SQLException {
        return rows(prepare(sql), reader, values);
    }

    /** Returns the first row of a statement that stays prepared. */
    <T> Optional<T> first(String sql, RowReader<T> reader, Object... values) throws SQLException {
        List<T> rows = list(sql, reader, values);
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(0));
    }

    /** Returns the rows of a statement put together for this one question. */
    <T> List<T> listOnce(String sql, RowReader<T> reader, List<?> values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            return rows(statement, reader, values.toArray());
        }
    }

    private PreparedStatement prepare(String sql) throws SQLException {
        PreparedStatement known = prepared.get(sql);
        if (known != null) {
            return known;
        }
        PreparedStatement made = connection.prepareStatement(sql);
        prepared.put(sql, made);
        return made;
    }

    private <T> List<T> rows(PreparedStatement statement, RowReader<T> reader, Object[] values) throws SQLException {
        bind(statement, values);
        List<T> rows = new ArrayList<>();
        try (ResultSet results = statement.executeQuery()) {
            Row row = new Row(results, ids);
            while (results.next()) {
                rows.add(reader.read(row));
            }
        }
        return rows;
    }

    /** Binds values in order; an instant, and the absence of one, fill two places: second and nanosecond. */
    private void bind(PreparedStatement statement, Object[] values) throws SQLException {
        int place = 1;
        for (Object value : values) {
            if (value instanceof Instant at) {
                statement.setLong(place++, at.getEpochSecond());
                statement.setInt(place++, at.getNano());
            } else if (value == NO_INSTANT) {
                statement.setNull(place++, Types.BIGINT);
                statement.setNull(place++, Types.INTEGER);
            } else if (value instanceof UUID id) {
                ids.bind(statement, place++, id);
            } else if (value instanceof byte[] bytes) {
                statement.setBytes(place++, bytes);
            } else if (value instanceof Column column) {
                statement.setArray(place++, connection.createArrayOf(column.type(), column.values()));
            } else if (value instanceof Number number) {
                statement.setLong(place++, number.longValue());
            } else {
                statement.setString(place++, (String) value);
            }
        }
    }

    /**
     * Many values at once, for statements that take whole columns.
     *
     * @param type the database's name of the values' type
     */
    @SuppressWarnings("ArrayRecordComponent") // handed to the driver, never compared
    record Column(String type, Object[] values) {}

    /** Lets go of what was prepared on a connection that goes on; one that cannot be closed goes with its connection. */
    void closeStatements() {
        for (PreparedStatement statement : prepared.values()) {
            try {
                statement.close();
            } catch (SQLException e) {
                LOG.debug("a statement goes with its connection", e);
            }
        }
        prepared.clear();
    }

    /** Lets go of the connection; what was not committed is rolled back. */
    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
