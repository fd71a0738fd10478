package io.github.redress.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.redress.storage.RetryTransactionException;
import io.github.redress.storage.StorageException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteSchemaTest implements SchemaContract {

    @TempDir
    private Path folder;

    @Test
    void newFileGetsItsTables() throws Exception {
        SqliteStorage.open(file()).close();

        assertThat(text("SELECT script FROM redress_schema WHERE schema_version = 1"))
                .isEqualTo("V001__cases.sql");
        assertThat(text("SELECT checksum FROM redress_schema")).hasSize(64);
        assertThat(text("PRAGMA journal_mode")).isEqualTo("wal");
        assertThat(text("SELECT GROUP_CONCAT(name) FROM (SELECT name FROM sqlite_master WHERE type = 'table' AND name"
                        + " NOT LIKE 'redress%')"))
                .isNull();
    }

    @Test
    void leavesAForeignDatabaseAsItIs() throws Exception {
        run("CREATE TABLE taxes (id INTEGER)");
        byte[] before = Files.readAllBytes(file());

        assertRefused("cannot use " + file()
                + ": it holds other tables (taxes) and no redress_schema; name another file, or, to have both in"
                + " one, run the scripts of SchemaScripts.sqlite(\"redress_\") first");

        assertThat(Files.readAllBytes(file())).isEqualTo(before);
        assertThat(folder.toFile().list()).containsExactly("city.db");
    }

    @Test
    void leavesAFileThatIsNoDatabaseAsItIs() throws Exception {
        byte[] letter = "Dear Mayor, the street light in front of my house is broken. "
                .repeat(100)
                .getBytes(StandardCharsets.UTF_8);
        Files.write(file(), letter);

        assertRefused("opening the store in " + file()
                + ": this is not an SQLite database; it is left as it is, choose another file");

        assertThat(Files.readAllBytes(file())).isEqualTo(letter);
    }

    @Test
    void refusesAFolderThatDoesNotExist() {
        Path missing = folder.resolve("missing");

        assertThatThrownBy(() -> SqliteStorage.open(missing.resolve("city.db")))
                .isInstanceOf(StorageException.class)
                .hasMessage("cannot open " + missing.resolve("city.db") + ": the folder " + missing
                        + " does not exist; create it");
    }

    @Test
    void refusesAFolderInPlaceOfAFile() {
        assertThatThrownBy(() -> SqliteStorage.open(folder))
                .isInstanceOf(StorageException.class)
                .hasMessage("cannot open " + folder + ": it is a folder; name a file in it");
    }

    @Test
    void refusesAPathTheDriverWouldReadAsSettings() {
        Path odd = folder.resolve("city?.db");

        assertThatThrownBy(() -> SqliteStorage.open(odd))
                .isInstanceOf(StorageException.class)
                .hasMessage("cannot open " + odd
                        + ": the driver reads what follows a question mark as settings; rename it");
    }

    @Test
    void namesAMissingDriver() {
        assertThatThrownBy(() -> SqliteFile.driver("jdbc:nosuch:city.db"))
                .isInstanceOf(StorageException.class)
                .hasMessage("no driver for jdbc:nosuch:city.db; add org.xerial:sqlite-jdbc to the class path");
    }

    @Test
    void stepsIntoAFileOfOthersOnceItsTablesWereMade() throws Exception {
        run("CREATE TABLE taxes (id INTEGER)");
        for (SchemaScript script : SchemaScripts.sqlite()) {
            trial().runScript(script.sql());
        }

        assertThat(trial().prepare(SchemaMode.VALIDATE, ShippedScript.SQLITE)).isEqualTo(2);
        assertThat(trial().tables()).contains("taxes");
    }

    @Test
    void leavesTablesOfModulesItDoesNotKnowAlone() throws Exception {
        SqliteStorage.open(file()).close();
        run("PRAGMA writable_schema = ON; INSERT INTO sqlite_master VALUES ('table', 'streets', 'streets', 0,"
                + " 'CREATE VIRTUAL TABLE streets USING no_such_module(name)')");

        assertThat(trial().prepare(SchemaMode.VALIDATE, ShippedScript.SQLITE)).isEqualTo(2);
    }

    @Test
    void copyWithoutItsLogGetsOne() throws Exception {
        SqliteStorage.open(file()).close();
        Path copy = folder.resolve("copy.db");
        run("VACUUM INTO '" + copy + "'");
        assertThat(SchemaTrial.sqlite(copy).texts("PRAGMA journal_mode")).containsExactly("delete");

        assertThat(SchemaTrial.sqlite(copy).prepare(SchemaMode.VALIDATE, ShippedScript.SQLITE))
                .isEqualTo(2);

        assertThat(SchemaTrial.sqlite(copy).texts("PRAGMA journal_mode")).containsExactly("wal");
    }

    @Test
    void refusesAFileSystemWithoutALog() throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            Schema schema = Schema.sqlite(connection, existing(), TableNames.SHIPPED);

            assertThatThrownBy(() -> schema.prepare(SchemaMode.CREATE, SchemaTrial.NOON))
                    .isInstanceOf(StorageException.class)
                    .hasMessage(
                            "cannot use " + file() + ": a write-ahead log is needed and the file system gives journal"
                                    + " mode memory; put the file on a local disk");
            try (Statement statement = connection.createStatement();
                    ResultSet tables = statement.executeQuery("SELECT COUNT(*) FROM sqlite_master")) {
                assertThat(tables.getInt(1)).isZero();
            }
        }
    }

    @Test
    void waitsForOthersWhoMakeTheTables() throws Exception {
        try (Connection other = trial().connect();
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");

            assertThatThrownBy(() ->
                            new SqliteStorageBuilder(SqliteFile.at(file()).with("PRAGMA busy_timeout = 20")).open())
                    .isInstanceOf(RetryTransactionException.class)
                    .hasMessageStartingWith("opening the store in " + file()
                            + ": another connection, of this process or another, kept the file");
        }
    }

    @Override
    public SchemaTrial trial() {
        return SchemaTrial.sqlite(file());
    }

    private Path existing() throws IOException {
        return Files.createFile(file());
    }

    private Path file() {
        return folder.resolve("city.db");
    }

    private void assertRefused(String message) {
        assertThatThrownBy(() -> SqliteStorage.open(file()))
                .isInstanceOf(StorageException.class)
                .hasMessage(message);
    }

    private void run(String sql) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String text(String sql) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery(sql)) {
            return results.getString(1);
        }
    }
}
