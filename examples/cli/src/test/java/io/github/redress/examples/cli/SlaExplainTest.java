package io.github.redress.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlaExplainTest {

    @Test
    void everyStepSaysFromWhenToWhenAndWhy() {
        Run run =
                explain("\"start\":\"2026-09-30T16:00:00\",\"target\":{\"type\":\"WORKING_TIME\",\"amount\":\"PT2H\"}");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith("{\"id\":\"7\",\"due\":\"2026-10-08T01:30:00Z\",\"steps\":["
                        + "{\"from\":\"2026-09-30T08:00:00Z\",\"to\":\"2026-09-30T09:30:00Z\",\"counts\":true,"
                        + "\"why\":\"WORKING_HOURS\"},"
                        + "{\"from\":\"2026-09-30T09:30:00Z\",\"to\":\"2026-09-30T16:00:00Z\",\"counts\":false,"
                        + "\"why\":\"AFTER_CLOSING\"},"
                        + "{\"from\":\"2026-09-30T16:00:00Z\",\"to\":\"2026-10-07T16:00:00Z\",\"counts\":false,"
                        + "\"why\":\"HOLIDAY: 国庆节\"},"
                        + "{\"from\":\"2026-10-07T16:00:00Z\",\"to\":\"2026-10-08T01:00:00Z\",\"counts\":false,"
                        + "\"why\":\"BEFORE_OPENING\"},"
                        + "{\"from\":\"2026-10-08T01:00:00Z\",\"to\":\"2026-10-08T01:30:00Z\",\"counts\":true,"
                        + "\"why\":\"WORKING_HOURS\"}],\"text\":{\"zh\":\"")
                .endsWith(" Due Thu 8 Oct 2026 09:30 (Asia/Shanghai).\"}}\n");
    }

    @Test
    void aClockThatStandsStillHasNoDeadlineAndALastStepWithoutAnEnd() {
        Run run =
                explain("\"start\":\"2026-10-12T09:00:00\",\"target\":{\"type\":\"WORKING_TIME\",\"amount\":\"PT7H\"},"
                        + "\"pauses\":[{\"from\":\"2026-10-12T10:00:00\"}]");

        assertThat(run.out())
                .startsWith(
                        "{\"id\":\"7\",\"due\":null,\"steps\":["
                                + "{\"from\":\"2026-10-12T01:00:00Z\",\"to\":\"2026-10-12T02:00:00Z\",\"counts\":true,"
                                + "\"why\":\"WORKING_HOURS\"},"
                                + "{\"from\":\"2026-10-12T02:00:00Z\",\"to\":null,\"counts\":false,\"why\":\"PAUSE\"}],\"text\":")
                .contains("剩余6小时");
    }

    @Test
    void whatIsDueAtOnceHasNoSteps() {
        Run run =
                explain("\"start\":\"2026-10-12T09:00:00\",\"target\":{\"type\":\"WORKING_TIME\",\"amount\":\"PT0S\"}");

        assertThat(run.out()).startsWith("{\"id\":\"7\",\"due\":\"2026-10-12T01:00:00Z\",\"steps\":[],\"text\":{");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    BEYOND_COVERAGE | ""           | "calendar":"wuhan-strict","start":"2026-12-30T09:00","target":{"type":"WORKING_DAYS","days":5}
                    BEYOND_HORIZON  | ""           | "calendar":"closed","start":"2026-12-30T09:00","target":{"type":"WORKING_TIME","amount":"PT1H"}
                    UNKNOWN_FIELD   | "/end"       | "calendar":"hotline","start":"2026-12-30T09:00","target":{"type":"WORKING_DAYS","days":5},"end":null
                    BAD_VALUE       | "/pauses/0"  | "calendar":"hotline","start":"2026-12-30T09:00","target":{"type":"WORKING_DAYS","days":5},"pauses":[{"from":"2026-10-12T10:00","to":"2026-10-12T09:00"}]
                    """)
    void refusesWhatSlaDueRefuses(String code, String pointer, String line) {
        Run run = run(line);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("{\"id\":\"7\",\"line\":1,\"error\":{\"code\":\"" + code + "\",\"message\":\"")
                .endsWith(",\"pointer\":" + pointer + "}}\n");
    }

    @Test
    void readmeShowsWhatTheCommandReallyWrites() throws IOException {
        Run run = Run.of(
                "",
                "sla",
                "explain",
                "--calendars",
                Run.sample("calendars.json"),
                "--in",
                Run.sample("explain.ndjson"));

        assertThat(Files.readString(Path.of("README.md")))
                .contains(Files.readString(Path.of(Run.sample("explain.ndjson"))))
                .contains(run.out());
    }

    private static Run explain(String members) {
        return run("\"calendar\":\"wuhan-office\"," + members);
    }

    private static Run run(String members) {
        return Run.of(
                "{\"id\":\"7\"," + members + "}\n", "sla", "explain", "--calendars", Run.sample("calendars.json"));
    }
}
