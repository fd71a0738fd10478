package io.github.redress.storage.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The row that results stand at, read in our types. */
record Row(ResultSet results, IdForm ids) {

    UUID id(String column) throws SQLException {
        return ids.read(results, column);
    }

    String text(String column) throws SQLException {
        return results.getString(column);
    }

    long number(String column) throws SQLException {
        return results.getLong(column);
    }

    int small(String column) throws SQLException {
        return results.getInt(column);
    }

    /** Returns bytes that are never null; a driver returns null where a blob is empty. */
    byte[] bytes(String column) throws SQLException {
        byte[] bytes = results.getBytes(column);
        return bytes == null ? new byte[0] : bytes;
    }

    /** Returns the instant in the columns {@code <name>_second} and {@code <name>_nano}. */
    Instant instant(String name) throws SQLException {
        return Instant.ofEpochSecond(results.getLong(name + "_second"), results.getInt(name + "_nano"));
    }

    @Nullable
    Instant instantOrNull(String name) throws SQLException {
        Instant at = instant(name);
        return results.wasNull() ? null : at;
    }

    /** Returns an instant in the database's own type, which rounds it to microseconds. */
    Instant time(String column) throws SQLException {
        return results.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** Returns whether a column holds nothing. */
    boolean lacks(String column) throws SQLException {
        return results.getObject(column) == null;
    }

    /** Returns a column of many values. */
    Object[] array(String column) throws SQLException {
        return (Object[]) results.getArray(column).getArray();
    }
}
