package io.github.redress.storage.jdbc;

import io.github.redress.storage.StorageException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Creates the tables in a file that has none, and otherwise makes sure that they are the ones this release knows.
 *
 * <ol>
 *   <li>No table at all: every script is run in one transaction, and its checksum is written down.
 *   <li>Tables, but not ours: refused, and the file is left as it is.
 *   <li>A version that this release does not know, or a script with another checksum: refused, and left as it is.
 * </ol>
 */
final class SqliteSchema {

    private static final String FOLDER = "/META-INF/redress/schema/sqlite/";
    /** In order: the script at index 0 makes version 1. */
    private static final List<String> SCRIPTS = List.of("V001__cases.sql");

    private static final String INSERT =
            "INSERT INTO " + Tables.SCHEMA + " (schema_version, script, checksum, applied_second) VALUES (?, ?, ?, ?)";
    private static final String APPLIED =
            "SELECT schema_version, checksum FROM " + Tables.SCHEMA + " ORDER BY schema_version";
    private static final String TABLES = "SELECT name FROM sqlite_master WHERE type IN ('table', 'view')";

    private record Applied(int version, String checksum) {}

    private final SqliteFile file;

    SqliteSchema(SqliteFile file) {
        this.file = file;
    }

    /** Leaves the file with the tables this release knows, or throws. */
    void prepare(Sql sql, Instant now) throws SQLException {
        if (tables(sql).isEmpty()) {
            create(sql, now);
        }
        validate(sql);
    }

    private static Set<String> tables(Sql sql) throws SQLException {
        return new TreeSet<>(sql.list(TABLES, row -> row.getString(1)));
    }

    private void create(Sql sql, Instant now) throws SQLException {
        String mode =
                sql.first("PRAGMA journal_mode = WAL", row -> row.getString(1)).orElse("none");
        if (!"wal".equals(mode)) {
            throw refuse("a write-ahead log is needed and the file system gives journal mode " + mode
                    + "; put the file on a local disk");
        }
        sql.execute("BEGIN IMMEDIATE");
        try {
            if (tables(sql).isEmpty()) { // another process may have been faster
                for (int i = 0; i < SCRIPTS.size(); i++) {
                    run(sql, i + 1, SCRIPTS.get(i), now);
                }
            }
            sql.execute("COMMIT");
        } catch (SQLException | RuntimeException e) {
            sql.execute("ROLLBACK");
            throw e;
        }
    }

    private static void run(Sql sql, int version, String script, Instant now) throws SQLException {
        String text = text(script);
        for (String statement : text.split(";\n", -1)) {
            if (!statement.isBlank()) {
                sql.execute(statement);
            }
        }
        sql.update(INSERT, version, script, checksum(text), now.getEpochSecond());
    }

    private void validate(Sql sql) throws SQLException {
        Set<String> tables = tables(sql);
        if (!tables.contains(Tables.SCHEMA)) {
            throw refuse("it holds other tables (" + String.join(", ", tables) + ") and no " + Tables.SCHEMA
                    + "; name another file, redress keeps to its own");
        }
        List<Applied> applied =
                sql.list(APPLIED, row -> new Applied(row.getInt("schema_version"), row.getString("checksum")));
        int known = SCRIPTS.size();
        int found = applied.isEmpty() ? 0 : applied.get(applied.size() - 1).version();
        if (found > known) {
            throw refuse("its schema has version " + found + ", and this release knows versions up to " + known
                    + "; start the newer release, or restore the backup made before the upgrade");
        }
        if (applied.size() < known) {
            throw refuse("its schema has version " + found + ", and this release needs version " + known
                    + "; restore the file from a backup");
        }
        for (Applied each : applied) {
            String wanted = checksum(text(SCRIPTS.get(each.version() - 1)));
            if (!each.checksum().equals(wanted)) {
                throw refuse("its schema version " + each.version() + " was made by a script with checksum "
                        + each.checksum() + ", and this release has " + wanted
                        + "; use the release that made the file");
            }
        }
    }

    private StorageException refuse(String why) {
        return new StorageException("cannot use " + file.path() + ": " + why, null);
    }

    private static String text(String script) {
        try (InputStream in = SqliteSchema.class.getResourceAsStream(FOLDER + script)) {
            if (in == null) {
                throw new IllegalStateException("the script " + FOLDER + script + " is not in the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("the script " + FOLDER + script + " cannot be read", e);
        }
    }

    static String checksum(String text) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
