package io.github.redress.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.redress.storage.Storage;
import io.github.redress.storage.StorageException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteSchemaTest {

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
    void refusesANewerSchema() throws Exception {
        SqliteStorage.open(file()).close();
        run("INSERT INTO redress_schema VALUES (3, 'V003__later.sql', 'x', 0)");

        assertRefused("cannot use " + file() + ": its tables have version 3, and this release knows versions up to 2;"
                + " start the newer release, or restore the backup made before the upgrade");
    }

    @Test
    void refusesAnotherChecksum() throws Exception {
        SqliteStorage.open(file()).close();
        String ours = text("SELECT checksum FROM redress_schema WHERE schema_version = 1");
        run("UPDATE redress_schema SET checksum = 'another' WHERE schema_version = 1");

        assertRefused("cannot use " + file() + ": version 1 of its tables was made by a script with checksum another,"
                + " and this release has " + ours + "; use the release that made it");
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
    void manyMayOpenANewFileAtOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Callable<Storage>> openings = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            openings.add(() -> SqliteStorage.open(file()));
        }

        for (Future<Storage> opened : threads.invokeAll(openings)) {
            opened.get().close();
        }
        threads.shutdown();

        assertThat(text("SELECT COUNT(*) FROM redress_schema")).isEqualTo("2");
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
