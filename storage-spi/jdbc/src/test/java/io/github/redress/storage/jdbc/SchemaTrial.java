package io.github.redress.storage.jdbc;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A database of either kind, in which schemas are brought up and looked at from outside. */
abstract class SchemaTrial {

    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    /** Opens a connection, as a store or an administrator would. */
    abstract Connection connect() throws SQLException;

    abstract SchemaSite site(Connection connection, TableNames names, List<ShippedScript> scripts);

    abstract List<ShippedScript> shipped();

    abstract List<SchemaScript> printed(TableNames names);

    /** Returns what messages call the place that tables under the shipped names stand in. */
    abstract String place();

    /** Returns what messages advise to choose another of. */
    abstract String placeIsChosenBy();

    /** Returns the call that messages advise, for the shipped names. */
    abstract String printedBy();

    /** Returns the names of the tables of everybody. */
    abstract String tablesQuery();

    static SchemaTrial sqlite(Path file) {
        return new SchemaTrial() {
            @Override
            Connection connect() throws SQLException {
                Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                try (Statement statement = connection.createStatement()) {
                    statement.execute("PRAGMA busy_timeout = 10000");
                }
                return connection;
            }

            @Override
            SchemaSite site(Connection connection, TableNames names, List<ShippedScript> scripts) {
                return new SqliteSite(connection, file, names, scripts);
            }

            @Override
            List<ShippedScript> shipped() {
                return ShippedScript.SQLITE;
            }

            @Override
            List<SchemaScript> printed(TableNames names) {
                return SchemaScripts.sqlite(names.prefix());
            }

            @Override
            String place() {
                return file.toString();
            }

            @Override
            String placeIsChosenBy() {
                return "file";
            }

            @Override
            String printedBy() {
                return "SchemaScripts.sqlite(\"redress_\")";
            }

            @Override
            String tablesQuery() {
                return "SELECT name FROM sqlite_master WHERE type = 'table'";
            }
        };
    }

    static SchemaTrial postgresql(String database) {
        return new SchemaTrial() {
            @Override
            Connection connect() throws SQLException {
                return PostgresServer.shared().dataSource(database).getConnection();
            }

            @Override
            SchemaSite site(Connection connection, TableNames names, List<ShippedScript> scripts) {
                return new PostgresSite(connection, names, scripts);
            }

            @Override
            List<ShippedScript> shipped() {
                return ShippedScript.POSTGRESQL;
            }

            @Override
            List<SchemaScript> printed(TableNames names) {
                return SchemaScripts.postgresql(names.schema(), names.prefix());
            }

            @Override
            String place() {
                return "schema public of database " + database;
            }

            @Override
            String placeIsChosenBy() {
                return "schema";
            }

            @Override
            String printedBy() {
                return "SchemaScripts.postgresql(null, \"redress_\")";
            }

            @Override
            String tablesQuery() {
                return "SELECT schemaname || '.' || tablename FROM pg_tables"
                        + " WHERE schemaname NOT IN ('pg_catalog', 'information_schema')";
            }
        };
    }

    /** Prepares the shipped tables, as a release that knows these scripts does. */
    int prepare(SchemaMode mode, List<ShippedScript> scripts) throws SQLException {
        return prepare(mode, TableNames.SHIPPED, scripts);
    }

    int prepare(SchemaMode mode, TableNames names, List<ShippedScript> scripts) throws SQLException {
        try (Connection connection = connect()) {
            return new Schema(site(connection, names, scripts)).prepare(mode, NOON);
        }
    }

    /** Makes the tables of the first release, which knew one script. */
    void makeVersion1() throws SQLException {
        prepare(SchemaMode.CREATE, shipped().subList(0, 1));
    }

    /** Runs the first release's script and no other, as an administrator does who prints it. */
    void runFirstScript(TableNames names) {
        try {
            runScript(printed(names).get(0).sql());
        } catch (SQLException e) {
            throw new IllegalStateException("no tables of version 1", e);
        }
    }

    /** Runs a script as tools do: each statement, in one transaction, and nothing else. */
    void runScript(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String each : sql.split(";\n", -1)) {
                if (!each.isBlank()) {
                    statement.execute(each);
                }
            }
            connection.commit();
        }
    }

    void run(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Returns the first column of the rows, as text. */
    List<String> texts(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery(sql)) {
            List<String> texts = new ArrayList<>();
            while (results.next()) {
                texts.add(results.getString(1));
            }
            return texts;
        }
    }

    List<String> tables() throws SQLException {
        return texts(tablesQuery());
    }

    /** Returns all rows of all tables: by table, each row as text, sorted; without the columns named. */
    Map<String, List<String>> rows(String... without) throws SQLException {
        Map<String, List<String>> rows = new TreeMap<>();
        for (String table : tables()) {
            rows.put(table, rowsOf(table, List.of(without)));
        }
        return rows;
    }

    private List<String> rowsOf(String table, List<String> without) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery("SELECT * FROM " + table)) {
            ResultSetMetaData columns = results.getMetaData();
            List<String> rows = new ArrayList<>();
            while (results.next()) {
                StringBuilder row = new StringBuilder();
                for (int i = 1; i <= columns.getColumnCount(); i++) {
                    String name = columns.getColumnName(i);
                    if (!without.contains(table.substring(table.indexOf('.') + 1) + "." + name)) {
                        row.append(name)
                                .append('=')
                                .append(text(results.getObject(i)))
                                .append(' ');
                    }
                }
                rows.add(row.toString());
            }
            Collections.sort(rows);
            return rows;
        }
    }

    private static String text(Object value) {
        return value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : String.valueOf(value);
    }
}
