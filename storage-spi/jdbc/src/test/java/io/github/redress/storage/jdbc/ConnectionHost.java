package io.github.redress.storage.jdbc;

import io.github.redress.storage.tck.Host;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** A host with plain JDBC, which hands its connection over. */
final class ConnectionHost implements Host {

    private final DataSource connections;
    private final HostConnections source;

    private ConnectionHost(DataSource connections, HostConnections source) {
        this.connections = connections;
        this.source = source;
    }

    /** Returns a host on a database that has no table of its yet. */
    static ConnectionHost over(DataSource connections) {
        ConnectionHost host = new ConnectionHost(connections, HostConnections.over(connections));
        try (Connection connection = connections.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS host_row (name text)");
        } catch (SQLException e) {
            throw new IllegalStateException("no table for the host", e);
        }
        return host;
    }

    HostConnections source() {
        return source;
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
        Connection connection = source.hostTransaction().orElseThrow().connection();
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO host_row VALUES (?)")) {
            insert.setString(1, row);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the host could not write", e);
        }
    }

    @Override
    public boolean has(String row) {
        try (Connection connection = connections.getConnection();
                PreparedStatement select = connection.prepareStatement("SELECT 1 FROM host_row WHERE name = ?")) {
            select.setString(1, row);
            try (ResultSet results = select.executeQuery()) {
                return results.next();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the host could not read", e);
        }
    }
}
