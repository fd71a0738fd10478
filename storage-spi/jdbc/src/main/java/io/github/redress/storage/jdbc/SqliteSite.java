package io.github.redress.storage.jdbc;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A file of SQLite. It is taken for the store's own: tables of others in it are a mistake, unless ours are there too. */
final class SqliteSite extends SchemaSite {

    /** Asks for the columns of our tables only, as those of others may need modules that are not loaded. */
    private static final String COLUMNS = "SELECT t.name, c.name FROM sqlite_master t LEFT JOIN pragma_table_info("
            + "CASE WHEN substr(t.name, 1, length(?)) = ? THEN t.name END) c"
            + " WHERE t.type IN ('table', 'view') AND substr(t.name, 1, 7) <> 'sqlite_'";

    private final Path file;

    SqliteSite(Connection connection, Path file, TableNames names, List<ShippedScript> scripts) {
        super(connection, names, scripts);
        this.file = file;
    }

    @Override
    void beginReading() throws SQLException {
        if (!Files.isWritable(file) || !Files.isWritable(file.resolveSibling("."))) {
            throw refuse("it may not be written; give this process the right to write the file and its folder");
        }
        execute("BEGIN");
    }

    @Override
    void beginChanging() throws SQLException {
        settle(); // before there is anything in the file, as some disks cannot have it
        execute("BEGIN IMMEDIATE");
    }

    @Override
    void commit() throws SQLException {
        execute("COMMIT");
    }

    @Override
    void rollBack() throws SQLException {
        execute("ROLLBACK");
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
    Map<String, Set<String>> columns() throws SQLException {
        String prefix = names().prefix();
        Map<String, Set<String>> columns = new HashMap<>();
        list(
                COLUMNS,
                row -> columns.computeIfAbsent(row.getString(1), table -> new HashSet<>())
                        .add(row.getString(2)),
                prefix,
                prefix);
        return columns;
    }

    @Override
    boolean keepsToItself() {
        return true;
    }

    @Override
    String printedBy() {
        return "SchemaScripts.sqlite(\"" + names().prefix() + "\")";
    }

    /** Sets the write-ahead log, which stays set in the file; a copy made with {@code VACUUM INTO} comes without. */
    @Override
    void settle() throws SQLException {
        String mode = list("PRAGMA journal_mode = WAL", row -> row.getString(1)).get(0);
        if (!"wal".equals(mode)) {
            throw refuse("a write-ahead log is needed and the file system gives journal mode " + mode
                    + "; put the file on a local disk");
        }
    }
}
