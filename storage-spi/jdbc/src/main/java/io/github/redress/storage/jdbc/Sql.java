package io.github.redress.storage.jdbc;

import java.nio.ByteBuffer;
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
import org.jspecify.annotations.Nullable;

/** One connection with its prepared statements. Used by one thread at a time. */
final class Sql implements AutoCloseable {

    /** Reads the row the results stand at. */
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Stands for an instant that is not there. */
    static final Object NO_INSTANT = new Object();

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Sql(Connection connection) {
        this.connection = connection;
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

    private static <T> List<T> rows(PreparedStatement statement, RowReader<T> reader, Object[] values)
            throws SQLException {
        bind(statement, values);
        List<T> rows = new ArrayList<>();
        try (ResultSet results = statement.executeQuery()) {
            while (results.next()) {
                rows.add(reader.read(results));
            }
        }
        return rows;
    }

    /** Binds values in order; an instant, and the absence of one, fill two places: second and nanosecond. */
    private static void bind(PreparedStatement statement, Object[] values) throws SQLException {
        int place = 1;
        for (Object value : values) {
            if (value instanceof Instant at) {
                statement.setLong(place++, at.getEpochSecond());
                statement.setLong(place++, at.getNano());
            } else if (value == NO_INSTANT) {
                statement.setNull(place++, Types.INTEGER);
                statement.setNull(place++, Types.INTEGER);
            } else if (value instanceof UUID id) {
                statement.setBytes(place++, bytes(id));
            } else if (value instanceof byte[] bytes) {
                statement.setBytes(place++, bytes);
            } else if (value instanceof Number number) {
                statement.setLong(place++, number.longValue());
            } else {
                statement.setString(place++, (String) value);
            }
        }
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    static UUID id(ResultSet row, String column) throws SQLException {
        ByteBuffer bytes = ByteBuffer.wrap(row.getBytes(column));
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    /** Returns bytes that are never null; drivers return null where a blob is empty. */
    static byte[] blob(ResultSet row, String column) throws SQLException {
        byte[] bytes = row.getBytes(column);
        return bytes == null ? new byte[0] : bytes;
    }

    /** Returns the instant in the columns {@code <name>_second} and {@code <name>_nano}. */
    static Instant instant(ResultSet row, String name) throws SQLException {
        return Instant.ofEpochSecond(row.getLong(name + "_second"), row.getInt(name + "_nano"));
    }

    static @Nullable Instant instantOrNull(ResultSet row, String name) throws SQLException {
        Instant at = instant(row, name);
        return row.wasNull() ? null : at;
    }

    /** Lets go of the connection; what was not committed is rolled back. */
    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
