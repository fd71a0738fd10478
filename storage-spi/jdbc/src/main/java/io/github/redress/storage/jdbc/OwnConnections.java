package io.github.redress.storage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/** Connections of the store's own, and no host's. */
record OwnConnections(DataSource connections) implements ConnectionSource {

    @Override
    public Connection open() throws SQLException {
        return connections.getConnection();
    }

    @Override
    public Optional<HostTransaction> hostTransaction() {
        return Optional.empty();
    }

    @Override
    public boolean joinsHosts() {
        return false;
    }
}
