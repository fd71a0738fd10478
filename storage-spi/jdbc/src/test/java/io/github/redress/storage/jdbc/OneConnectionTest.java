package io.github.redress.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A store whose pool has one connection, in a host that holds it: nothing asks for a second one, not even the time. */
class OneConnectionTest {

    private final Steps machine = new Steps();
    private final HikariDataSource pool = pool(PostgresServer.shared());
    private final HostConnections source = HostConnections.over(pool);
    private final PostgresStorage storage = PostgresStorage.builder(source)
            .schemaMode(SchemaMode.CREATE)
            .machineClock(machine)
            .open();

    @AfterEach
    void close() {
        pool.close();
    }

    @Test
    void timeIsKnownOnTheHostsFirstCommand() throws SQLException {
        try (Connection connection = hosts();
                HostConnections.Joined joined = source.join(connection)) {
            assertThat(storage.now()).isNotNull();
            joined.connection().rollback();
        }
    }

    @Test
    void timeIsAskedOnTheHostsConnectionBeforeAnyTransactionOfOurs() throws SQLException {
        machine.sleepForAMinute();
        List<PreparedStatement> prepared = new ArrayList<>();
        try (Connection connection = hosts();
                HostConnections.Joined joined = source.join(remembering(connection, prepared))) {
            assertThat(storage.now()).isNotNull();
            joined.connection().rollback();

            assertThat(prepared).hasSize(1);
            assertThat(prepared.get(0).isClosed()).isTrue();
        }
    }

    @Test
    void timeIsAskedOnTheConnectionThatReads() {
        machine.sleepForAMinute();

        assertThat(storage.<Instant>read(from -> storage.now())).isNotNull();
    }

    @Test
    void hostsConnectionKeepsNoStatementOfOurs() throws SQLException {
        List<PreparedStatement> prepared = new ArrayList<>();
        try (Connection connection = hosts();
                HostConnections.Joined joined = source.join(remembering(connection, prepared))) {
            storage.transact(tx -> tx.latest("kind", "name"));
            joined.connection().rollback();

            assertThat(prepared).hasSize(1);
            assertThat(prepared.get(0).isClosed()).isTrue();
        }
    }

    private static Connection remembering(Connection connection, List<PreparedStatement> prepared) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    Object result = method.invoke(connection, arguments);
                    if (result instanceof PreparedStatement statement) {
                        prepared.add(statement);
                    }
                    return result;
                });
    }

    @Test
    void connectionThatCommitsEachStatementIsRefused() throws SQLException {
        try (Connection connection = pool.getConnection();
                HostConnections.Joined joined = source.join(connection)) {
            assertThat(joined.connection().getAutoCommit()).isTrue();
            assertThatThrownBy(() -> storage.transact(tx -> tx.latest("kind", "name")))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage(
                            "the host's connection commits each statement by itself, so that nothing could be rolled back;"
                                    + " call setAutoCommit(false) before it is handed over");
        }
    }

    private Connection hosts() throws SQLException {
        Connection connection = pool.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    private static HikariDataSource pool(PostgresServer server) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(server.dataSource(server.newDatabase()));
        config.setMaximumPoolSize(1);
        config.setConnectionTimeout(2_000);
        return new HikariDataSource(config);
    }

    /** A machine's clock that steps ahead of its steady one, as after a nap. */
    private static final class Steps extends Clock {

        private Duration ahead = Duration.ZERO;

        void sleepForAMinute() {
            ahead = ahead.plus(Duration.ofMinutes(1));
        }

        @Override
        public Instant instant() {
            return Clock.systemUTC().instant().plus(ahead);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
