package io.github.redress.storage.jdbc.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.redress.storage.StorageException;
import io.github.redress.storage.jdbc.PostgresServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables that this release must not use: refused in words, and every row stays as it was. */
class UnusableStoreTest {

    private static final String NEWER = "; start the newer release, or restore the backup made before the upgrade";

    @TempDir
    private Path folder;

    @Test
    void newerSchemaInSqliteIsLeftAsItIs() throws Exception {
        Path file = folder.resolve("city.db");
        assertNewerIsRefused(Node.address(file), file.toString());
    }

    @Test
    void newerSchemaInPostgresIsLeftAsItIs() throws Exception {
        PostgresServer server = MortalServer.shared().server();
        String database = server.newDatabase();
        assertNewerIsRefused(server.url(database), "schema public of database " + database);
    }

    @Test
    void foreignFileIsLeftAsItIs() throws Exception {
        Path file = folder.resolve("taxes.db");
        String address = Node.address(file);
        run(address, "CREATE TABLE taxes (id INTEGER)", "INSERT INTO taxes VALUES (17)");

        assertRefused(address, "cannot use " + file + ": it holds other tables (taxes)", "; name another file");
    }

    /** Tables of others may stand beside ours in PostgreSQL, but not under our names. */
    @Test
    void foreignTableUnderOneOfOurNamesIsLeftAsItIs() throws Exception {
        PostgresServer server = MortalServer.shared().server();
        String database = server.newDatabase();
        String address = server.url(database);
        run(address, "CREATE TABLE redress_case (lawyer text)", "INSERT INTO redress_case VALUES ('Rumpole')");

        assertRefused(
                address,
                "cannot use schema public of database " + database,
                "its table redress_case is not ours: it has the columns lawyer, and ours has case_id, case_number",
                "choose another schema or prefix");
    }

    private static void assertNewerIsRefused(String address, String place) throws SQLException {
        try (Node node = Node.open(address)) {
            Lane lane = new Lane(0);
            for (long step = 1; step <= 20; step++) {
                Work.write(node.storage(), lane.step(step));
            }
            node.storage().feed(0, 1);
        }
        run(address, "INSERT INTO redress_schema VALUES (99, 'V099__later.sql', 'x', 0)");

        assertRefused(
                address,
                "cannot use ",
                place,
                ": its tables have version 99, and this release knows versions up to",
                NEWER);
    }

    private static void assertRefused(String address, String... words) {
        Map<String, List<String>> before = Rows.at(address);

        assertThatThrownBy(() -> Node.open(address))
                .isInstanceOf(StorageException.class)
                .hasMessageContainingAll(words);

        assertThat(Rows.at(address)).isEqualTo(before).isNotEmpty();
    }

    private static void run(String address, String... statements) throws SQLException {
        try (Connection connection = Node.connect(address);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
