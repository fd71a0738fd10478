package io.github.redress.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.department.Departments;
import io.github.redress.json.FileFaults;
import io.github.redress.json.StrictJson;
import io.github.redress.json.StrictObject;
import io.github.redress.json.StrictValue;
import io.github.redress.scoring.Period;
import io.github.redress.scoring.ReplyDelays;
import io.github.redress.scoring.Share;
import io.github.redress.scoring.Tallies;
import io.github.redress.scoring.Tally;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
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

    @Test
    void pingshansOverallRateIsThatOfTheExpectedFile() throws IOException {
        Path csv = SharedData.unpacked("pingshan12345/pingshan_first5000.csv.gz", directory);
        long[] expected = {0, 0};
        for (String row : Files.readAllLines(SharedData.file("pingshan12345/expected_ontime_by_unit_first5000.csv"))) {
            String[] cells = row.split(",", -1);
            if (!cells[0].equals("unit")) {
                expected[0] += Long.parseLong(cells[1]);
                expected[1] += Long.parseLong(cells[2]);
            }
        }

        Run.imported(csv, "pingshan12345.mapping.json", directory);
        Tallies ever = Tallies.in(Period.of(LocalDate.of(2018, 1, 1), LocalDate.of(2019, 1, 1), ZoneOffset.UTC));
        ResultReader reader = new ResultReader(null, Departments.of(List.of()));
        for (String line : Files.readAllLines(directory.resolve("lines.ndjson"))) {
            FileFaults faults = new FileFaults();
            StrictJson.parseLine("results", line, 1, faults)
                    .flatMap(StrictValue::open)
                    .flatMap(row -> reader.read(row, faults))
                    .ifPresent(ever::add);
        }
        Tally city = ever.byUnit().values().stream().reduce(Tally.NONE, Tally::plus);

        assertThat(city.onTimeShare()).isEqualTo(Share.of(expected[1], expected[0]));
    }

    /** The same communities stand in the file with and without the street that they belong to. */
    @Test
    void aliasesOfOneOrganAreJoinedByTheDepartmentsFile() throws IOException {
        Path csv = SharedData.unpacked("pingshan12345/pingshan_first5000.csv.gz", directory);
        Path departments = Files.writeString(directory.resolve("departments.json"), """
                {"format":"redress.departments/1","departments":[
                  {"id":"longtian","name":{"zh":"龙田社区","en":"Longtian community"},"level":"COMMUNITY",
                   "aliases":["龙田社区","龙田社区（龙田街道办事处）"]}]}
                """);

        Run.imported(csv, "pingshan12345.mapping.json", directory);
        Map<String, String> apart = counts(pingshan());
        Map<String, String> joined = counts(pingshan("--departments", departments.toString()));

        assertThat(apart.get("龙田社区")).isEqualTo("35 17 0");
        assertThat(apart.get("龙田社区（龙田街道办事处）")).isEqualTo("12 3 0");
        assertThat(joined.get("longtian")).isEqualTo("47 20 0");
        assertThat(joined).hasSize(apart.size() - 1).doesNotContainKeys("龙田社区", "龙田社区（龙田街道办事处）");
    }

    @Test
    void bostonsTableByItsOwnFlagsEqualsADirectCount() throws IOException {
        Path csv = SharedData.unpacked("boston311/boston311_2011H2.csv.gz", directory);

        Run imported = Run.imported(csv, "boston311-results.mapping.json", directory);
        Run board = boston(directory.resolve("lines.ndjson"));

        assertThat(imported.err()).startsWith("58251 rows: 58251 lines, 0 rejects");
        assertThat(board.status()).isZero();
        assertThat(counts(board)).isEqualTo(counted("""
                select department, sum(ontime <> ''), sum(ontime = 'ONTIME'), sum(ontime = '') from boston group by 1
                """));
    }

    /** Without the City's flag the instants decide; what has no target cannot be judged then, and says so. */
    @Test
    void bostonsTableByTheClockEqualsADirectCount() throws IOException {
        Path csv = SharedData.unpacked("boston311/boston311_2011H2.csv.gz", directory);
        Path mapping = directory.resolve("by-the-clock.json");
        String flagged = Files.readString(Path.of(Run.sample("boston311-results.mapping.json")));
        Files.writeString(mapping, flagged.replaceFirst("(?s),\\s*\"onTime\": \\{.*?\\}", ""));

        Run.of(
                "",
                "import",
                "--mapping",
                mapping.toString(),
                "--in",
                csv.toString(),
                "--out",
                lines(),
                "--rejects",
                rejects());
        Run board = boston(directory.resolve("lines.ndjson"));

        assertThat(board.lines().stream()
                        .filter(line -> line.contains("NO_DUE"))
                        .count())
                .isEqualTo(Long.parseLong(one("select sum(target_dt = '' and closed_dt <> '') from boston")));
        assertThat(counts(board)).isEqualTo(counted("""
                select department, sum(target_dt <> ''), sum(target_dt <> '' and closed_dt <> '' and closed_dt <= target_dt), 0
                from boston where target_dt <> '' or closed_dt = '' group by 1
                """));
    }

    @Test
    void bothDateFormatsOfRepliesLoadAndTheirDelaysEqualADirectComputation() throws IOException {
        Path csv = SharedData.file("messages/replies_400.csv");

        Run imported = Run.imported(csv, "replies.mapping.json", directory);
        ReplyDelays delays = new ReplyDelays();
        List<Long> seconds = new ArrayList<>();
        for (String line : Files.readAllLines(directory.resolve("lines.ndjson"))) {
            StrictObject row = StrictJson.parseLine("replies", line, 1, new FileFaults())
                    .flatMap(StrictValue::open)
                    .orElseThrow();
            Instant asked =
                    Instant.parse(row.required("at").flatMap(StrictValue::text).orElseThrow());
            Instant replied = Instant.parse(
                    row.required("replied").flatMap(StrictValue::text).orElseThrow());
            delays.add(asked, replied);
            seconds.add(replied.getEpochSecond() - asked.getEpochSecond());
        }

        assertThat(imported.err()).startsWith("400 rows: 400 lines, 0 rejects");
        Collections.sort(seconds);
        // 400 answers: the quartiles lie a quarter, a half and three quarters of the way from one to the next
        assertThat(delays.quantile(0.25)).contains(between(seconds.get(99), seconds.get(100), 0.75));
        assertThat(delays.quantile(0.5)).contains(between(seconds.get(199), seconds.get(200), 0.5));
        assertThat(delays.quantile(0.75)).contains(between(seconds.get(299), seconds.get(300), 0.25));
        assertThat(delays.quantile(1)).contains(Duration.ofSeconds(seconds.get(399)));
    }

    private static Duration between(long low, long high, double part) {
        return Duration.ofMillis(Math.round(1_000 * (low + part * (high - low))));
    }

    private Run pingshan(String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "score",
                "board",
                "--formula",
                Run.sample("on-time-only.json"),
                "--from",
                "2018-02-01",
                "--to",
                "2018-11-01"));
        arguments.addAll(List.of("--in", lines()));
        arguments.addAll(List.of(more));
        return Run.of("", arguments.toArray(String[]::new));
    }

    /** Some targets lie in 2059. */
    private static Run boston(Path lines) {
        return Run.of(
                "",
                "score",
                "board",
                "--formula",
                Run.sample("on-time-only.json"),
                "--from",
                "2011-01-01",
                "--to",
                "2061-01-01",
                "--in",
                lines.toString());
    }

    private String lines() {
        return directory.resolve("lines.ndjson").toString();
    }

    private String rejects() {
        return directory.resolve("rejects.ndjson").toString();
    }

    /** Counts in SQL, over the file's own text: none of our code had a hand in it. */
    private static TreeMap<String, String> counted(String query) throws IOException {
        TreeMap<String, String> counts = new TreeMap<>();
        for (List<String> row : BostonTable.rows(query)) {
            counts.put(row.get(0), row.get(1) + " " + row.get(2) + " " + row.get(3));
        }
        return counts;
    }

    private static String one(String query) throws IOException {
        return BostonTable.rows(query).get(0).get(0);
    }

    /** Decided, in time and undecided of each unit. */
    private static TreeMap<String, String> counts(Run board) {
        TreeMap<String, String> counts = new TreeMap<>();
        for (String line : board.lines()) {
            if (line.contains("\"error\"")) {
                continue;
            }
            Matcher row = ROW.matcher(line);
            assertThat(row.matches()).as(line).isTrue();
            long decided = Long.parseLong(row.group(2)) - Long.parseLong(row.group(4));
            counts.put(row.group(1), decided + " " + row.group(3) + " " + row.group(4));
        }
        return counts;
    }
}
