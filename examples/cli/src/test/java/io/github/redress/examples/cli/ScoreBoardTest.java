package io.github.redress.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreBoardTest {

    @TempDir
    Path directory;

    private int formulas;

    @Test
    void sampleGivesOneLineAUnitWithEveryKey() {
        Run run = october("--in", Run.sample("results.ndjson"), "--zone", "Asia/Shanghai");

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.lines())
                .containsExactly(
                        "{\"unit\":\"城管局\",\"due\":3,\"onTime\":1,\"undecided\":1,\"onTimeRate\":0.5,"
                                + "\"onTimeInterval\":[0.09453120573423071,0.9054687942657693],\"rated\":1,\"satisfied\":1,"
                                + "\"satisfactionRate\":1.0,\"score\":50.00,\"rank\":1,\"rankRange\":[1,2],\"list\":\"RANKED\"}",
                        "{\"unit\":\"水务局\",\"due\":2,\"onTime\":1,\"undecided\":0,\"onTimeRate\":0.5,"
                                + "\"onTimeInterval\":[0.09453120573423071,0.9054687942657693],\"rated\":2,\"satisfied\":1,"
                                + "\"satisfactionRate\":0.5,\"score\":50.00,\"rank\":1,\"rankRange\":[1,2],\"list\":\"RANKED\"}",
                        "{\"unit\":\"园林局\",\"due\":0,\"onTime\":0,\"undecided\":0,\"onTimeRate\":null,"
                                + "\"onTimeInterval\":[0.0,1.0],\"rated\":0,\"satisfied\":0,"
                                + "\"satisfactionRate\":null,\"score\":null,\"rank\":null,\"rankRange\":null,\"list\":\"APART\"}");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    {"id":1                                            | null | BAD_JSON      | ""
                    [1]                                                | null | BAD_VALUE     | ""
                    {"unit":"a"}                                       | null | MISSING_FIELD | ""
                    {"id":true,"unit":"a"}                             | true | BAD_VALUE     | "/id"
                    {"id":false,"unit":"a","colour":1}                 | false | UNKNOWN_FIELD | "/colour"
                    {"id":null,"unit":"a"}                             | null | MISSING_FIELD | ""
                    {"id":1e99999999999,"unit":"a"}                    | null | BAD_VALUE     | "/id"
                    {"id":7,"unit":"a","rating":1e99999999999}         | 7    | BAD_VALUE     | "/rating"
                    {"id":"x"}                                         | "x"  | MISSING_FIELD | ""
                    {"id":7,"unit":"a","colour":1}                     | 7    | UNKNOWN_FIELD | "/colour"
                    {"id":7,"unit":" "}                                | 7    | BAD_VALUE     | "/unit"
                    {"id":7,"unit":""}                                 | 7    | BAD_VALUE     | "/unit"
                    {"id":7,"unit":"a\\ud800"}                         | 7    | BAD_VALUE     | "/unit"
                    {"id":7.50,"unit":"a","due":"2026-01-01"}          | 7.50 | BAD_VALUE     | "/due"
                    {"id":7,"unit":"a","due":"2026-01-01T09:00"}       | 7    | BAD_VALUE     | "/due"
                    {"id":7,"unit":"a","onTime":"yes"}                 | 7    | BAD_VALUE     | "/onTime"
                    {"id":7,"unit":"a","rating":"FINE"}                | 7    | BAD_VALUE     | "/rating"
                    {"id":7,"unit":"a","verdict":"MAYBE"}              | 7    | BAD_VALUE     | "/verdict"
                    {"id":7,"unit":"a","resolved":1}                   | 7    | BAD_VALUE     | "/resolved"
                    {"id":7,"unit":"a","excluded":true}                | 7    | BAD_VALUE     | "/excluded"
                    {"id":7,"unit":"a","id":8}                         | 8    | BAD_VALUE     | "/id"
                    {"id":7,"unit":"a","closed":"2026-10-01T09:00:00Z"}| 7    | NO_DUE        | ""
                    """)
    void lineThatCannotBeAnsweredSaysWhy(String line, String id, String code, String pointer) {
        Run run = october(line + "\n");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.lines()).hasSize(1);
        assertThat(run.out())
                .startsWith("{\"id\":" + id + ",\"line\":1,\"error\":{\"code\":\"" + code + "\",\"message\":\"")
                .contains(",\"pointer\":" + pointer + "}}");
    }

    @Test
    void errorLinesComeFirstInInputOrderAndTheRestIsCounted() {
        Run run = october("""
                {"id":"a","unit":"u","onTime":true}

                {"id":"a","unit":"u","onTime":false}
                {"id":"b","unit":"u","closed":"2026-10-01T09:00:00Z"}
                {"id":"c","unit":"u","onTime":false}
                """);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.lines()).hasSize(3);
        assertThat(run.lines().get(0))
                .isEqualTo("{\"id\":\"a\",\"line\":3,\"error\":{\"code\":\"DUPLICATE_ID\","
                        + "\"message\":\"the id a stands on an earlier line\",\"pointer\":\"/id\"}}");
        assertThat(run.lines().get(1)).startsWith("{\"id\":\"b\",\"line\":4,\"error\":{\"code\":\"NO_DUE\"");
        assertThat(run.lines().get(2)).startsWith("{\"unit\":\"u\",\"due\":2,\"onTime\":1,\"undecided\":0");
    }

    @Test
    void anyTextIsAnId() {
        Run run = october("""
                {"id":"","unit":"u","onTime":true}
                {"id":" ","unit":"u","onTime":true}
                {"id":" ","unit":"u","onTime":true}
                """);

        assertThat(run.lines()).hasSize(2);
        assertThat(run.lines().get(0)).startsWith("{\"id\":\" \",\"line\":3,\"error\":{\"code\":\"DUPLICATE_ID\"");
        assertThat(run.lines().get(1)).startsWith("{\"unit\":\"u\",\"due\":2,\"onTime\":2,");
    }

    @Test
    void openCasesAreJudgedFromTheInstantAskedFor() {
        String open = "{\"id\":1,\"unit\":\"u\",\"due\":\"2026-10-05T09:00\"}\n";

        assertThat(october(open, "--zone", "Asia/Shanghai", "--as-of", "2026-10-05T09:00")
                        .out())
                .startsWith("{\"unit\":\"u\",\"due\":0,");
        assertThat(october(open, "--zone", "Asia/Shanghai", "--as-of", "2026-10-05T01:00:01Z")
                        .out())
                .startsWith("{\"unit\":\"u\",\"due\":1,\"onTime\":0,");
    }

    @Test
    void datesAreLocalWithAZoneAndUtcWithout() {
        String justBefore = "{\"id\":1,\"unit\":\"u\",\"due\":\"2026-09-30T16:30:00Z\"}\n";

        assertThat(october(justBefore, "--zone", "Asia/Shanghai").out()).contains("\"due\":1");
        assertThat(october(justBefore).out()).contains("\"due\":0");
    }

    @Test
    void everyUnusableArgumentAndFileIsListedAtOnce() throws IOException {
        Path formula = directory.resolve("formula.json");
        Files.writeString(formula, "{\"format\":\"redress.score/1\",\n\"measures\":[]}");

        Run run = Run.of(
                "",
                "score",
                "board",
                "--formula",
                formula.toString(),
                "--from",
                "2026-10-32",
                "--to",
                "soon",
                "--zone",
                "Wuhan",
                "--as-of",
                "2026-10-01",
                "--in",
                directory.resolve("none.ndjson").toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("formula.json:1: the key \"id\" is missing")
                .contains("formula.json:2 /measures: at least one measure was wanted")
                .contains("--from: a date like 2026-10-01 was wanted, was \"2026-10-32\"")
                .contains("--to: a date like 2026-10-01 was wanted, was \"soon\"")
                .contains("--zone: a zone like Asia/Shanghai was wanted, was \"Wuhan\"")
                .contains("--as-of: an instant like")
                .contains("none.ndjson: there is no such file");
    }

    @Test
    void periodThatEndsBeforeItBeginsIsUnusable() {
        Run run = Run.of(
                "",
                "score",
                "board",
                "--formula",
                Run.sample("on-time-only.json"),
                "--from",
                "2026-11-01",
                "--to",
                "2026-10-01");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("--to: a date not before --from 2026-11-01 was wanted, was 2026-10-01"
                        + System.lineSeparator());
    }

    /** A formula with groups ranks inside them; the lines stand by rank and unit all the same. */
    @Test
    void linesStandByRankThenUnitWhateverTheGroup() throws IOException {
        Path formula = formula(
                "\"groups\": [ { \"group\": \"big\", \"atLeast\": 3 }, { \"group\": \"small\", \"atLeast\": 1 } ]");
        StringBuilder lines = new StringBuilder("{\"id\":0,\"unit\":\"E\",\"rating\":\"BASIC\"}\n");
        for (int id = 1; id <= 20; id += 2) {
            boolean few = id > 16;
            lines.append(result(id, few ? "D" : "B", false)).append(result(id + 1, few ? "C" : "A", true));
        }

        Run run = october(lines.toString(), "--formula", formula.toString());

        assertThat(run.lines())
                .extracting(line -> line.replaceAll(".*\"unit\":\"(.)\".*\"rank\":(\\w+),.*", "$1 $2"))
                .containsExactly("A 1", "C 1", "B 2", "D 2", "E null");
    }

    @Test
    void formulaThatDoesNotHoldForAllOfThePeriodIsUnusable() throws IOException {
        Path later = formula("\"from\": \"2026-10-02\"");
        Path ended = formula("\"from\": \"2026-01-01\", \"to\": \"2026-10-31\"");
        Path holds = formula("\"from\": \"2026-10-01\", \"to\": \"2026-11-01\"");
        String line = "{\"id\":1,\"unit\":\"u\",\"onTime\":true}\n";

        Run before = october(line, "--formula", later.toString());

        assertThat(before.status()).isEqualTo(2);
        assertThat(before.out()).isEmpty();
        assertThat(before.err().strip())
                .isEqualTo("--formula: a formula that holds from 2026-10-01 to 2026-11-01 was wanted, was "
                        + later.getFileName() + ", which holds from 2026-10-02");
        assertThat(october(line, "--formula", ended.toString()).err())
                .contains("which holds from 2026-01-01 to 2026-10-31");
        assertThat(october(line, "--formula", holds.toString()).status()).isZero();
    }

    @Test
    void datesHaveYearsOfFourDigits() {
        Run run = Run.of(
                "",
                "score",
                "board",
                "--formula",
                Run.sample("on-time-only.json"),
                "--from",
                "-2026-10-01",
                "--to",
                "+999999999-12-31");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines())
                .containsExactly(
                        "--from: a date like 2026-10-01 was wanted, was \"-2026-10-01\"",
                        "--to: a date like 2026-10-01 was wanted, was \"+999999999-12-31\"");
    }

    private static String result(int id, String unit, boolean onTime) {
        return "{\"id\":" + id + ",\"unit\":\"" + unit + "\",\"onTime\":" + onTime + "}\n";
    }

    private Path formula(String more) throws IOException {
        String text = """
                { "format": "redress.score/1", "id": "x", "version": "1", "measures": [ { "measure": "onTimeRate", "weight": 1 } ],
                  "unrated": "EXCLUDE", "minimum": 0, "decimals": 2, "rounding": "HALF_UP", %s }
                """.formatted(more);
        return Files.writeString(directory.resolve("formula-" + formulas++ + ".json"), text);
    }

    @Test
    void outputMayNotOverwriteTheInput() throws IOException {
        Path file = directory.resolve("results.ndjson");
        Files.writeString(file, "{\"id\":1,\"unit\":\"u\",\"onTime\":true}\n");

        Run run = october("--in", file.toString(), "--out", file.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(file).content().contains("\"onTime\":true");
    }

    @Test
    void outputMayNotOverwriteTheInputByAnotherName() throws IOException {
        Path file = directory.resolve("results.ndjson");
        Files.writeString(file, "{\"id\":1,\"unit\":\"u\",\"onTime\":true}\n");
        Path link = Files.createSymbolicLink(directory.resolve("link.ndjson"), file);

        Run run = october("--in", file.toString(), "--out", link.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("--out: a file of its own was wanted, but " + link + " is in use already");
        assertThat(file).content().contains("\"onTime\":true");
    }

    @Test
    void outputMayNotOverwriteTheFormula() throws IOException {
        Path formula = directory.resolve("formula.json");
        String content = Files.readString(Path.of(Run.sample("on-time-only.json")));
        Files.writeString(formula, content);

        Run run = Run.of(
                "",
                "score",
                "board",
                "--formula",
                formula.toString(),
                "--from",
                "2026-10-01",
                "--to",
                "2026-11-01",
                "--out",
                formula.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(formula).content().isEqualTo(content);
    }

    @Test
    void outputThatCannotBeWrittenIsListedWithTheOtherFaults() {
        Path out = directory.resolve("none").resolve("out.ndjson");

        Run run = october("--zone", "Wuhan", "--out", out.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines())
                .containsExactly(
                        "--zone: a zone like Asia/Shanghai was wanted, was \"Wuhan\"",
                        "--out: the file cannot be written, there is no folder " + out.getParent() + ": " + out);
    }

    @Test
    void outputThatIsAFolderIsUnusable() {
        Run run = october("--out", directory.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("--out: the file cannot be written, it is a folder: " + directory);
    }

    @Test
    void messageAboutBadJsonHasNothingOfTheParsersOwn() {
        Run run = october("{\"id\":1\n[1,\n{\"id\":tru}\n");

        assertThat(run.lines()).hasSize(3);
        assertThat(run.out()).doesNotContain("Source").doesNotContain("REDACTED");
        assertThat(run.lines().get(0))
                .isEqualTo("{\"id\":null,\"line\":1,\"error\":{\"code\":\"BAD_JSON\",\"message\":\"this is no JSON:"
                        + " Unexpected end-of-input: expected close marker for Object\",\"pointer\":\"\"}}");
    }

    @Test
    void linesThatAreNoUtf8AreAnsweredInTheirPlace() {
        Run run = Run.of(
                "{\"id\":1,\"unit\":\"水务局\",\"onTime\":true}\n".getBytes(Charset.forName("GB18030")), arguments());

        assertThat(run.out()).startsWith("{\"id\":null,\"line\":1,\"error\":{\"code\":\"BAD_JSON\"");
    }

    private static Run october(String in, String... more) {
        return in.startsWith("--")
                ? Run.of("", arguments(prepended(in, more)))
                : Run.of(in.getBytes(UTF_8), arguments(more));
    }

    private static String[] arguments(String... more) {
        List<String> all = new ArrayList<>(List.of("score", "board", "--from", "2026-10-01", "--to", "2026-11-01"));
        all.addAll(List.of(more));
        if (!all.contains("--formula")) {
            all.addAll(List.of("--formula", Run.sample("on-time-only.json")));
        }
        return all.toArray(new String[0]);
    }

    private static String[] prepended(String first, String... more) {
        List<String> all = new ArrayList<>(List.of(first));
        all.addAll(List.of(more));
        return all.toArray(new String[0]);
    }
}
