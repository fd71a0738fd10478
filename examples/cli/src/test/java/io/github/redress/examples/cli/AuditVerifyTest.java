package io.github.redress.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditVerifyTest {

    private static final String OF_CASE = " AND case_id = (SELECT case_id FROM redress_case WHERE case_number = ?)";

    @TempDir
    Path directory;

    @Test
    void soundStoreHasNoLines() {
        Run run = AuditedStore.sqlite(directory).audited();

        assertThat(run.status()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).matches("3 cases, \\d+ events: 0 broken\\R");
    }

    @Test
    void oneLineTellsOfEachBrokenCase() {
        AuditedStore store = AuditedStore.sqlite(directory);
        store.tamperWithEvent(0, 2, AuditVerifyTest::altered);
        store.tamper("UPDATE redress_case SET snapshot = x'00' WHERE case_number = ?", 1);
        store.tamper("DELETE FROM redress_event WHERE case_version = 3" + OF_CASE, 2);

        Run run = store.audited();

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.lines())
                .containsExactlyInAnyOrder(
                        "{\"number\":\"" + store.number(0) + "\",\"event\":2,\"fault\":\"CHAIN_BROKEN\"}",
                        "{\"number\":\"" + store.number(1) + "\",\"event\":null,\"fault\":\"SNAPSHOT_DAMAGED\"}",
                        "{\"number\":\"" + store.number(2) + "\",\"event\":3,\"fault\":\"EVENT_MISSING\"}");
        assertThat(run.err()).matches("3 cases, \\d+ events: 3 broken, empty positions of the feed: 1\\R");
    }

    @Test
    void damagedBytesAndForeignNumbersAndSnapshotsAreTold() {
        AuditedStore store = AuditedStore.sqlite(directory);
        store.tamperWithEvent(0, 1, bytes -> new byte[] {'?'});
        store.tamper(
                "UPDATE redress_case SET snapshot = (SELECT other.snapshot FROM redress_case other WHERE"
                        + " other.case_number <> redress_case.case_number LIMIT 1) WHERE case_number = ?",
                1);
        store.tamper("UPDATE redress_case SET case_number = '19700101-XXXXXX' WHERE case_number = ?", 2);

        assertThat(store.audited().lines())
                .containsExactlyInAnyOrder(
                        "{\"number\":\"" + store.number(0) + "\",\"event\":1,\"fault\":\"EVENT_DAMAGED\"}",
                        "{\"number\":\"" + store.number(1) + "\",\"event\":null,\"fault\":\"SNAPSHOT_DAMAGED\"}",
                        "{\"number\":\"19700101-XXXXXX\",\"event\":1,\"fault\":\"NUMBER_DIFFERS\"}");
    }

    @Test
    void aComplaintOfWhichNothingIsLeftIsSeenByThePositionsOfItsEvents() {
        AuditedStore store = AuditedStore.sqlite(directory);
        for (String table : List.of("event", "label", "case")) {
            store.tamper(
                    "DELETE FROM redress_" + table
                            + " WHERE case_id = (SELECT case_id FROM redress_case WHERE case_number = ?)",
                    1);
        }

        Run run = store.audited();

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).matches("2 cases, 8 events: 0 broken, empty positions of the feed: 4\\R");
    }

    @Test
    void aRecordStandsTheAuditAfterItsWordsWereErased() {
        AuditedStore store = AuditedStore.sqlite(directory);
        store.tamper("DELETE FROM redress_personal WHERE ? IS NOT NULL", 0);

        assertThat(store.audited().status()).isZero();
    }

    @Test
    void postgresqlIsAuditedTheSameWay() throws IOException {
        try (EmbeddedPostgres server = AuditedStore.server()) {
            AuditedStore store = AuditedStore.postgres(server);
            assertThat(store.audited().status()).isZero();
            store.tamperWithEvent(0, 2, AuditVerifyTest::altered);
            store.tamper("DELETE FROM redress_feed WHERE case_version = 2" + OF_CASE, 1);
            store.tamper("DELETE FROM redress_case WHERE case_number = ?", 2);

            Run run = store.audited();

            assertThat(run.status()).isEqualTo(1);
            assertThat(run.lines())
                    .containsExactlyInAnyOrder(
                            "{\"number\":\"" + store.number(0) + "\",\"event\":2,\"fault\":\"CHAIN_BROKEN\"}",
                            "{\"number\":\"" + store.number(1) + "\",\"event\":2,\"fault\":\"FEED_DIFFERS\"}",
                            "{\"number\":\"" + store.number(2) + "\",\"event\":null,\"fault\":\"CASE_MISSING\"}");
            assertThat(run.err()).matches("3 cases, \\d+ events: 3 broken, empty positions of the feed: 1\\R");
        }
    }

    @Test
    void aStoreThatIsNotThereIsNotMade() {
        Path file = directory.resolve("missing.db");

        Run run = Run.of("", "audit", "verify", "--storage", "jdbc:sqlite:" + file);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--storage").contains("there is no such file: \"" + file + "\"");
        assertThat(file).doesNotExist();
    }

    @Test
    void anotherFileIsRefusedAndStaysAsItIs() throws IOException {
        Path file = Files.writeString(directory.resolve("notes.txt"), "no database at all, but some notes");

        Run run = Run.of("", "audit", "verify", "--storage", "jdbc:sqlite:" + file);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(file.toString());
        assertThat(file).hasContent("no database at all, but some notes");
    }

    @Test
    void anotherDatabaseIsRefusedWithoutShowingItsUrl() {
        Run run = Run.of("", "audit", "verify", "--storage", "jdbc:mysql://host/db?password=secret");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains("jdbc:sqlite:FILE or jdbc:postgresql://HOST/DATABASE was wanted")
                .doesNotContain("secret");
    }

    /** Names another version of the rules, so that the event can still be read. */
    private static byte[] altered(byte[] bytes) {
        String text = new String(bytes, UTF_8);
        return text.replaceFirst("\"rulesVersion\":\"", "\"rulesVersion\":\"0").getBytes(UTF_8);
    }
}
