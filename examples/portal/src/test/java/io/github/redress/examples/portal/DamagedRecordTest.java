package io.github.redress.examples.portal;

import static io.github.redress.examples.portal.AuditedPortal.lines;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.desk.Receipt;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A record that is not as it was written, as an auditor finds it. */
class DamagedRecordTest {

    private static final int PATIENCE = 2_000;

    @TempDir
    static Path data;

    private static AuditedPortal portal;

    @BeforeAll
    static void start() {
        portal = AuditedPortal.in(data);
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @Test
    void damagedStepIsNamedOnEveryPageAndTheRestStillWorks() throws Exception {
        Receipt damaged = portal.told();
        Receipt beside = portal.told();
        damage(damaged, 2);
        Browser auditor = portal.worker("auditor-1");

        String record = auditor.open("/office/audit").body();
        String chain =
                auditor.open("/office/audit/chain?number=" + damaged.number()).body();
        auditor.open("/office/audit/checks");
        auditor.submit("/office/audit/checks", Map.of());
        String checks = auditor.open("/office/audit/checks").body();
        for (int looked = 0; looked < PATIENCE && !checks.contains("something is wrong"); looked++) {
            checks = auditor.open("/office/audit/checks").body();
        }

        assertThat(record).contains(damaged.number(), beside.number());
        assertThat(lines(auditor.open("/office/audit?number=" + damaged.number())))
                .hasSize(portal.steps(beside))
                .filteredOn(line -> line.contains("Cannot be read"))
                .singleElement()
                .satisfies(line -> assertThat(line).contains(damaged.number(), "step 2"));
        assertThat(chain).contains("does not hold", "Cannot be read");
        assertThat(auditor.open("/office/audit/chain?number=" + beside.number()).body())
                .contains("holds")
                .doesNotContain("does not hold");
        assertThat(checks)
                .contains("auditor-1", damaged.number(), "step 2", "This step cannot be read")
                .doesNotContain(beside.number());
        assertThat(auditor.open("/office/audit/record.csv?number=" + damaged.number())
                        .body())
                .contains(damaged.number() + ",2,,,,,,,true");
        assertThat(auditor.open("/office/audit/record.csv").statusCode()).isEqualTo(200);
        assertThat(auditor.open("/office/queues/TO_ACCEPT").body()).contains(damaged.number(), beside.number());
    }

    /** Does to the file what a broken disk or a careless hand would do. */
    private static void damage(Receipt receipt, int version) throws SQLException {
        try (Connection file = portal.file();
                PreparedStatement write = file.prepareStatement(
                        "UPDATE redress_event SET event_data = ? WHERE case_version = ? AND case_id ="
                                + " (SELECT case_id FROM redress_case WHERE case_number = ?)")) {
            write.setBytes(1, "no event".getBytes(StandardCharsets.UTF_8));
            write.setInt(2, version);
            write.setString(3, receipt.number());
            assertThat(write.executeUpdate()).isEqualTo(1);
        }
    }
}
