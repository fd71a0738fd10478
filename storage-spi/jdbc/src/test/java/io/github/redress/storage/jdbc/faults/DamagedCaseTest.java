package io.github.redress.storage.jdbc.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.redress.complaint.RefusalCode;
import io.github.redress.desk.Answer;
import io.github.redress.desk.CaseStatus;
import io.github.redress.desk.ComplaintDesk;
import io.github.redress.desk.Done;
import io.github.redress.desk.Receipt;
import io.github.redress.desk.Refused;
import io.github.redress.desk.request.AcceptRequest;
import io.github.redress.json.EventCodec;
import io.github.redress.storage.Append;
import io.github.redress.storage.Blob;
import io.github.redress.storage.Event;
import io.github.redress.storage.Storage;
import io.github.redress.storage.StoredCase;
import io.github.redress.storage.StoredEvent;
import io.github.redress.storage.jdbc.PostgresServer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A row that was damaged, or that a newer release wrote: the desk says so, and leaves every row as it is. */
class DamagedCaseTest {

    @TempDir
    private Path folder;

    @Test
    void damagedSnapshotInSqliteIsSaidAndLeftAsItIs() throws Exception {
        assertDamageIsSaid(Node.address(folder.resolve("city.db")));
    }

    @Test
    void damagedSnapshotInPostgresIsSaidAndLeftAsItIs() throws Exception {
        PostgresServer server = MortalServer.shared().server();
        assertDamageIsSaid(server.url(server.newDatabase()));
    }

    @Test
    void unknownEventInSqliteMakesItsCaseReadOnly() {
        assertNewerEventIsLeftAsItIs(Node.address(folder.resolve("city.db")));
    }

    @Test
    void unknownEventInPostgresMakesItsCaseReadOnly() {
        PostgresServer server = MortalServer.shared().server();
        assertNewerEventIsLeftAsItIs(server.url(server.newDatabase()));
    }

    private static void assertDamageIsSaid(String address) throws Exception {
        try (Node node = Node.open(address);
                ComplaintDesk desk = Town.desk(node, Town.MONDAY_NINE)) {
            Receipt damaged = Town.brokenLamp(desk);
            Receipt whole = Town.brokenLamp(desk);
            desk.feed(0, 100);
            overwriteSnapshot(address, damaged);
            Map<String, List<String>> before = Rows.at(address);

            assertThatThrownBy(() -> desk.accept(Town.OPERATOR, AcceptRequest.of(damaged.id())))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContainingAll(
                            "the snapshot of complaint " + damaged.id() + " at version ",
                            " is damaged: ",
                            "its events are untouched: restore the row, or set the snapshot's schema number to 0");

            assertThat(Rows.at(address)).isEqualTo(before);
            Answer<CaseStatus> answer = desk.accept(Town.OPERATOR, AcceptRequest.of(whole.id()));
            assertThat(answer).isInstanceOf(Done.class);
        }
    }

    private static void assertNewerEventIsLeftAsItIs(String address) {
        try (Node node = Node.open(address);
                ComplaintDesk desk = Town.desk(node, Town.MONDAY_NINE);
                ComplaintDesk nextDay = Town.desk(node, Town.MONDAY_NINE.plus(Duration.ofDays(1)))) {
            Receipt receipt = Town.brokenLamp(desk);
            writeAsNewerRelease(node.storage(), receipt);
            int fed = desk.feed(0, 100).events().size();
            Map<String, List<String>> before = Rows.at(address);

            assertThat(desk.accept(Town.OPERATOR, AcceptRequest.of(receipt.id())))
                    .isInstanceOfSatisfying(
                            Refused.class, refused -> assertThat(refused.code()).isEqualTo(RefusalCode.NEWER_RELEASE));
            assertThat(nextDay.sweep(10).failed()).isEqualTo(1);

            assertThat(desk.feed(0, 100).events()).hasSize(fed);
            assertThat(Rows.at(address)).isEqualTo(before);
        }
    }

    private static void overwriteSnapshot(String address, Receipt receipt) throws Exception {
        try (Connection connection = Node.connect(address);
                PreparedStatement statement =
                        connection.prepareStatement("UPDATE redress_case SET snapshot = ? WHERE case_number = ?")) {
            statement.setBytes(1, "{\"complaint\":".getBytes(StandardCharsets.UTF_8));
            statement.setString(2, receipt.number());
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }

    private static void writeAsNewerRelease(Storage storage, Receipt receipt) {
        storage.transact(tx -> {
            StoredCase stored = tx.load(receipt.id().value(), null).orElseThrow();
            StoredEvent last = tx.history(stored.id(), stored.version() - 1, 1).get(0);
            String envelope = new String(last.data().bytes(), StandardCharsets.UTF_8)
                    .replaceFirst("\"type\":\"[A-Za-z]+\"", "\"type\":\"ComplaintTeleported\"")
                    .replaceFirst("\"version\":\\d+", "\"version\":" + (stored.version() + 1));
            Blob event = new Blob("ComplaintTeleported", 1, envelope.getBytes(StandardCharsets.UTF_8));
            Blob snapshot = new Blob("Complaint", EventCodec.SNAPSHOT_SCHEMA + 1, new byte[] {'?'});
            return tx.append(List.of(new Append(
                    stored.id(),
                    stored.version(),
                    stored.head(),
                    snapshot,
                    List.of(new Event(stored.version() + 1, last.at(), last.recordedAt(), event)),
                    List.of(),
                    null)));
        });
    }
}
