package io.github.redress.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealDataTest {

    private static final Pattern ROW =
            Pattern.compile("\\{\"unit\":\"([^\"]*)\",\"due\":(\\d+),\"onTime\":(\\d+),\"undecided\":(\\d+),.*");

    @TempDir
    Path directory;

    @Test
    void hundredRequestsOfBostonAreAllImported() throws IOException {
        Path csv = SharedData.unpacked("boston311/boston311_2022-01_100rows.csv.gz", directory);

        Run imported = Run.imported(csv, "boston311.mapping.json", directory);

        assertThat(imported.err()).startsWith("100 rows: 100 lines, 0 rejects");
        assertThat(Files.readAllLines(directory.resolve("lines.ndjson")))
                .hasSize(100)
                .first()
                .isEqualTo("{\"id\":\"101004113298\",\"at\":\"2022-01-01T05:16:00Z\",\"due\":\"2022-04-01T04:16:06Z\","
                        + "\"closed\":\"2022-01-10T13:42:23Z\",\"onTime\":true,\"open\":false,\"unit\":\"ISD\","
                        + "\"category\":\"Unsatisfactory Utilities - Electrical  Plumbing\",\"district\":\"Beacon Hill\",\"latitude\":42.3594,"
                        + "\"longitude\":-71.07}");
    }

    @Test
    void fiveThousandRequestsOfPingshanScoreAsCountedIndependently() throws IOException {
        Path csv = SharedData.unpacked("pingshan12345/pingshan_first5000.csv.gz", directory);
        List<String> expected =
                Files.readAllLines(SharedData.file("pingshan12345/expected_ontime_by_unit_first5000.csv"));

        Run imported = Run.imported(csv, "pingshan12345.mapping.json", directory);
        Run board = Run.of(
                "",
                "score",
                "board",
                "--formula",
                Run.sample("on-time-only.json"),
                "--from",
                "2018-02-01",
                "--to",
                "2018-11-01",
                "--in",
                directory.resolve("lines.ndjson").toString());

        assertThat(imported.err()).startsWith("5000 rows: 5000 lines, 0 rejects");
        assertThat(board.status()).isZero();
        assertThat(counts(board))
                .isEqualTo(expected.stream()
                        .skip(1)
                        .collect(
                                TreeMap::new,
                                (units, row) -> {
                                    String[] cells = row.split(",", -1);
                                    units.put(cells[0], cells[1] + " " + cells[2] + " " + cells[3]);
                                },
                                TreeMap::putAll));
    }

    /** Decided, in time and undecided of each unit. */
    private static TreeMap<String, String> counts(Run board) {
        TreeMap<String, String> counts = new TreeMap<>();
        for (String line : board.lines()) {
            Matcher row = ROW.matcher(line);
            assertThat(row.matches()).as(line).isTrue();
            long decided = Long.parseLong(row.group(2)) - Long.parseLong(row.group(4));
            counts.put(row.group(1), decided + " " + row.group(3) + " " + row.group(4));
        }
        return counts;
    }
}
