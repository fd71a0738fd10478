package io.github.redress.storage.jdbc;

import java.nio.ByteBuffer;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** How a database keeps ids: as their 16 bytes, or in a type of its own. Either way they sort as their text does. */
enum IdForm {
    /** SQLite has no type for them. */
    BYTES {
        @Override
        void bind(PreparedStatement statement, int place, UUID id) throws SQLException {
            statement.setBytes(
                    place,
                    ByteBuffer.allocate(16)
                            .putLong(id.getMostSignificantBits())
                            .putLong(id.getLeastSignificantBits())
                            .array());
        }

        @Override
        UUID read(ResultSet results, String column) throws SQLException {
            ByteBuffer bytes = ByteBuffer.wrap(results.getBytes(column));
            return new UUID(bytes.getLong(), bytes.getLong());
        }
    },

    /** PostgreSQL's uuid. */
    UUIDS {
        @Override
        void bind(PreparedStatement statement, int place, UUID id) throws SQLException {
            statement.setObject(place, id);
        }

        @Override
        UUID read(ResultSet results, String column) throws SQLException {
            return results.getObject(column, UUID.class);
        }
    };

    abstract void bind(PreparedStatement statement, int place, UUID id) throws SQLException;

    abstract UUID read(ResultSet results, String column) throws SQLException;
}
