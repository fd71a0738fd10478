package io.github.redress.storage.jdbc;

import io.github.redress.storage.StorageException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where tables of ours stand or are to stand: one connection to it, and what is different between databases. */
abstract class SchemaSite {

    /** Reads the row the results stand at. */
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private final Connection connection;
    private final TableNames names;
    private final List<ShippedScript> scripts;

    SchemaSite(Connection connection, TableNames names, List<ShippedScript> scripts) {
        this.connection = connection;
        this.names = names;
        this.scripts = scripts;
    }

    /** Begins a transaction that sees one moment, locks nobody out, and is soon rolled back. */
    abstract void beginReading() throws SQLException;

    /** Begins a transaction that sees what is committed and is alone in changing these tables: it waits for the others. */
    abstract void beginChanging() throws SQLException;

    abstract void commit() throws SQLException;

    abstract void rollBack() throws SQLException;

    /** Returns what the place is called in messages, as in {@code /data/city.db}. Asked inside a transaction. */
    abstract String place();

    /** Returns what else than the prefix one names to have the tables elsewhere: a file, a schema. */
    abstract String placeIsChosenBy();

    /** Returns the columns of each table and view that is there, ours and others. */
    abstract Map<String, Set<String>> columns() throws SQLException;

    /** Returns whether tables of others, and none of ours, say that this is not the place for ours. */
    abstract boolean keepsToItself();

    /** Returns the call that prints the scripts to run here, as in {@code SchemaScripts.sqlite()}. */
    abstract String printedBy();

    /** Does what is left to do once the tables are accepted. Outside a transaction. */
    abstract void settle() throws SQLException;

    final Connection connection() {
        return connection;
    }

    final TableNames names() {
        return names;
    }

    final List<ShippedScript> scripts() {
        return scripts;
    }

    final void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    final <T> List<T> list(String sql, RowReader<T> reader, String... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            List<T> rows = new ArrayList<>();
            try (ResultSet results = statement.executeQuery()) {
                while (results.next()) {
                    rows.add(reader.read(results));
                }
            }
            return rows;
        }
    }

    final StorageException refuse(String why) {
        return new StorageException("cannot use " + place() + ": " + why, null);
    }
}
