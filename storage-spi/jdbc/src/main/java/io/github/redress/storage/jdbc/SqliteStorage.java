package io.github.redress.storage.jdbc;

import io.github.redress.storage.Capability;
import io.github.redress.storage.FeedSlice;
import io.github.redress.storage.Storage;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Complaints in one SQLite file: nothing to install, nothing to set up, and what was committed survives a power cut.
 *
 * <ul>
 *   <li>A new file gets its tables at the first start. A file with other tables, or of a newer release, is refused and
 *       left as it is.
 *   <li>One transaction at a time: {@link #transact} takes its turn, and begins by locking the file for writing. Reading
 *       and the feed go on beside it, on what is committed.
 *   <li>Several processes may open the same file on a local disk. Each waits up to ten seconds for the others, then
 *       {@link io.github.redress.storage.RetryTransactionException}. Not on a network share: its locks cannot be trusted.
 *   <li>Every commit reaches the disk before {@code transact} returns (write-ahead log, {@code synchronous = FULL}).
 *   <li>Erased personal data are overwritten in the file, and the write-ahead log is emptied after the commit; where
 *       somebody reads at that moment, after the next commit or reading that finds nobody, or when the store closes.
 *   <li>A host's transaction on a connection of its own to the same file is joined where {@link
 *       SqliteStorageBuilder#host} says where to find it.
 * </ul>
 *
 * <p>Needs {@code org.xerial:sqlite-jdbc} at run time. Back up with SQLite's own {@code .backup} or {@code VACUUM INTO};
 * a copy of the file alone leaves out what still stands in the log beside it.
 */
public final class SqliteStorage implements Storage {

    private static final Logger LOG = LoggerFactory.getLogger(SqliteStorage.class);

    private final SqliteFile file;
    private final Clock clock;
    private final boolean joinsHosts;
    private final Tables tables;
    private final SqliteFeed feed;
    private final Transactions transactions;
    private final ReentrantLock lock = new ReentrantLock(true);
    private final ReadPool readers;
    private final LogCleaning logCleaning;
    private @Nullable Sql writer;
    private boolean closed;

    SqliteStorage(SqliteFile file, Clock clock, @Nullable ConnectionSource host, TableNames names, int schemaVersion) {
        this.file = file;
        this.clock = clock;
        this.joinsHosts = host != null && host.joinsHosts();
        this.tables = Tables.ofSqlite(names, schemaVersion);
        this.feed = new SqliteFeed(names);
        this.logCleaning = new LogCleaning(file.path(), new WriteAheadLog(file));
        this.transactions = new Transactions(
                host == null ? Optional::empty : host::hostTransaction,
                file::join,
                tables,
                file.failures(),
                logCleaning::erased);
        this.readers = new ReadPool(file);
    }

    /**
     * Opens the store in a file, on the system clock; the file is made with its tables where it is missing.
     *
     * @param path the file; its folder must exist
     * @throws io.github.redress.storage.StorageException if the file cannot be opened, is no database, or holds tables
     *     this release does not know
     */
    public static SqliteStorage open(Path path) {
        return builder(path).open();
    }

    /** Opens the store in a file as {@link #open(Path)} does; {@link #now()} is read from the clock. */
    public static SqliteStorage open(Path path, Clock clock) {
        return builder(path).clock(clock).open();
    }

    /** Returns what a store in this file is made of. */
    public static SqliteStorageBuilder builder(Path path) {
        return new SqliteStorageBuilder(SqliteFile.at(path));
    }

    /** Returns whether a host's transaction is joined; SQLite locks the file rather than rows. */
    @Override
    public Set<Capability> capabilities() {
        return joinsHosts ? Set.of(Capability.JOINS_HOST_TRANSACTION) : Set.of();
    }

    @Override
    public Instant now() {
        return clock.instant();
    }

    @Override
    public <R extends @Nullable Object> R transact(Function<? super Transaction, ? extends R> work) {
        Objects.requireNonNull(work, "work");
        return transactions.run(work, this::own);
    }

    private <R extends @Nullable Object> R own(Function<? super JdbcTransaction, ? extends R> work) {
        JdbcTransaction transaction;
        R result;
        lock.lock();
        try {
            Sql sql = begin();
            transaction = JdbcTransaction.ofStore(sql, tables, file.failures());
            result = committed(sql, transaction, work);
            if (transaction.erased()) {
                logCleaning.erased();
            } else {
                logCleaning.transactionEnded();
            }
        } finally {
            lock.unlock();
        }
        transaction.actions().forEach(Runnable::run);
        return result;
    }

    private <R extends @Nullable Object> R committed(
            Sql sql, JdbcTransaction transaction, Function<? super JdbcTransaction, ? extends R> work) {
        R result;
        try {
            result = work.apply(transaction);
            transaction.refuseIfDoomed();
        } catch (RuntimeException | Error e) {
            rollBack(sql);
            throw e;
        }
        try {
            sql.execute("COMMIT");
            return result;
        } catch (SQLException e) {
            discardWriter(sql);
            throw file.failures().during("committing", e);
        }
    }

    /** Locks the file for writing at once: a lock taken at the first write could fail after reading. */
    private Sql begin() {
        if (closed) {
            throw new IllegalStateException("the store in " + file.path() + " is closed");
        }
        Sql sql = writer;
        try {
            if (sql == null) {
                sql = file.connect();
                writer = sql;
            }
            sql.execute("BEGIN IMMEDIATE");
            return sql;
        } catch (SQLException e) {
            if (sql != null) {
                discardWriter(sql);
            }
            throw file.failures().during("beginning a transaction", e);
        }
    }

    private void rollBack(Sql sql) {
        try {
            sql.execute("ROLLBACK");
        } catch (SQLException e) {
            LOG.debug("the database had rolled back by itself", e);
            discardWriter(sql);
        }
    }

    /** Closes a connection whose state is unknown, which rolls back; the next transaction opens a new one. */
    private void discardWriter(Sql sql) {
        writer = null;
        ReadPool.closeQuietly(sql);
    }

    @Override
    public <R extends @Nullable Object> R read(Function<? super Reading, ? extends R> work) {
        Objects.requireNonNull(work, "work");
        if (transactions.isInside()) {
            return transact(work::apply);
        }
        return readCommitted("reading", sql -> {
            JdbcTransaction reading = JdbcTransaction.ofStore(sql, tables, file.failures());
            try {
                return work.apply(reading);
            } finally {
                reading.end();
            }
        });
    }

    private <T extends @Nullable Object> T readCommitted(String doing, ReadPool.Reading<T> reading) {
        try {
            return readers.read(doing, reading);
        } finally {
            logCleaning.transactionEnded();
        }
    }

    @Override
    public FeedSlice feed(long after, int limit) {
        if (after < 0 || limit < 1) {
            throw new IllegalArgumentException(
                    "a feed is read after position 0 or more, at least 1 event at a time; was after " + after
                            + ", limit " + limit);
        }
        if (transactions.isInside()) {
            throw new IllegalStateException("the feed cannot be read inside a transaction; read it after the commit");
        }
        return readCommitted("reading the feed", sql -> feed.read(sql, after, limit));
    }

    /** Closes all connections; the last process to do so leaves one file without a log beside it. */
    @Override
    public void close() {
        if (transactions.isInside()) {
            throw new IllegalStateException("the store in " + file.path() + " cannot be closed inside a transaction");
        }
        lock.lock();
        try {
            closed = true;
            readers.close();
            logCleaning.close();
            if (writer != null) {
                discardWriter(writer);
            }
        } finally {
            lock.unlock();
        }
    }
}
