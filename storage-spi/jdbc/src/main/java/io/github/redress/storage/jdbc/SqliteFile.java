package io.github.redress.storage.jdbc;

import io.github.redress.storage.StorageException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * A database file and the settings every connection to it gets.
 *
 * @param path the file, absolute
 * @param settings statements to run on each new connection
 */
record SqliteFile(Path path, List<String> settings) {

    /** A commit is on the disk, what is deleted is overwritten, and other processes are waited for. */
    private static final List<String> DURABLE = List.of(
            "PRAGMA busy_timeout = 10000",
            "PRAGMA synchronous = FULL",
            "PRAGMA foreign_keys = ON",
            "PRAGMA secure_delete = ON");

    private static final int FULL = 2;

    /** Refuses a place where no file can be. */
    static SqliteFile at(Path path) {
        Path file = path.toAbsolutePath().normalize();
        Path folder = file.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new StorageException(
                    "cannot open " + file + ": the folder " + folder + " does not exist; create it", null);
        }
        if (Files.isDirectory(file)) {
            throw new StorageException("cannot open " + file + ": it is a folder; name a file in it", null);
        }
        if (file.toString().contains("?")) {
            throw new StorageException(
                    "cannot open " + file + ": the driver reads what follows a question mark as settings; rename it",
                    null);
        }
        return new SqliteFile(file, DURABLE);
    }

    /** Returns the same file with one more setting, which overrides an earlier one. */
    SqliteFile with(String setting) {
        List<String> more = new ArrayList<>(settings);
        more.add(setting);
        return new SqliteFile(path, more);
    }

    SqliteFailures failures() {
        return new SqliteFailures(path);
    }

    /** Opens a connection that may write. The caller closes it. */
    Sql connect() throws SQLException {
        Sql sql = new Sql(driver("jdbc:sqlite:" + path), IdForm.BYTES);
        try {
            for (String setting : settings) {
                sql.execute(setting);
            }
            return sql;
        } catch (SQLException e) {
            sql.close();
            throw e;
        }
    }

    /** Opens a connection that only reads. The caller closes it. */
    Sql connectForReading() throws SQLException {
        return with("PRAGMA query_only = ON").connect();
    }

    /**
     * Makes a host's connection ours for its transaction.
     *
     * @throws StorageException if it is to another file, or a commit on it would not reach the disk
     */
    Sql join(HostTransaction host) throws SQLException {
        Sql sql = new Sql(host.connection(), IdForm.BYTES);
        try {
            requireThisFileAndDurable(sql);
            sql.execute("PRAGMA secure_delete = ON");
            return sql;
        } catch (SQLException | RuntimeException e) {
            sql.closeStatements();
            throw e;
        }
    }

    private void requireThisFileAndDurable(Sql sql) throws SQLException {
        String its = sql.first("SELECT file FROM pragma_database_list WHERE name = 'main'", row -> row.text("file"))
                .orElse("");
        if (its.isEmpty() || !isThisFile(Path.of(its))) {
            throw new StorageException(
                    "the host's connection is to " + (its.isEmpty() ? "a database in memory" : its)
                            + ", and the store to " + path + "; only transactions in the same file can be joined",
                    null);
        }
        long synchronous = sql.first("PRAGMA synchronous", row -> row.number("synchronous"))
                .orElse(0L);
        if (synchronous < FULL) {
            throw new StorageException(
                    "the host's connection to " + path + " has synchronous = " + synchronous
                            + ", so that a commit may be lost; set PRAGMA synchronous = FULL on it before it begins",
                    null);
        }
    }

    private boolean isThisFile(Path other) {
        try {
            return Files.isSameFile(path, other);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot tell whether " + other + " is " + path, e);
        }
    }

    static Connection driver(String url) throws SQLException {
        try {
            return DriverManager.getConnection(url);
        } catch (SQLException e) {
            if ("08001".equals(e.getSQLState())) {
                throw new StorageException(
                        "no driver for " + url + "; add org.xerial:sqlite-jdbc to the class path", e);
            }
            throw e;
        }
    }
}
