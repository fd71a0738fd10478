package io.github.redress.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.storage.Append;
import io.github.redress.storage.AppendResult;
import io.github.redress.storage.Blob;
import io.github.redress.storage.CommandKey;
import io.github.redress.storage.Document;
import io.github.redress.storage.Storage;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** A node that is held up between two statements of a transaction, while another changes what it is about to write. */
class HeldUpNodeTest {

    private final String database = PostgresServer.shared().newDatabase();
    private final Storage other = open(SchemaMode.CREATE);

    @Test
    void positionThatOthersHaveMovedOnTwiceIsNotReplaced() {
        replace(other, 1);
        Meanwhile meanwhile = Meanwhile.before("INSERT", "UPDATE");
        meanwhile.others(() -> {
            replace(other, 2);
            replace(other, 3);
        });

        boolean replaced = replace(open(meanwhile), 2);

        assertThat(meanwhile.happened()).isTrue();
        assertThat(replaced).isFalse();
        assertThat(versions()).containsExactly("3");
    }

    @Test
    void positionThatOthersHaveBegunAndMovedOnIsNotBegunAgain() {
        Meanwhile meanwhile = Meanwhile.before("INSERT", "UPDATE");
        meanwhile.others(() -> {
            replace(other, 1);
            replace(other, 2);
        });

        boolean replaced = replace(open(meanwhile), 1);

        assertThat(meanwhile.happened()).isTrue();
        assertThat(replaced).isFalse();
        assertThat(versions()).containsExactly("2");
    }

    @Test
    void positionThatAnotherIsMovingOnIsWaitedForAndNotReplaced() {
        replace(other, 1);

        CompletableFuture<Boolean> second = other.transact(tx -> {
            tx.replace(position(2));
            CompletableFuture<Boolean> waiting = CompletableFuture.supplyAsync(() -> replace(open(), 2));
            awaitAWaitingStatement();
            tx.replace(position(3));
            return waiting;
        });

        assertThat(second.join()).isFalse();
        assertThat(versions()).containsExactly("3");
    }

    @Test
    void versionThatComesBetweenItsLabelsAndTheChangeIsAConflict() {
        StreetCase late = new StreetCase(1);
        StreetCase beside = new StreetCase(2);
        late.append(other, 1);
        Meanwhile meanwhile = Meanwhile.before("WITH");
        meanwhile.others(() -> late.append(other, 2));
        Storage heldUp = open(meanwhile);

        List<AppendResult> results = heldUp.transact(tx -> tx.append(List.of(late.change(3), beside.change(1))));

        assertThat(meanwhile.happened()).isTrue();
        assertThat(results).containsExactly(new AppendResult.Conflict(1), new AppendResult.Applied(1));
        assertThat(late.append(heldUp, 3)).isTrue();
    }

    @Test
    void changesThatAllExpectOtherVersionsAreAllConflicts() {
        StreetCase first = new StreetCase(1);
        StreetCase absent = new StreetCase(2);
        first.append(other, 1);

        List<AppendResult> results = other.transact(tx -> tx.append(List.of(first.change(3), absent.change(2))));

        assertThat(results).containsExactly(new AppendResult.Conflict(1), new AppendResult.Conflict(0));
    }

    @Test
    void keyThatIsUsedAgainWhileItIsForgottenIsKept() {
        StreetCase busy = new StreetCase(1);
        busy.append(other, 1);

        CompletableFuture<Integer> forgetting = other.transact(tx -> {
            tx.append(List.of(againUnderTheFirstKey(busy)));
            CompletableFuture<Integer> waiting =
                    CompletableFuture.supplyAsync(() -> forget(open(), busy.recordedAt(2)));
            awaitAWaitingStatement();
            return waiting;
        });

        assertThat(forgetting.join()).isZero();
        assertThat(texts("SELECT command_key || ' ' || last_version FROM redress_command"))
                .containsExactly("key-1 2");
    }

    @Test
    void keyThatIsUsedAgainWhileANodeOnVersion1ForgetsItIsKept() throws Exception {
        String olderDatabase = PostgresServer.shared().newDatabase();
        SchemaTrial.postgresql(olderDatabase).makeVersion1();
        StreetCase busy = new StreetCase(1);
        Storage older = openIn(olderDatabase);
        busy.append(older, 1);

        CompletableFuture<Integer> forgetting = older.transact(tx -> {
            tx.append(List.of(againUnderTheFirstKey(busy)));
            CompletableFuture<Integer> waiting =
                    CompletableFuture.supplyAsync(() -> forget(openIn(olderDatabase), busy.recordedAt(2)));
            awaitAWaitingStatement(olderDatabase);
            return waiting;
        });

        assertThat(forgetting.join()).isZero();
    }

    @Test
    void keyThatANodeOnVersion1UsesAgainIsAsOldAsItsLastCommand() throws Exception {
        String shared = PostgresServer.shared().newDatabase();
        SchemaTrial trial = SchemaTrial.postgresql(shared);
        trial.makeVersion1();
        StreetCase busy = new StreetCase(1);
        Storage older = openIn(shared);
        busy.append(older, 1);
        trial.prepare(SchemaMode.MIGRATE, trial.shipped());
        Storage newer = openIn(shared);
        older.transact(tx -> tx.append(List.of(againUnderTheFirstKey(busy))));

        assertThat(forget(newer, busy.recordedAt(2))).isZero();
        assertThat(forget(newer, busy.recordedAt(3))).isEqualTo(1);
    }

    /** Returns version 2, whose command has the key of version 1. */
    private static Append againUnderTheFirstKey(StreetCase busy) {
        Append next = busy.change(2);
        CommandKey first = new CommandKey("key-1", "print 2".getBytes(StandardCharsets.UTF_8));
        return new Append(
                next.id(), next.expectedVersion(), next.head(), next.snapshot(), next.events(), next.personal(), first);
    }

    private static boolean replace(Storage storage, long version) {
        return storage.<Boolean>transact(tx -> tx.replace(position(version)));
    }

    private static int forget(Storage storage, Instant recordedBefore) {
        return storage.<Integer>transact(tx -> tx.forgetCommands(recordedBefore, 10));
    }

    private static Document position(long version) {
        byte[] bytes = ("position " + version).getBytes(StandardCharsets.UTF_8);
        return new Document("position", "board", version, new Blob("position", 1, bytes));
    }

    private List<String> versions() {
        return texts("SELECT document_version FROM redress_document ORDER BY document_version");
    }

    private List<String> texts(String sql) {
        return texts(database, sql);
    }

    private static List<String> texts(String database, String sql) {
        try {
            return SchemaTrial.postgresql(database).texts(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private void awaitAWaitingStatement() {
        awaitAWaitingStatement(database);
    }

    /** Asks until a statement waits for another's row, which is a matter of milliseconds. */
    private static void awaitAWaitingStatement(String database) {
        String waiting =
                "SELECT pid FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = '" + database + "'";
        for (int asked = 0; texts(database, waiting).isEmpty(); asked++) {
            assertThat(asked).as("times asked in vain").isLessThan(2000);
        }
    }

    private Storage open() {
        return openIn(database);
    }

    private Storage open(SchemaMode mode) {
        return PostgresStorage.builder(ConnectionSource.of(connections(database)))
                .schemaMode(mode)
                .open();
    }

    private Storage open(Meanwhile meanwhile) {
        return PostgresStorage.open(meanwhile.on(connections(database)));
    }

    private static Storage openIn(String database) {
        return PostgresStorage.open(connections(database));
    }

    private static DataSource connections(String database) {
        return PostgresServer.shared().dataSource(database);
    }
}
