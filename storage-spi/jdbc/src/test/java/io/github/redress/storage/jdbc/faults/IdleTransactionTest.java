package io.github.redress.storage.jdbc.faults;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
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
