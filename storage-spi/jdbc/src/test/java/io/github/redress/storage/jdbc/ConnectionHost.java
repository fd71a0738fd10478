package io.github.redress.storage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** A host with plain JDBC, which hands its connection over. */
record ConnectionHost(DataSource connections, HostConnections source, HostRows rows) implements JdbcHost {

    static ConnectionHost over(DataSource connections) {
        return new ConnectionHost(connections, HostConnections.over(connections), HostRows.in(connections));
    }

    @Override
    public <R> R transact(Supplier<R> work) {
        try (Connection connection = connections.getConnection()) {
            connection.setAutoCommit(false);
            try {
                R result;
                HostConnections.Joined committing;
                try (HostConnections.Joined joined = source.join(connection)) {
                    committing = joined;
                    result = work.get();
                }
                connection.commit();
                committing.committed();
                return result;
            } catch (RuntimeException | Error e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the host's transaction failed", e);
        }
    }

    @Override
    public void write(String row) {
        HostRows.write(source.hostTransaction().orElseThrow().connection(), row);
    }

    @Override
    public boolean has(String row) {
        return rows.has(row);
    }
}
