package io.github.redress.storage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Where a store gets its connections from: of its own, or the one of the host's transaction on the calling thread.
 *
 * <p>Start with {@link #of}; a host whose transactions are to be joined uses {@link HostConnections}, or implements this on
 * what its framework keeps per thread (the adapter guide shows Spring's).
 */
public interface ConnectionSource {

    /** Returns a connection for one transaction of the store's own, which closes it. Called on any thread. */
    Connection open() throws SQLException;

    /** Returns the transaction that the host has begun on this thread and not yet ended; empty where there is none. */
    Optional<HostTransaction> hostTransaction();

    /** Returns whether {@link #hostTransaction} ever returns one. Asked once, when a store is opened. */
    boolean joinsHosts();

    /** Returns a source of connections of the store's own; no host is joined. */
    static ConnectionSource of(DataSource connections) {
        return new OwnConnections(Objects.requireNonNull(connections, "connections"));
    }
}
