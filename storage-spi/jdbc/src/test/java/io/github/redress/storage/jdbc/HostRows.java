package io.github.redress.storage.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** The one table of a host. */
record HostRows(DataSource connections) {

    static HostRows in(DataSource connections) {
        try (Connection connection = connections.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS host_row (name text)");
            return new HostRows(connections);
        } catch (SQLException e) {
            throw new IllegalStateException("no table for the host", e);
        }
    }

    static void write(Connection connection, String row) {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO host_row VALUES (?)")) {
            insert.setString(1, row);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the host could not write", e);
        }
    }

    boolean has(String row) {
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
