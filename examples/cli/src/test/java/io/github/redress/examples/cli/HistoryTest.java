package io.github.redress.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.complaint.ComplaintEvent.CaseImported;
import io.github.redress.desk.ComplaintDesk;
import io.github.redress.scoring.Board;
import io.github.redress.scoring.Period;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real history goes from a file through {@code redress import} and {@code importCase} into SQLite, and out as boards. */
class HistoryTest {

    private static final Period EVER = Period.of(LocalDate.of(2018, 1, 1), LocalDate.of(2019, 1, 1), ZoneOffset.UTC);

    @TempDir
    Path directory;

    @Test
    void pingshanScoresFromStoredEventsAsCountedIndependently() throws IOException {
        Path csv = SharedData.unpacked("pingshan12345/pingshan_first5000.csv.gz", directory);
        List<String> expected =
                Files.readAllLines(SharedData.file("pingshan12345/expected_ontime_by_unit_first5000.csv"));
        Path database = directory.resolve("pingshan.db");
        Run.imported(csv, "pingshan12345-history.mapping.json", directory);
        try (ComplaintDesk desk = History.desk(database)) {
            assertThat(History.imported(directory.resolve("lines.ndjson"), "pingshan", desk))
                    .isEqualTo(5000);
        }

        Board board;
        try (ComplaintDesk restarted = History.desk(database)) {
            board = History.board(restarted, EVER);
            assertThat(History.cases(restarted))
                    .filteredOn(CaseImported::open)
                    .as("the two that nobody has closed")
                    .hasSize(2);
            assertThat(History.cases(restarted).get(0).receivedAt()).isEqualTo("2018-02-08T07:34:40Z");
        }

        TreeMap<String, String> counted = new TreeMap<>();
        board.rows()
                .forEach(row -> counted.put(
                        row.unit(),
                        (row.tally().due() - row.tally().undecided()) + ","
                                + row.tally().onTime() + "," + row.tally().undecided()));
        TreeMap<String, String> independently = new TreeMap<>();
        for (String line : expected.subList(1, expected.size())) {
            String[] cells = line.split(",");
            independently.put(cells[0], cells[1] + "," + cells[2] + "," + cells[3]);
        }
        assertThat(counted).isEqualTo(independently);
    }

    @Test
    void bostonKeepsEachDeadlineAndFlagAndLosesNone() throws IOException {
        Path csv = SharedData.unpacked("boston311/boston311_2022-01_100rows.csv.gz", directory);
        Run.imported(csv, "boston311.mapping.json", directory);
        Path database = directory.resolve("boston.db");
        try (ComplaintDesk desk = History.desk(database)) {
            assertThat(History.imported(directory.resolve("lines.ndjson"), "boston-311", desk))
                    .isEqualTo(100);
        }

        List<CaseImported> cases;
        try (ComplaintDesk restarted = History.desk(database)) {
            cases = History.cases(restarted);
        }

        assertThat(cases).extracting(History::asWritten).isEqualTo(cityRows(csv));
    }

    @Test
    void faultyRowsAreReportedByLineColumnAndReasonAndTheOthersGoOn() throws IOException {
        Path csv = SharedData.unpacked("boston311/boston311_2022-01_100rows.csv.gz", directory);
        List<String> rows = new ArrayList<>(Files.readAllLines(csv));
        rows.set(4, rows.get(4).replaceFirst("2022-01-01T", "2022-13-01T"));
        rows.set(9, rows.get(9).replaceFirst("ONTIME|OVERDUE", "MAYBE"));
        Path faulty = Files.write(directory.resolve("faulty.csv"), rows);

        Run run = Run.imported(faulty, "boston311.mapping.json", directory);

        assertThat(run.err()).startsWith("100 rows: 98 lines, 2 rejects");
        assertThat(Files.readString(directory.resolve("rejects.ndjson")))
                .contains("\"line\":5,\"column\":\"open_dt\",\"value\":\"2022-13-01T")
                .contains("\"line\":10,\"column\":\"ontime\",\"value\":\"MAYBE\"");
        try (ComplaintDesk desk = History.desk(directory.resolve("faulty.db"))) {
            assertThat(History.imported(directory.resolve("lines.ndjson"), "boston-311", desk))
                    .isEqualTo(98);
        }
    }

    /** The City's own columns, read without any code of ours: id, due, flag, status. */
    private static List<String> cityRows(Path csv) throws IOException {
        List<String> rows = new ArrayList<>();
        for (String line : Files.readAllLines(csv, StandardCharsets.UTF_8)) {
            String[] cells = line.split(",", 7);
            if (!cells[0].equals("case_enquiry_id")) {
                rows.add(cells[0] + " " + cells[2] + " " + cells[4] + " " + cells[5]);
            }
        }
        return rows;
    }
}
