package io.github.redress.storage.jdbc.faults;

import io.github.redress.storage.jdbc.PostgresServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A transaction that somebody left open: writers write and the feed goes on. */
class IdleTransactionTest {

    private static final int STEPS = 30;

    @TempDir
    private Path folder;

    @Test
    void feedOfSqliteGoesOnBesideAnIdleReader() throws Exception {
        Path file = folder.resolve("city.db");
        try (Node node = Node.open(Node.address(file));
                Connection idle = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = idle.createStatement()) {
            statement.execute("BEGIN");
            statement.executeQuery("SELECT COUNT(*) FROM redress_case").close();

            writeAndCompare("an idle transaction, SQLite", node);
        }
    }

    /** Each has a transaction id and a snapshot, as a report has that somebody left open over lunch. */
    @Test
    void feedOfPostgresGoesOnBesideIdleWritersInThisAndAnotherDatabase() throws Exception {
        PostgresServer server = MortalServer.shared().server();
        String database = server.newDatabase();
        try (Node node = Node.open(server.url(database));
                Connection here = server.dataSource(database).getConnection();
                Connection elsewhere = server.dataSource(server.newDatabase()).getConnection()) {
            leaveOpen(here);
            leaveOpen(elsewhere);

            writeAndCompare("idle transactions, PostgreSQL", node);
        }
    }

    private static void leaveOpen(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE lunch (menu text)");
            statement.execute("SELECT pg_current_xact_id()");
        }
    }

    private static void writeAndCompare(String what, Node node) {
        Tally tally = new Tally(what);
        Audit audit = new Audit(1, tally);
        for (long step = 1; step <= STEPS; step++) {
            Work.write(node.storage(), audit.lanes().get(0).step(step));
        }

        audit.afterStop(node.storage(), new long[] {STEPS});
        audit.everything(node.storage());
        tally.conclude();
    }
}
