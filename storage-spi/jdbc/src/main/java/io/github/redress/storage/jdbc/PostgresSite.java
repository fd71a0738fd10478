package io.github.redress.storage.jdbc;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A schema of a PostgreSQL database, in which others may have tables of their own.
 *
 * <p>Where no schema is named it is the one in which the connection finds our tables, and where it finds none the one in
 * which it would make them.
 */
final class PostgresSite extends SchemaSite {

    private static final String SITE = "SELECT current_database(), coalesce("
            + "(SELECT n.nspname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.oid = to_regclass(?)),"
            + " current_schema(), ''), current_setting('transaction_read_only'), current_user";
    private static final String COLUMNS = "SELECT c.relname, a.attname FROM pg_class c"
            + " JOIN pg_namespace n ON n.oid = c.relnamespace"
            + " JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped"
            + " WHERE n.nspname = ? AND c.relkind IN ('r', 'p', 'v', 'f')";
    private static final String SCHEMA_EXISTS = "SELECT 1 FROM pg_namespace WHERE nspname = ?";
    private static final String MAY_MAKE_SCHEMAS = "SELECT has_database_privilege(current_database(), 'CREATE')";
    private static final String LOOK_THERE_FIRST =
            "SELECT set_config('search_path', quote_ident(?) || ', ' || current_setting('search_path'), true)";

    private boolean autoCommit = true;
    private String database = "";
    private String schema = "";
    private String user = "";

    PostgresSite(Connection connection, TableNames names, List<ShippedScript> scripts) {
        super(connection, names, scripts);
    }

    @Override
    void beginReading() throws SQLException {
        begin("REPEATABLE READ");
    }

    /** At READ COMMITTED, as what others did while it waited must be seen. */
    @Override
    void beginChanging() throws SQLException {
        begin("READ COMMITTED");
        execute("SELECT pg_advisory_xact_lock(" + lockKey() + ")");
        if (list(SCHEMA_EXISTS, row -> row.getInt(1), schema).isEmpty()) {
            makeSchema();
        }
        list(LOOK_THERE_FIRST, row -> row.getString(1), schema);
    }

    private void begin(String isolation) throws SQLException {
        autoCommit = connection().getAutoCommit();
        connection().setAutoCommit(false);
        execute("SET TRANSACTION ISOLATION LEVEL " + isolation);
        String readOnly = list(
                        SITE,
                        row -> {
                            database = row.getString(1);
                            schema = names().schema() == null ? row.getString(2) : names().schema();
                            user = row.getString(4);
                            return row.getString(3);
                        },
                        names().table("schema"))
                .get(0);
        if (schema.isEmpty()) {
            throw refuse("its search_path names no schema that exists; name the schema, or correct the search_path");
        }
        if (readOnly.equals("on")) {
            throw refuse("it is read-only for user " + user
                    + "; connect to the primary server, and not with default_transaction_read_only");
        }
    }

    private void makeSchema() throws SQLException {
        if (!list(MAY_MAKE_SCHEMAS, row -> row.getBoolean(1)).get(0)) {
            throw refuse("there is no such schema, and user " + user
                    + " may not make it; let an administrator run CREATE SCHEMA " + schema + " AUTHORIZATION " + user);
        }
        execute("CREATE SCHEMA " + schema);
    }

    /** Returns a number that only those have who change the same tables. */
    private long lockKey() {
        String tables = "redress schema " + schema + "." + names().prefix();
        return UUID.nameUUIDFromBytes(tables.getBytes(StandardCharsets.UTF_8)).getMostSignificantBits();
    }

    @Override
    void commit() throws SQLException {
        connection().commit();
        connection().setAutoCommit(autoCommit);
    }

    @Override
    void rollBack() throws SQLException {
        connection().rollback();
        connection().setAutoCommit(autoCommit);
    }

    @Override
    String place() {
        return (schema.isEmpty() ? "" : "schema " + schema + " of ") + "database " + database;
    }

    @Override
    String placeIsChosenBy() {
        return "schema";
    }

    @Override
    Map<String, Set<String>> columns() throws SQLException {
        Map<String, Set<String>> columns = new HashMap<>();
        list(
                COLUMNS,
                row -> columns.computeIfAbsent(row.getString(1), table -> new HashSet<>())
                        .add(row.getString(2)),
                schema);
        return columns;
    }

    @Override
    boolean keepsToItself() {
        return false;
    }

    @Override
    String printedBy() {
        String named = names().schema() == null ? "null" : "\"" + names().schema() + "\"";
        return "SchemaScripts.postgresql(" + named + ", \"" + names().prefix() + "\")";
    }

    @Override
    void settle() {}
}
