package io.github.redress.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicsCommandTest {

    @Test
    void orderOfTheLinesDoesNotMatter() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(Path.of(Run.sample("messages.ndjson"))));
        Run before = september(String.join("\n", lines));
        Collections.shuffle(lines, new Random(5));

        Run after = september(String.join("\n", lines));

        assertThat(before.status()).isZero();
        assertThat(before.out()).startsWith("{\"rank\":1,\"label\":\"电梯困人");
        assertThat(after.out()).isEqualTo(before.out());
    }

    @Test
    void idsComeBackAsTheyWere() throws IOException {
        String lines =
                Files.readString(Path.of(Run.sample("messages.ndjson"))).replace("\"id\": 85,", "\"id\": \"85\",");

        assertThat(september(lines).out()).contains("\"examples\":[\"85\",86,87]");
    }

    @Test
    void errorLinesComeFirstAndTheRestIsCounted() throws IOException {
        String lines = Files.readString(Path.of(Run.sample("messages.ndjson")));

        Run run = september(lines + "nonsense\n" + lines.lines().findFirst().orElseThrow());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.lines().get(0)).contains("\"error\":{\"code\":\"BAD_JSON\"");
        assertThat(run.lines().get(1)).startsWith("{\"id\":3,\"line\":93,\"error\":{\"code\":\"DUPLICATE_ID\"");
        assertThat(run.lines().get(2)).startsWith("{\"rank\":1,");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    {"id":1,"title":"a","text":"b"}                                       | MISSING_FIELD | ""
                    {"id":1,"at":"2026-09-08","title":"a","text":"b"}                     | BAD_VALUE     | "/at"
                    {"id":1,"at":"2026-09-08T09:00","text":"b"}                           | MISSING_FIELD | ""
                    {"id":1,"at":"2026-09-08T09:00","title":"a","text":"b","votes":-1}    | BAD_VALUE     | "/votes"
                    {"id":1,"at":"2026-09-08T09:00","title":"a","text":"b","person":[]}   | BAD_VALUE     | "/person"
                    {"id":1,"at":"2026-09-08T09:00","title":"a","text":"b","colour":1}    | UNKNOWN_FIELD | "/colour"
                    """)
    void lineThatCannotBeAnsweredSaysWhy(String line, String code, String pointer) {
        Run run = september(line + "\n");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("{\"id\":1,\"line\":1,\"error\":{\"code\":\"" + code + "\",\"message\":\"")
                .contains(",\"pointer\":" + pointer + "}}");
    }

    @Test
    void unusableArgumentsAreAllListed() {
        Run run = Run.of(
                "", "topics", "--from", "x", "--to", "2026-09-01", "--by", "LOUDNESS", "--top", "0", "--zone", "Mars");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(4);
        assertThat(run.err())
                .contains(
                        "--from",
                        "--by",
                        "--top",
                        "--zone",
                        "one of [CASES, PERSONS, VOTES] was wanted, was \"LOUDNESS\"");
    }

    @Test
    void dateThatNoCalendarReachesIsUnusable() {
        Run run = Run.of("", "topics", "--from", "2026-09-07", "--to", "+999999999-12-31", "--by", "CASES");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().strip()).isEqualTo("--to: a date like 2026-10-01 was wanted, was \"+999999999-12-31\"");
    }

    private static Run september(String lines) {
        return Run.of(
                lines,
                "topics",
                "--from",
                "2026-09-07",
                "--to",
                "2026-09-14",
                "--by",
                "PERSONS",
                "--zone",
                "Asia/Shanghai");
    }
}
