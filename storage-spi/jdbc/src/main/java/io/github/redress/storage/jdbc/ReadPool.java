package io.github.redress.storage.jdbc;

import io.github.redress.storage.StorageException;
import java.sql.SQLException;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Connections that only read, beside the one that writes: they see what is committed, and wait for nobody. */
final class ReadPool implements AutoCloseable {

    /** What is read, all of it as it stood at one moment. */
    interface Reading<T extends @Nullable Object> {
        T from(Sql sql) throws SQLException;
    }

    private static final Logger LOG = LoggerFactory.getLogger(ReadPool.class);
    private static final int KEPT_OPEN = 4;

    private final SqliteFile file;
    private final BlockingDeque<Sql> idle = new LinkedBlockingDeque<>(KEPT_OPEN);
    private volatile boolean closed;

    ReadPool(SqliteFile file) {
        this.file = file;
    }

    <T extends @Nullable Object> T read(String doing, Reading<T> reading) {
        if (closed) {
            throw new IllegalStateException("the store in " + file.path() + " is closed");
        }
        Sql sql = null;
        try {
            sql = idle.pollFirst();
            if (sql == null) {
                sql = file.connectForReading();
            }
            sql.execute("BEGIN");
            T result = reading.from(sql);
            sql.execute("COMMIT");
            giveBack(sql);
            return result;
        } catch (SQLException e) {
            StorageException failure = file.failures().during(doing, e);
            discard(sql);
            throw failure;
        } catch (RuntimeException | Error e) {
            discard(sql);
            throw e;
        }
    }

    private void giveBack(Sql sql) {
        if (!idle.offerFirst(sql)) {
            closeQuietly(sql);
        }
        if (closed) {
            close();
        }
    }

    private static void discard(@Nullable Sql sql) {
        if (sql != null) {
            closeQuietly(sql);
        }
    }

    @Override
    public void close() {
        closed = true;
        for (Sql sql = idle.pollFirst(); sql != null; sql = idle.pollFirst()) {
            closeQuietly(sql);
        }
    }

    /** Closes a connection that is of no more use, whatever it says about that. */
    static void closeQuietly(Sql sql) {
        try {
            sql.close();
        } catch (SQLException e) {
            LOG.warn("a connection could not be closed", e);
        }
    }
}
