package io.github.redress.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlaCommandTest {

    @TempDir
    Path directory;

    @Test
    void dueGivesEveryKeyInBothZones() {
        Run run =
                Run.of("", "sla", "due", "--calendars", Run.sample("calendars.json"), "--in", Run.sample("due.ndjson"));

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.lines())
                .containsExactly(
                        "{\"id\":1,\"due\":\"2026-10-08T02:30:00Z\",\"dueLocal\":\"2026-10-08T10:30:00+08:00\","
                                + "\"provisional\":false,\"state\":\"DUE\",\"remaining\":null}",
                        "{\"id\":2,\"due\":\"2026-10-10T09:30:00Z\",\"dueLocal\":\"2026-10-10T17:30:00+08:00\","
                                + "\"provisional\":false,\"state\":\"DUE\",\"remaining\":null}",
                        "{\"id\":3,\"due\":\"2027-01-06T09:30:00Z\",\"dueLocal\":\"2027-01-06T17:30:00+08:00\","
                                + "\"provisional\":true,\"state\":\"DUE\",\"remaining\":null}",
                        "{\"id\":4,\"due\":null,\"dueLocal\":null,"
                                + "\"provisional\":false,\"state\":\"PAUSED\",\"remaining\":\"PT6H\"}",
                        "{\"id\":5,\"due\":\"2026-03-08T08:30:00Z\",\"dueLocal\":\"2026-03-08T04:30:00-04:00\","
                                + "\"provisional\":false,\"state\":\"DUE\",\"remaining\":null}");
    }

    @Test
    void betweenIsSignedAndLeavesPausesOut() {
        Run run = Run.of(
                "",
                "sla",
                "between",
                "--calendars",
                Run.sample("calendars.json"),
                "--in",
                Run.sample("between.ndjson"));

        assertThat(run.lines())
                .containsExactly("{\"id\":\"a\",\"working\":\"PT3H\"}", "{\"id\":\"b\",\"working\":\"PT-2H-30M\"}");
    }

    @ParameterizedTest(name = "pauses {0} leave {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    []                                                                                  | PT3H
                    [{"from":"2026-10-12T09:00","to":"2026-10-12T10:00"}]                               | PT2H
                    [{"from":"2026-10-12T08:00","to":"2026-10-12T10:00"},{"from":"2026-10-12T09:30","to":"2026-10-12T11:00"}] | PT1H
                    [{"from":"2026-10-12T11:00"}]                                                       | PT2H
                    [{"from":"2026-10-12T11:00","to":null}]                                             | PT2H
                    [{"from":"2026-10-12T12:00","to":"2026-10-12T13:30"}]                               | PT3H
                    [{"from":"2026-10-13T09:00","to":"2026-10-13T13:30"}]                               | PT3H
                    """)
    void onlyTheWorkingPartOfAPauseInsideCounts(String pauses, String working) {
        Run run = Run.of(
                "{\"id\":1,\"calendar\":\"wuhan-office\",\"from\":\"2026-10-12T09:00\",\"to\":\"2026-10-12T12:00\","
                        + "\"pauses\":" + pauses + "}",
                "sla",
                "between",
                "--calendars",
                Run.sample("calendars.json"));

        assertThat(run.lines()).containsExactly("{\"id\":1,\"working\":\"" + working + "\"}");
    }

    @Test
    void subtractGivesTheLatestStart() {
        Run run = Run.of(
                "",
                "sla",
                "subtract",
                "--calendars",
                Run.sample("calendars.json"),
                "--in",
                Run.sample("subtract.ndjson"));

        assertThat(run.lines()).containsExactly("{\"id\":\"a\",\"start\":\"2026-09-30T08:00:00Z\"}");
    }

    @Test
    void localDueHasAFractionOnlyWhereItIsNotZero() {
        Run run = due("\"calendar\":\"hotline\",\"start\":\"2026-12-30T09:00:00.1Z\","
                + "\"target\":{\"type\":\"CALENDAR_TIME\",\"amount\":\"PT0.25S\"}");

        assertThat(run.out())
                .contains("\"due\":\"2026-12-30T09:00:00.350Z\",\"dueLocal\":\"2026-12-30T04:00:00.35-05:00\"");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    UNKNOWN_CALENDAR | "/calendar"      | "calendar":"mars","start":"2026-10-12T09:00","target":{"type":"WORKING_DAYS","days":5}
                    MISSING_FIELD    | ""               | "start":"2026-10-12T09:00","target":{"type":"WORKING_DAYS","days":5}
                    MISSING_FIELD    | ""               | "calendar":"wuhan-office","target":{"type":"WORKING_DAYS","days":5}
                    MISSING_FIELD    | "/target"        | "calendar":"wuhan-office","start":"2026-10-12T09:00","target":{"type":"WORKING_DAYS"}
                    UNKNOWN_FIELD    | "/begin"         | "calendar":"wuhan-office","begin":"2026-10-12T09:00","target":{"type":"WORKING_DAYS","days":5}
                    BAD_VALUE        | "/start"         | "calendar":"wuhan-office","start":"2026-10-12","target":{"type":"WORKING_DAYS","days":5}
                    BAD_VALUE        | "/start"         | "calendar":"wuhan-office","start":"2026-10-12T23:59:60","target":{"type":"WORKING_DAYS","days":5}
                    BAD_VALUE        | "/start"         | "calendar":"wuhan-office","start":"2026-10-12T24:00","target":{"type":"WORKING_DAYS","days":5}
                    BAD_VALUE        | "/start"         | "calendar":"wuhan-office","start":"2026-W42-1T09:00","target":{"type":"WORKING_DAYS","days":5}
                    BAD_VALUE        | "/start"         | "calendar":"wuhan-office","start":"+10000-01-01T00:00","target":{"type":"WORKING_DAYS","days":5}
                    BAD_VALUE        | "/start"         | "calendar":"wuhan-office","start":"-0001-01-01T00:00","target":{"type":"WORKING_DAYS","days":5}
                    BAD_VALUE        | "/pauses/0/to"   | "calendar":"wuhan-office","start":"2026-10-12T09:00","target":{"type":"WORKING_DAYS","days":5},"pauses":[{"from":"2026-10-12T10:00","to":"2026-10-13"}]
                    BAD_VALUE        | "/target/type"   | "calendar":"wuhan-office","start":"2026-10-12T09:00","target":{"type":"DAYS","days":5}
                    BAD_VALUE        | "/target/amount" | "calendar":"wuhan-office","start":"2026-10-12T09:00","target":{"type":"WORKING_TIME","amount":"-PT1H"}
                    BAD_VALUE        | "/pauses/0"      | "calendar":"wuhan-office","start":"2026-10-12T09:00","target":{"type":"WORKING_DAYS","days":5},"pauses":[{"from":"2026-10-12T10:00","to":"2026-10-12T09:00"}]
                    BAD_VALUE        | "/pauses/0/to"   | "calendar":"wuhan-office","start":"2026-10-12T09:00","target":{"type":"WORKING_DAYS","days":5},"pauses":[{"from":"2026-10-12T10:00","to":"later"}]
                    BEYOND_COVERAGE  | ""               | "calendar":"wuhan-strict","start":"2026-12-30T09:00","target":{"type":"WORKING_DAYS","days":5}
                    BAD_VALUE        | "/target/days"   | "calendar":"wuhan-office","start":"2026-10-12T09:00","target":{"type":"WORKING_DAYS","days":1e99999999999}
                    BAD_VALUE        | "/target/days"   | "calendar":"wuhan-office","start":"2026-10-12T09:00","target":{"type":"WORKING_DAYS","days":1e2147483647}
                    BAD_VALUE        | "/target/days"   | "calendar":"wuhan-office","start":"2026-10-12T09:00","target":{"type":"WORKING_DAYS","days":1e-2147483647}
                    BEYOND_HORIZON   | ""               | "calendar":"wuhan-office","start":"9999-12-31T23:59:59","target":{"type":"CALENDAR_DAYS","days":1}
                    BEYOND_HORIZON   | ""               | "calendar":"wuhan-office","start":"0000-01-01T00:00","target":{"type":"CALENDAR_DAYS","days":0}
                    BEYOND_HORIZON   | ""               | "calendar":"wuhan-office","start":"9999-12-31T23:59:59","target":{"type":"CALENDAR_MONTHS","months":1}
                    BEYOND_HORIZON   | ""               | "calendar":"wuhan-office","start":"9999-12-31T23:59:59-18:00","target":{"type":"CALENDAR_TIME","amount":"PT876000H"}
                    BEYOND_HORIZON   | ""               | "calendar":"wuhan-office","start":"2400-01-02T00:00","target":{"type":"CALENDAR_TIME","amount":"PT0S"}
                    BEYOND_HORIZON   | ""               | "calendar":"wuhan-office","start":"0000-01-01T00:00+18:00","target":{"type":"WORKING_DAYS","days":1}
                    BEYOND_HORIZON   | ""               | "calendar":"wuhan-office","start":"9999-12-31T23:59:59-18:00","target":{"type":"WORKING_DAYS","days":1,"start":{"sameDayIfBefore":"10:00"}}
                    BEYOND_HORIZON   | ""               | "calendar":"wuhan-office","start":"9999-12-31T23:59:59-18:00","target":{"type":"WORKING_TIME","amount":"PT0S"}
                    BEYOND_HORIZON   | ""               | "calendar":"wuhan-office","start":"2026-10-12T09:00","target":{"type":"CALENDAR_TIME","amount":"PT2H"},"pauses":[{"from":"2026-10-12T10:00","to":"9999-12-31T23:59:59-18:00"}]
                    BEYOND_HORIZON   | ""               | "calendar":"wuhan-office","start":"2026-10-12T09:00","target":{"type":"CALENDAR_DAYS","days":2},"pauses":[{"from":"2026-10-12T10:00","to":"9999-12-31T23:59:59-18:00"}]
                    BEYOND_HORIZON   | ""               | "calendar":"wuhan-office","start":"2026-10-12T09:00","target":{"type":"WORKING_TIME","amount":"PT2H"},"pauses":[{"from":"2026-10-12T10:00","to":"9999-12-31T23:59:59-18:00"}]
                    BEYOND_HORIZON   | ""               | "calendar":"closed","start":"2026-12-30T09:00","target":{"type":"WORKING_TIME","amount":"PT1H"}
                    """)
    void lineThatCannotBeAnsweredSaysWhy(String code, String pointer, String line) {
        Run run = due(line);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("{\"id\":\"7\",\"line\":1,\"error\":{\"code\":\"" + code + "\",\"message\":\"")
                .endsWith(",\"pointer\":" + pointer + "}}\n");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    between  | "from":"0000-01-01T00:00+18:00","to":"2026-10-12T09:00"
                    between  | "from":"2026-10-12T09:00","to":"9999-12-31T23:59:59-18:00"
                    subtract | "end":"9999-12-31T23:59:59-18:00","amount":"PT1H"
                    subtract | "end":"0000-01-01T00:00+18:00","amount":"PT0S"
                    """)
    void momentsWhichNoCalendarReckonsAreBeyondTheHorizon(String command, String members) {
        Run run = Run.of(
                "{\"id\":\"7\",\"calendar\":\"wuhan-office\"," + members + "}\n",
                "sla",
                command,
                "--calendars",
                Run.sample("calendars.json"));

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).startsWith("{\"id\":\"7\",\"line\":1,\"error\":{\"code\":\"BEYOND_HORIZON\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    between  | "from":"2027-02-01T09:00","to":"2027-02-01T10:00" | "working":"PT1H"
                    subtract | "end":"2027-02-01T10:00","amount":"PT1H"          | "start":"2027-02-01T01:00:00Z"
                    """)
    void whatPromisesNothingIsReckonedAfterTheLastDateKnown(String command, String members, String answer) {
        Run run = Run.of(
                "{\"id\":1,\"calendar\":\"wuhan-strict\"," + members + "}\n",
                "sla",
                command,
                "--calendars",
                Run.sample("calendars.json"));

        assertThat(run.lines()).containsExactly("{\"id\":1," + answer + "}");
    }

    @Test
    void pausesFarAwayAreNoTroubleWhereTheyChangeNothing() {
        String far = "[{\"from\":\"0000-01-01T00:00+18:00\",\"to\":\"0000-02-01T00:00\"},"
                + "{\"from\":\"9999-12-01T00:00\",\"to\":\"9999-12-31T23:59:59-18:00\"}]";

        assertThat(due("\"calendar\":\"wuhan-office\",\"start\":\"2026-10-12T09:00\","
                                + "\"target\":{\"type\":\"CALENDAR_DAYS\",\"days\":1},\"pauses\":" + far)
                        .out())
                .contains("\"due\":\"2026-10-13T16:00:00Z\"");
    }

    @Test
    void errorsStandInTheirPlaceAmongAnswers() {
        Run run = Run.of("""
                {"id":1,"calendar":"wuhan-office","end":"2026-10-12T11:00","amount":"PT1H"}
                nonsense
                {"id":3,"calendar":"wuhan-office","end":"2026-10-12T11:00","amount":"-PT1H"}
                {"id":4,"calendar":"wuhan-office","end":"2026-10-12T11:00","amount":"PT0S"}
                """, "sla", "subtract", "--calendars", Run.sample("calendars.json"));

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.lines()).hasSize(4);
        assertThat(run.lines().get(0)).isEqualTo("{\"id\":1,\"start\":\"2026-10-12T02:00:00Z\"}");
        assertThat(run.lines().get(1)).startsWith("{\"id\":null,\"line\":2,\"error\":{\"code\":\"BAD_JSON\"");
        assertThat(run.lines().get(2))
                .isEqualTo(
                        "{\"id\":3,\"line\":3,\"error\":{\"code\":\"BAD_VALUE\",\"message\":\"a duration of zero or more"
                                + " like PT8H was wanted, was \\\"-PT1H\\\"\",\"pointer\":\"/amount\"}}");
        assertThat(run.lines().get(3)).isEqualTo("{\"id\":4,\"start\":\"2026-10-12T03:00:00Z\"}");
    }

    @ParameterizedTest(name = "{0} comes back as {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    7                      | 7
                    -7.50                  | -7.50
                    12345678901234567890   | 12345678901234567890
                    1e3                    | 1000
                    1e2147483647           | 1E+2147483647
                    "7"                    | "7"
                    "水\\n\\""             | "水\\n\\""
                    "\\uD83D"              | "\\uD83D"
                    """)
    void idComesBackWithItsType(String id, String back) {
        Run run = Run.of(
                "{\"id\":" + id + ",\"calendar\":\"wuhan-office\",\"end\":\"2026-10-12T11:00\",\"amount\":\"PT1H\"}",
                "sla",
                "subtract",
                "--calendars",
                Run.sample("calendars.json"));

        assertThat(run.lines()).containsExactly("{\"id\":" + back + ",\"start\":\"2026-10-12T02:00:00Z\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"due", "between", "subtract"})
    void faultsOfACalendarFileAreAllListed(String command) throws IOException {
        Path file = directory.resolve("calendars.json");
        Files.writeString(file, """
                [ { "format": "redress.calendar/1", "id": "a", "zone": "Wuhan", "week": {} },
                  { "format": "redress.calendar/1", "id": "b", "zone": "UTC", "weak": {} } ]
                """);

        Run run = Run.of("", "sla", command, "--calendars", file.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains("calendars.json:1 /0/zone: ")
                .contains("calendars.json:2 /1/weak: ")
                .contains("calendars.json:2 /1: the key \"week\" is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"due", "between", "subtract"})
    void calendarThatStandsTwiceIsAFaultOfTheFile(String command) throws IOException {
        Path file = directory.resolve("calendars.json");
        Files.writeString(file, """
                [ { "format": "redress.calendar/1", "id": "a", "zone": "UTC", "week": { "MON": ["09:00-10:00"] } },
                  { "format": "redress.calendar/1", "id": "a", "zone": "UTC", "week": { "TUE": ["09:00-10:00"] } } ]
                """);

        Run run = Run.of("", "sla", command, "--calendars", file.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("calendars.json:2 /1: the calendar a stands twice, first in line 1\n");
    }

    @ParameterizedTest(name = "{0}, {1} long")
    @CsvSource({
        "'[', 600, BAD_JSON",
        "'[', 200000, BAD_JSON",
        "'{\"id\":', 100000, BAD_JSON",
        "'{\"id\":7,\"x\":[', 499, BAD_JSON",
        "7, 2000, BAD_JSON",
        "7, 200000, BAD_JSON",
        "-, 100000, BAD_JSON",
        "'\"', 100000, BAD_JSON",
        "'\\', 100000, BAD_JSON",
        "水, 100000, BAD_JSON"
    })
    void noLineEndsTheStream(String part, int times, String code) {
        String good =
                "{\"id\":\"good\",\"calendar\":\"wuhan-office\",\"end\":\"2026-10-12T11:00\",\"amount\":\"PT1H\"}";

        Run run = Run.of(
                part.repeat(times) + "\n" + good, "sla", "subtract", "--calendars", Run.sample("calendars.json"));

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.lines()).hasSize(2);
        assertThat(run.lines().get(0)).startsWith("{\"id\":null,\"line\":1,\"error\":{\"code\":\"" + code + "\"");
        assertThat(run.lines().get(1)).isEqualTo("{\"id\":\"good\",\"start\":\"2026-10-12T02:00:00Z\"}");
    }

    @Test
    void hugeNamesTextsAndNumbersInAnObjectAreTheErrorOfTheirLine() {
        String rest = ",\"calendar\":\"wuhan-office\",\"end\":\"2026-10-12T11:00\",\"amount\":\"PT1H\"";
        Run run = Run.of(
                String.join(
                        "\n",
                        "{\"id\":1" + rest + ",\"" + "k".repeat(60_000) + "\":1}",
                        "{\"id\":2" + rest + ",\"pauses\":" + "[".repeat(400) + "]".repeat(400) + "}",
                        "{\"id\":3" + rest.replace("PT1H", "PT" + "9".repeat(100_000) + "H") + "}",
                        "{\"id\":4,\"calendar\":\"" + "m".repeat(100_000) + "\"}",
                        "{\"id\":" + "5".repeat(999) + rest + "}",
                        "{\"id\":\"" + "6".repeat(100_000) + "\"" + rest + "}"),
                "sla",
                "subtract",
                "--calendars",
                Run.sample("calendars.json"));

        assertThat(run.lines()).hasSize(6);
        assertThat(run.lines().get(0)).contains("\"line\":1,\"error\":{\"code\":\"BAD_JSON\"");
        assertThat(run.lines().get(1)).startsWith("{\"id\":2,\"line\":2,\"error\":{\"code\":\"UNKNOWN_FIELD\"");
        assertThat(run.lines().get(2)).startsWith("{\"id\":3,\"line\":3,\"error\":{\"code\":\"BAD_VALUE\"");
        assertThat(run.lines().get(3)).startsWith("{\"id\":4,\"line\":4,\"error\":{\"code\":\"UNKNOWN_CALENDAR\"");
        assertThat(run.lines().get(4)).isEqualTo("{\"id\":" + "5".repeat(999) + ",\"start\":\"2026-10-12T02:00:00Z\"}");
        assertThat(run.lines().get(5))
                .isEqualTo("{\"id\":\"" + "6".repeat(100_000) + "\",\"start\":\"2026-10-12T02:00:00Z\"}");
    }

    @Test
    void numberThatNobodyCanHoldIsAFaultOfTheFile() throws IOException {
        Path file = directory.resolve("calendars.json");
        Files.writeString(file, """
                { "format": "redress.calendar/1", "id": "a", "zone": "UTC",
                  "week": { "MON": [] },
                  "validThrough": 1e99999999999, "colour": 1 }
                """);

        Run run = Run.of("", "sla", "due", "--calendars", file.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("calendars.json:3 /validThrough: ").contains("calendars.json:3 /colour: ");
    }

    @Test
    void outputMayNotOverwriteTheCalendars() throws IOException {
        Path file = directory.resolve("calendars.json");
        Files.copy(Path.of(Run.sample("calendars.json")), file);

        Run run = Run.of("", "sla", "due", "--calendars", file.toString(), "--out", file.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("--out: a file of its own was wanted");
        assertThat(file).isNotEmptyFile();
    }

    private static Run due(String members) {
        return Run.of("{\"id\":\"7\"," + members + "}\n", "sla", "due", "--calendars", Run.sample("calendars.json"));
    }
}
