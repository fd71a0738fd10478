package io.github.redress.storage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Joins transactions whose connection the host hands over:
 *
 * <pre>{@code
 * HostConnections.Joined joined;
 * connection.setAutoCommit(false);
 * try (HostConnections.Joined now = source.join(connection)) {
 *     desk.submit(actor, request); // on the host's connection
 *     joined = now;
 * }
 * connection.commit();
 * joined.committed(); // what was to happen after the commit
 * }</pre>
 */
public final class HostConnections implements ConnectionSource {

    private final DataSource own;

    @SuppressWarnings("ThreadLocalUsage") // one per source: a thread may use two databases
    private final ThreadLocal<@Nullable Joined> joined = new ThreadLocal<>();

    private HostConnections(DataSource own) {
        this.own = Objects.requireNonNull(own, "own");
    }

    /** Returns a source that uses connections of its own wherever the host has handed none over. */
    public static HostConnections over(DataSource own) {
        return new HostConnections(own);
    }

    /**
     * Hands a connection over, with the transaction that is open on it, until the result is closed. On this thread only.
     *
     * @throws IllegalStateException if one is handed over already
     */
    public Joined join(Connection connection) {
        if (joined.get() != null) {
            throw new IllegalStateException("a connection is handed over on this thread already; close that first");
        }
        Joined now = new Joined(Objects.requireNonNull(connection, "connection"));
        joined.set(now);
        return now;
    }

    @Override
    public Connection open() throws SQLException {
        return own.getConnection();
    }

    @Override
    public Optional<HostTransaction> hostTransaction() {
        return Optional.ofNullable(joined.get());
    }

    /** Returns true. */
    @Override
    public boolean joinsHosts() {
        return true;
    }

    /** A connection handed over. Used by the thread that handed it over. */
    public final class Joined implements HostTransaction, AutoCloseable {

        private final Connection connection;
        private final List<Runnable> actions = new ArrayList<>();

        private Joined(Connection connection) {
            this.connection = connection;
        }

        @Override
        public Connection connection() {
            return connection;
        }

        @Override
        public void afterCommit(Runnable action) {
            actions.add(action);
        }

        /** Says that the host has committed: runs what was to happen then, once. Not called after a rollback. */
        public void committed() {
            List<Runnable> due = List.copyOf(actions);
            actions.clear();
            due.forEach(Runnable::run);
        }

        /** Takes the connection back, which stays open. */
        @Override
        public void close() {
            if (joined.get() == this) {
                joined.remove();
            }
        }
    }
}
