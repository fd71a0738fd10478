package io.github.redress.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.github.redress.storage.RetryTransactionException;
import io.github.redress.storage.Storage;
import io.github.redress.storage.StorageException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresFailuresTest {

    private static final PostgresFailures FAILURES = new PostgresFailures("PostgreSQL tables redress_*");

    @ParameterizedTest
    @ValueSource(strings = {"40001", "40P01"})
    void transactionGivenUpMayBeTriedAgain(String state) {
        SQLException cause = new SQLException("could not serialize access", state);

        StorageException failure = FAILURES.during("appending to 2 case(s)", cause);

        assertThat(failure)
                .isInstanceOf(RetryTransactionException.class)
                .hasMessage(
                        "appending to 2 case(s) in PostgreSQL tables redress_*: the database gave the transaction up"
                                + " in favour of another; nothing was written, try again")
                .hasCause(cause);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            53100 | the disk is full; make room, nothing of this transaction was written
            53200 | the database is out of memory; nothing of this transaction was written
            53300 | the database takes no more connections; raise max_connections or use a smaller pool
            25006 | only reading is allowed here: the host or the pool began the transaction as read-only, or the database is a standby
            42501 | this user lacks a right: said the server
            42P01 | a table is missing: said the server
            25P02 | something in this transaction failed before; roll it back and begin again
            XX001 | the data are damaged; keep a copy and restore the last backup
            08006 | the database cannot be reached, or the connection was lost; nothing was written
            57014 | a statement was cancelled, by statement_timeout or by an administrator; nothing of this transaction was written
            57P01 | the database is shutting down or ended this connection; try again later
            22023 | the database refused: said the server
            """)
    void otherFailuresSayWhatToDo(String state, String advice) {
        StorageException failure = FAILURES.during("loading case 7", new SQLException("said the server", state));

        assertThat(failure)
                .isNotInstanceOf(RetryTransactionException.class)
                .hasMessage("loading case 7 in PostgreSQL tables redress_*: " + advice);
    }

    @ParameterizedTest
    @ValueSource(strings = {"08006", "57P01", "57P02"})
    void lostCommitIsResolvedByItsKey(String state) {
        StorageException failure =
                FAILURES.during(PostgresFailures.COMMITTING, new SQLException("an I/O error", state));

        assertThat(failure)
                .isNotInstanceOf(RetryTransactionException.class)
                .hasMessage("committing in PostgreSQL tables redress_*: the connection was lost; whether it was"
                        + " committed, a retry with the same command key tells");
    }

    @Test
    void commitThatWasCancelledWroteNothing() {
        assertThat(FAILURES.during(PostgresFailures.COMMITTING, new SQLException("took too long", "57014")))
                .hasMessage("committing in PostgreSQL tables redress_*: a statement was cancelled, by statement_timeout"
                        + " or by an administrator; nothing of this transaction was written");
    }

    @Test
    void poolWithoutAConnectionToGiveIsNotTheDatabasesRefusal() {
        SQLException cause = new SQLTransientConnectionException("none free after 30000ms (active=10, waiting=3)");

        assertThat(FAILURES.during("connecting", cause))
                .hasMessage(
                        "connecting in PostgreSQL tables redress_*: the pool gave no connection in time; enlarge it,"
                                + " or find out who keeps them: none free after 30000ms (active=10, waiting=3)")
                .hasCause(cause);
    }

    @Test
    void poolWhoseConnectionsAreAllTakenSaysSo() throws SQLException {
        PostgresServer server = PostgresServer.shared();
        HikariConfig config = new HikariConfig();
        config.setDataSource(server.dataSource(server.newDatabase()));
        config.setMaximumPoolSize(1);
        config.setConnectionTimeout(250);
        try (HikariDataSource pool = new HikariDataSource(config)) {
            Storage storage = PostgresStorage.builder(ConnectionSource.of(pool))
                    .schemaMode(SchemaMode.CREATE)
                    .open();
            try (Connection taken = pool.getConnection()) {
                assertThat(taken.isClosed()).isFalse();

                assertThatThrownBy(() -> storage.feed(0, 1))
                        .isExactlyInstanceOf(StorageException.class)
                        .hasMessageStartingWith("connecting in PostgreSQL tables redress_*: the pool gave no"
                                + " connection in time; enlarge it, or find out who keeps them: ");
            }
        }
    }

    @Test
    void poolThatReachesNoDatabaseSaysSo() {
        SQLException cause = new SQLTransientConnectionException("none made after 30000ms", "08001");

        assertThat(FAILURES.during("connecting", cause))
                .hasMessage("connecting in PostgreSQL tables redress_*: the database cannot be reached, or the"
                        + " connection was lost; nothing was written");
    }

    @Test
    void failureWithoutACodeIsPassedOn() {
        assertThat(FAILURES.during("connecting", new SQLException("no idea")))
                .hasMessage("connecting in PostgreSQL tables redress_*: the database refused: no idea");
    }
}
