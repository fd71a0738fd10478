package io.github.redress.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportCommandTest {

    private static final String TWO_COLUMNS = """
            { "format": "redress.import/1", "required": ["id"],
              "columns": { "id": { "from": "ID" }, "n": { "from": "N", "type": "INTEGER" } } }
            """;

    @TempDir
    Path directory;

    private Path csv;
    private Path mapping;
    private Path rejects;

    @BeforeEach
    void nameFiles() throws IOException {
        csv = directory.resolve("x.csv");
        mapping = directory.resolve("mapping.json");
        rejects = directory.resolve("rejects.ndjson");
        Files.writeString(mapping, TWO_COLUMNS);
    }

    @Test
    void sampleBecomesLinesWithExactlyTheMappedKeysAndOneReject() throws IOException {
        Run run = Run.of(
                "",
                "import",
                "--mapping",
                Run.sample("desk-export.mapping.json"),
                "--in",
                Run.sample("desk-export.csv"),
                "--rejects",
                rejects.toString());

        assertThat(run.lines())
                .containsExactly(
                        "{\"id\":\"1001\",\"at\":\"2026-10-08T01:15:00Z\",\"unit\":\"水务局\",\"onTime\":true,"
                                + "\"text\":\"小区门口水管爆裂，\\n路面积水\"}",
                        "{\"id\":\"1002\",\"at\":\"2026-10-08T01:20:31Z\",\"unit\":\"城管局\",\"onTime\":false,"
                                + "\"text\":\"占道经营\"}",
                        "{\"id\":\"1003\",\"at\":\"2026-10-09T02:00:00Z\",\"unit\":null,\"onTime\":null,"
                                + "\"text\":\"\\\"路灯\\\"不亮\"}");
        assertThat(rejects)
                .content()
                .isEqualTo(
                        "{\"line\":6,\"column\":\"CREATE_TIME\",\"value\":\"yesterday\",\"reason\":\"a date and time like"
                                + " yyyy-MM-dd HH:mm:ss or yyyy/M/d H:mm:ss was wanted\"}\n");
        assertThat(run.err()).isEqualTo("4 rows: 3 lines, 1 rejects" + System.lineSeparator());
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void rejectSaysTheLineOfItsRecordThoughEarlierRecordsSpanLines() throws IOException {
        Run run = run("ID,N\n\"a\nb\r\nc\",1\n\n\"d\n\",x\ne,2\nf,y\n");

        assertThat(run.lines()).containsExactly("{\"id\":\"a\\nb\\r\\nc\",\"n\":1}", "{\"id\":\"e\",\"n\":2}");
        assertThat(Files.readAllLines(rejects))
                .containsExactly(
                        "{\"line\":6,\"column\":\"N\",\"value\":\"x\",\"reason\":\"a whole number was wanted\"}",
                        "{\"line\":9,\"column\":\"N\",\"value\":\"y\",\"reason\":\"a whole number was wanted\"}");
    }

    @Test
    void recordsWithTooFewOrManyCellsAreRejects() throws IOException {
        Run run = run("ID,N\na\nb,1,2\nc,3\n");

        assertThat(run.lines()).containsExactly("{\"id\":\"c\",\"n\":3}");
        assertThat(Files.readAllLines(rejects))
                .containsExactly(
                        "{\"line\":2,\"column\":null,\"value\":null,"
                                + "\"reason\":\"the record has 1 cells, but the header has 2\"}",
                        "{\"line\":3,\"column\":null,\"value\":null,"
                                + "\"reason\":\"the record has 3 cells, but the header has 2\"}");
    }

    @Test
    void onlyLinesWithoutAnyCharacterAreNoRecords() throws IOException {
        Run run = run("ID,N\n\n\"\"\n  \n\r\n\" \"\na,1\n\n");

        assertThat(run.err()).startsWith("4 rows: 1 lines, 3 rejects");
        assertThat(Files.readAllLines(rejects))
                .extracting(line -> line.substring(0, 9))
                .containsExactly("{\"line\":3", "{\"line\":4", "{\"line\":6");
    }

    @Test
    void oneCellThatIsQuotedOrBlankIsARecord() throws IOException {
        Files.writeString(mapping, "{\"format\":\"redress.import/1\",\"columns\":{\"v\":{\"from\":\"V\"}}}");

        Run run = run("\n\"V\"\n\"\"\n\n\" \"\n  \nx\n\"\"");

        assertThat(run.lines())
                .containsExactly("{\"v\":null}", "{\"v\":\" \"}", "{\"v\":\"  \"}", "{\"v\":\"x\"}", "{\"v\":null}");
        assertThat(run.err()).startsWith("5 rows: 5 lines, 0 rejects");
    }

    @Test
    void emptyLinesAreToldFromEmptyCellsWhereverTheParserReadsOn() throws IOException {
        Files.writeString(mapping, "{\"format\":\"redress.import/1\",\"columns\":{\"v\":{\"from\":\"V\"}}}");

        Run run = run("V\n" + "\"\"\n\n\"\"\r\n\r\nabc\n".repeat(5_000));

        assertThat(run.err()).startsWith("15000 rows: 15000 lines, 0 rejects");
    }

    @Test
    void recordThatIsNoCsvIsARejectAndTheNextOneIsRead() throws IOException {
        Run run = run("ID,N\n\"a\"z,1\nb,2\n\"open,3\n");

        assertThat(run.lines()).containsExactly("{\"id\":\"b\",\"n\":2}");
        assertThat(Files.readAllLines(rejects)).hasSize(2).allMatch(line -> line.contains("the record is no CSV: "));
        assertThat(run.err()).startsWith("3 rows: 1 lines, 2 rejects");
    }

    @Test
    void requiredCellThatSaysNothingIsAReject() throws IOException {
        run("ID,N\n,1\n");

        assertThat(rejects)
                .content()
                .isEqualTo("{\"line\":2,\"column\":\"ID\",\"value\":\"\","
                        + "\"reason\":\"the key \\\"id\\\" is required, but the cell says nothing\"}\n");
    }

    @Test
    void missingNumberIsNull() throws IOException {
        assertThat(run("ID,N\na,\n").lines()).containsExactly("{\"id\":\"a\",\"n\":null}");
    }

    @Test
    void byteOrderMarkSpacesAndQuotesFollowTheStandard() throws IOException {
        Run run = run("\uFEFF\"ID\",\"N\"\r\n \"\"\" x \"\"\" ,7\r\n\"say \"\"hi\"\", all\",8");

        assertThat(run.lines())
                .containsExactly(
                        "{\"id\":\" \\\"\\\"\\\" x \\\"\\\"\\\" \",\"n\":7}",
                        "{\"id\":\"say \\\"hi\\\", all\",\"n\":8}");
    }

    @Test
    void otherCharsetsAreRead() throws IOException {
        Files.write(csv, "ID,N\n水务局,1\n".getBytes(Charset.forName("GB18030")));

        assertThat(runFiles("--charset", "GB18030").lines()).containsExactly("{\"id\":\"水务局\",\"n\":1}");
    }

    @Test
    void bytesOfAnotherCharsetAreRejectedAndNeverReplaced() throws IOException {
        Files.write(csv, "ID,N\n水务局,1\nb,2\n".getBytes(Charset.forName("GB18030")));

        Run run = runFiles();

        assertThat(run.lines()).containsExactly("{\"id\":\"b\",\"n\":2}");
        assertThat(rejects)
                .content()
                .isEqualTo("{\"line\":2,\"column\":null,\"value\":null,"
                        + "\"reason\":\"the record has bytes that are no UTF-8\"}\n");
    }

    @Test
    void readsStandardInputAndWritesFiles() throws IOException {
        Path out = directory.resolve("out.ndjson");

        Run run = Run.of(
                "ID,N\na,1\n",
                "import",
                "--mapping",
                mapping.toString(),
                "--out",
                out.toString(),
                "--rejects",
                rejects.toString());

        assertThat(run.status()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(out).content().isEqualTo("{\"id\":\"a\",\"n\":1}\n");
        assertThat(rejects).isEmptyFile();
    }

    @Test
    void columnsThatTheHeaderLacksAreAllNamedAndNothingIsWritten() throws IOException {
        Run run = run("A,N,N\n1,2,3\n");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines())
                .containsExactly(
                        "mapping.json:2 /columns/id/from: the column \"ID\" stands not at all in x.csv; its columns are A, N, N",
                        "mapping.json:2 /columns/n/from: the column \"N\" stands 2 times in x.csv; its columns are A, N, N");
        assertThat(rejects).doesNotExist();
    }

    @Test
    void emptyFileIsUnusable() throws IOException {
        Run run = run("");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("x.csv: there is no header");
    }

    @ParameterizedTest(name = "{0} cell {1} becomes {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    "type":"INSTANT","zone":"Asia/Shanghai"                              | 2026-10-01T08:30:00        | "2026-10-01T00:30:00Z"
                    "type":"INSTANT"                                                     | 2026-10-01T08:30:00+02:00  | "2026-10-01T06:30:00Z"
                    "type":"INSTANT","zone":"America/New_York"                           | 2026-03-08T02:30:00        | "2026-03-08T07:00:00Z"
                    "type":"INSTANT","zone":"America/New_York"                           | 2026-11-01T01:30:00        | "2026-11-01T05:30:00Z"
                    "type":"INSTANT","patterns":["d MMM yyyy h:mm a"],"zone":"UTC"       | 3 Feb 2019 4:05 PM         | "2019-02-03T16:05:00Z"
                    "type":"INSTANT","patterns":["uuuu-MM-dd'T'HH:mm:ssXXX"]             | 2019-02-03T16:05:00+08:00  | "2019-02-03T08:05:00Z"
                    "type":"DATE","patterns":["yyyy/M/d","d.M.yyyy"]                     | 3.2.2019                   | "2019-02-03"
                    "type":"DATE"                                                        | 2019-02-03                 | "2019-02-03"
                    "type":"BOOLEAN"                                                     | true                       | true
                    "type":"BOOLEAN","true":["是","Y"],"false":["否"]                     | 否                         | false
                    "type":"INTEGER"                                                     | -00012345678901234567890   | -12345678901234567890
                    "type":"DECIMAL"                                                     | 42.3500                    | 42.3500
                    "type":"TEXT"                                                        | 007                        | "007"
                    "missing":["n/a"]                                                    | n/a                        | null
                    """)
    void cellsAreReadByTheirType(String column, String cell, String value) throws IOException {
        Files.writeString(
                mapping, "{\"format\":\"redress.import/1\",\"columns\":{\"v\":{\"from\":\"V\"," + column + "}}}");

        assertThat(run("V,W\n" + cell + ",\n").lines()).containsExactly("{\"v\":" + value + "}");
    }

    @ParameterizedTest(name = "{0} refuses {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    "type":"INSTANT","zone":"UTC"                            | 2026-10-01          | a date and time by ISO-8601 was wanted
                    "type":"INSTANT"                                         | 2026-10-01T08:30:00 | a date and time by ISO-8601 with an offset was wanted
                    "type":"INSTANT","patterns":["yyyy-MM-dd HH:mm"],"zone":"UTC" | 2026-02-31 08:30 | a date and time like yyyy-MM-dd HH:mm was wanted
                    "type":"DATE"                                            | 2026-02-29          | a date by ISO-8601 was wanted
                    "type":"BOOLEAN","true":["1"],"false":["0"]              | 2                   | one of [1] for true or [0] for false was wanted
                    "type":"INTEGER"                                         | 1.0                 | a whole number was wanted
                    "type":"DECIMAL"                                         | 1.234,5             | a number was wanted
                    """)
    void cellsOfAnotherTypeAreRejected(String column, String cell, String reason) throws IOException {
        Files.writeString(
                mapping, "{\"format\":\"redress.import/1\",\"columns\":{\"v\":{\"from\":\"V\"," + column + "}}}");

        run("V;W\n".replace(';', ',') + "\"" + cell + "\",\n");

        assertThat(rejects)
                .content()
                .isEqualTo("{\"line\":2,\"column\":\"V\",\"value\":\"" + cell + "\",\"reason\":\"" + reason + "\"}\n");
    }

    @Test
    void everyFaultOfAMappingIsListedAtOnce() throws IOException {
        Files.writeString(mapping, """
                { "format": "redress.import/2", "required": ["id", "other"],
                  "columns": {
                    "id": { "from": "ID", "zone": "UTC" },
                    "at": { "from": "AT", "type": "INSTANT", "patterns": ["yyyy-MM-dd", "yyyy-MM-dd HH:mm", "QQQQQQQQ"] },
                    "on": { "from": "ON", "type": "BOOLEAN", "true": ["1"], "false": ["1"] },
                    "no": { "type": "NUMBER", "wide": true } } }
                """);

        Run run = run("ID,AT,ON\n");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines())
                .containsExactly(
                        "mapping.json:1 /format: the format \"redress.import/1\" was wanted, was \"redress.import/2\"",
                        "mapping.json:1 /required/1: a key of \"columns\" was wanted, was \"other\"",
                        "mapping.json:3 /columns/id/zone: the key \"zone\" says nothing about type TEXT",
                        "mapping.json:4 /columns/at/patterns/0: a pattern with a time of day was wanted, was \"yyyy-MM-dd\"",
                        "mapping.json:4 /columns/at/patterns/1: the pattern \"yyyy-MM-dd HH:mm\" has no offset, so the"
                                + " column must have a \"zone\"",
                        "mapping.json:4 /columns/at/patterns/2: a pattern like yyyy-MM-dd HH:mm:ss was wanted, was"
                                + " \"QQQQQQQQ\"",
                        "mapping.json:5 /columns/on: a text that means either true or false was wanted, \"1\" means both",
                        "mapping.json:6 /columns/no/wide: the key \"wide\" is not known here; known are false, from,"
                                + " missing, patterns, true, type, zone",
                        "mapping.json:6 /columns/no: the key \"from\" is missing",
                        "mapping.json:6 /columns/no/type: one of [TEXT, INSTANT, DATE, BOOLEAN, INTEGER, DECIMAL] was"
                                + " wanted, was \"NUMBER\"");
    }

    @Test
    void rejectsNeedAFileOfTheirOwn() throws IOException {
        rejects = csv;

        Run run = run("ID,N\na,1\n");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("--rejects: a file of its own was wanted, but " + csv + " is in use already"
                        + System.lineSeparator());
        assertThat(csv).content().startsWith("ID,N");
    }

    @Test
    void nothingMayOverwriteTheMapping() throws IOException {
        rejects = mapping;

        Run run = run("ID,N\na,1\n");

        assertThat(run.status()).isEqualTo(2);
        assertThat(mapping).content().isEqualTo(TWO_COLUMNS);
        rejects = directory.resolve("rejects.ndjson");
        assertThat(runFiles("--out", mapping.toString()).status()).isEqualTo(2);
        assertThat(mapping).content().isEqualTo(TWO_COLUMNS);
    }

    @Test
    void whatKeepsNothingMayBeWrittenToTwice() throws IOException {
        Files.writeString(csv, "ID,N\na,1\n", UTF_8);
        rejects = Path.of("/dev/null");

        assertThat(runFiles("--out", "/dev/null").status()).isZero();
    }

    @Test
    void rejectsThatCannotBeWrittenAreListedWithTheOtherFaults() throws IOException {
        Files.writeString(csv, "ID,N\n", UTF_8);
        rejects = directory.resolve("none").resolve("rejects.ndjson");

        Run run = runFiles("--charset", "GB99999");

        assertThat(run.err().lines())
                .containsExactly(
                        "--charset: a charset like GB18030 was wanted, was \"GB99999\"",
                        "--rejects: the file cannot be written, there is no folder " + rejects.getParent() + ": "
                                + rejects);
    }

    @Test
    void unknownCharsetIsUnusable() throws IOException {
        Files.writeString(csv, "ID,N\n", UTF_8);

        Run run = runFiles("--charset", "GB99999");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("--charset: a charset like GB18030 was wanted, was \"GB99999\"");
    }

    private Run run(String content) throws IOException {
        Files.writeString(csv, content, UTF_8);
        return runFiles();
    }

    private Run runFiles(String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "import", "--mapping", mapping.toString(), "--in", csv.toString(), "--rejects", rejects.toString()));
        arguments.addAll(List.of(more));
        return Run.of("", arguments.toArray(new String[0]));
    }
}
