package io.github.redress.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.redress.Actor;
import io.github.redress.ComplaintKind;
import io.github.redress.DepartmentId;
import io.github.redress.complaint.Outcome;
import io.github.redress.desk.Answer;
import io.github.redress.desk.CaseStatus;
import io.github.redress.desk.ComplaintDesk;
import io.github.redress.desk.Configuration;
import io.github.redress.desk.Done;
import io.github.redress.desk.Receipt;
import io.github.redress.desk.request.AcceptRequest;
import io.github.redress.desk.request.AcknowledgeRequest;
import io.github.redress.desk.request.DispatchRequest;
import io.github.redress.desk.request.ReplyRequest;
import io.github.redress.desk.request.SubmitRequest;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A portal on Spring that submits a complaint and books something of its own in one transaction, on one connection. */
class DeskInHostTransactionTest {

    private static final Actor OPERATOR = Actor.operator("counter-1");
    private static final Actor HANDLER = Actor.handler("wang", DepartmentId.of("lighting"));

    private final RoundTrips roundTrips = new RoundTrips();
    private final String database = PostgresServer.shared().newDatabase();
    private SingleConnectionDataSource one;
    private SpringHost portal;
    private ComplaintDesk desk;

    @BeforeEach
    void openDesk() throws SQLException {
        one = new SingleConnectionDataSource(
                PostgresServer.shared().dataSource(database).getConnection(), true);
        DataSource counted = roundTrips.counted(one);
        portal = SpringHost.over(counted);
        desk = ComplaintDesk.builder()
                .storage(PostgresStorage.builder(portal.source())
                        .schemaMode(SchemaMode.CREATE)
                        .open())
                .configuration(Configuration.read(Path.of("../../examples/quickstart/city")))
                .build();
    }

    @AfterEach
    void closeDesk() {
        desk.close();
        one.destroy();
    }

    @Test
    void complaintAndBookingAreCommittedTogether() throws SQLException {
        Receipt receipt = portal.transact(() -> {
            portal.write("visit booked");
            return submitted();
        });

        assertThat(portal.has("visit booked")).isTrue();
        assertThat(desk.progress(receipt.number(), receipt.secret())).isPresent();
        assertThat(rows("redress_event")).isEqualTo(desk.feed(0, 100).events().size());
    }

    @Test
    void complaintAndBookingAreRolledBackTogether() throws SQLException {
        assertThatThrownBy(() -> portal.transact(() -> {
                    portal.write("visit booked");
                    submitted();
                    throw new IllegalStateException("no visits on Sundays");
                }))
                .hasMessage("no visits on Sundays");

        assertThat(portal.has("visit booked")).isFalse();
        for (String table : List.of("case", "event", "label", "personal", "unfed", "command")) {
            assertThat(rows("redress_" + table)).as(table).isZero();
        }
    }

    @Test
    void aCommandIsTwoRoundTripsAndTheHostsCommit() {
        Receipt receipt = submitted();
        List<Supplier<Answer<CaseStatus>>> commands = List.of(
                () -> desk.accept(OPERATOR, AcceptRequest.of(receipt.id())),
                () -> desk.dispatch(Actor.dispatcher("dispatch-1"), DispatchRequest.byRule(receipt.id())),
                () -> desk.acknowledge(HANDLER, AcknowledgeRequest.of(receipt.id())),
                () -> desk.reply(HANDLER, ReplyRequest.inPublic(receipt.id(), Outcome.RESOLVED, "路灯已修复，今晚起正常照明。")));
        for (Supplier<Answer<CaseStatus>> command : commands) {
            roundTrips.sentSinceLast();

            Answer<CaseStatus> answer = portal.transact(command);

            assertThat(answer).isInstanceOf(Done.class);
            List<String> sent = roundTrips.sentSinceLast();
            assertThat(sent).hasSize(3);
            assertThat(sent.get(0)).startsWith("SELECT c.case_id");
            assertThat(sent.get(1)).startsWith("WITH changed AS");
            assertThat(sent.get(2)).isEqualTo("COMMIT");
        }
    }

    @Test
    void sweepInsideTheHostsTransactionIsRefused() {
        assertThatThrownBy(() -> portal.transact(() -> desk.sweep(10)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("transactions of its own");
        assertThatThrownBy(() -> portal.transact(() -> desk.feed(0, 10)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("inside a transaction");
    }

    private Receipt submitted() {
        Answer<Receipt> answer = desk.submit(
                Actor.complainant(),
                SubmitRequest.of(ComplaintKind.ASSISTANCE, "路灯不亮", "小区门口的路灯已经坏了半年，晚上一片漆黑，请尽快派人来修。"));
        return ((Done<Receipt>) answer).value();
    }

    private long rows(String table) throws SQLException {
        try (Connection connection =
                        PostgresServer.shared().dataSource(database).getConnection();
                Statement statement = connection.createStatement();
                var results = statement.executeQuery("SELECT count(*) FROM " + table)) {
            results.next();
            return results.getLong(1);
        }
    }
}
