package io.github.redress.storage.jdbc;

import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The write-ahead log beside a file, emptied on a connection of its own. Used by one thread at a time. */
final class WriteAheadLog implements LogCleaning.Log {

    private final SqliteFile file;
    private @Nullable Sql connection;

    WriteAheadLog(SqliteFile file) {
        this.file = file;
    }

    @Override
    public boolean empty(Duration patience) throws SQLException {
        Sql sql = connection;
        if (sql == null) {
            sql = file.connect();
            connection = sql;
        }
        sql.execute("PRAGMA busy_timeout = " + patience.toMillis());
        return sql.first("PRAGMA wal_checkpoint(TRUNCATE)", row -> row.number("busy") == 0)
                .orElse(false);
    }

    @Override
    public void letGo() {
        if (connection != null) {
            ReadPool.closeQuietly(connection);
            connection = null;
        }
    }
}
