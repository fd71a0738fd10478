package io.github.redress.storage.jdbc;

import io.github.redress.storage.Capability;
import io.github.redress.storage.FeedSlice;
import io.github.redress.storage.Storage;
import io.github.redress.storage.StorageException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Complaints in PostgreSQL, on any number of nodes at once.
 *
 * <ul>
 *   <li>Loading a case is one round trip and appending to any number of cases is one; a transaction uses one connection.
 *   <li>Sweeps of several nodes are given different cases ({@code SKIP LOCKED}); versions assure that each acts once.
 *   <li>The feed is numbered after the commit, without gaps; an idle transaction anywhere does not stop it.
 *   <li>A transaction of the host's is joined where the {@link ConnectionSource} knows of one.
 *   <li>{@link #now()} is the database's time, asked once a minute and reckoned on in between.
 * </ul>
 *
 * <p>The tables must be there, unless {@link PostgresStorageBuilder#schemaMode} says otherwise. Needs PostgreSQL 14 or newer, and
 * {@code org.postgresql:postgresql} at run time. Back up with {@code pg_dump} or a base backup with its write-ahead log.
 */
public final class PostgresStorage implements Storage {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresStorage.class);

    private final ConnectionSource source;
    private final Tables tables;
    private final PostgresFeed feed;
    private final PostgresFailures failures;
    private final DatabaseClock clock;
    private final Transactions transactions;
    private volatile boolean closed;

    PostgresStorage(
            ConnectionSource source,
            TableNames names,
            int schemaVersion,
            PostgresFailures failures,
            DatabaseClock clock) {
        this.source = source;
        this.tables = Tables.ofPostgres(names, schemaVersion);
        this.feed = new PostgresFeed(names);
        this.failures = failures;
        this.clock = clock;
        this.transactions = new Transactions(
                source::hostTransaction, host -> new Sql(host.connection(), IdForm.UUIDS), tables, failures, () -> {});
    }

    /**
     * Opens the store in the tables that are there, on connections of its own.
     *
     * @throws StorageException if the database cannot be reached, or its tables are not the ones this release knows
     */
    public static PostgresStorage open(DataSource connections) {
        return builder(ConnectionSource.of(connections)).open();
    }

    /** Returns what a store is made of. */
    public static PostgresStorageBuilder builder(ConnectionSource connections) {
        return new PostgresStorageBuilder(connections);
    }

    @Override
    public Set<Capability> capabilities() {
        Set<Capability> capabilities = EnumSet.of(Capability.SKIPS_LOCKED_ROWS);
        if (source.joinsHosts()) {
            capabilities.add(Capability.JOINS_HOST_TRANSACTION);
        }
        return Set.copyOf(capabilities);
    }

    @Override
    public Instant now() {
        try {
            return clock.now(this::askTheTime);
        } catch (SQLException e) {
            throw failures.during("asking the time", e);
        }
    }

    /** On the connection that this thread works on already, be it the host's: a second one may never come. */
    private Instant askTheTime() throws SQLException {
        JdbcTransaction current = transactions.current();
        if (current != null) {
            return current.askTheTime();
        }
        Optional<HostTransaction> host = source.hostTransaction();
        if (host.isPresent()) {
            return DatabaseClock.ask(host.get().connection());
        }
        try (Connection connection = source.open()) {
            return DatabaseClock.ask(connection);
        }
    }

    @Override
    public <R extends @Nullable Object> R transact(Function<? super Transaction, ? extends R> work) {
        Objects.requireNonNull(work, "work");
        requireOpen();
        return transactions.run(work, this::own);
    }

    private <R extends @Nullable Object> R own(Function<? super JdbcTransaction, ? extends R> work) {
        Connection connection = connect();
        JdbcTransaction transaction = JdbcTransaction.ofStore(new Sql(connection, IdForm.UUIDS), tables, failures);
        R result;
        try {
            result = work.apply(transaction);
            transaction.refuseIfDoomed();
            commit(connection);
        } catch (RuntimeException | Error e) {
            rollBack(connection);
            throw e;
        } finally {
            close(connection);
        }
        transaction.actions().forEach(Runnable::run);
        return result;
    }

    @Override
    public <R extends @Nullable Object> R read(Function<? super Reading, ? extends R> work) {
        Objects.requireNonNull(work, "work");
        requireOpen();
        return transactions.run(work::apply, this::own);
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
        requireOpen();
        Connection connection = connect();
        try {
            return feed.read(new Sql(connection, IdForm.UUIDS), after, limit);
        } catch (SQLException e) {
            rollBack(connection);
            throw failures.during("reading the feed", e);
        } catch (RuntimeException | Error e) {
            rollBack(connection);
            throw e;
        } finally {
            close(connection);
        }
    }

    /** Closes nothing: connections belong to their source. */
    @Override
    public void close() {
        closed = true;
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("the store in " + failures.place() + " is closed");
        }
    }

    private Connection connect() {
        try {
            Connection connection = source.open();
            try {
                connection.setAutoCommit(false);
                return connection;
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw failures.during("connecting", e);
        }
    }

    private void commit(Connection connection) {
        try {
            connection.commit();
        } catch (SQLException e) {
            throw failures.during(PostgresFailures.COMMITTING, e);
        }
    }

    private static void rollBack(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            LOG.debug("the connection is lost, which rolls back as well", e);
        }
    }

    private static void close(Connection connection) {
        try (connection) {
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            LOG.debug("a lost connection could not be given back in order", e);
        }
    }
}
