package io.github.redress.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RouteSuggestTest {

    private static final String LABELLED = """
            {"text":"自来水管漏水","label":"water-group"}
            {"text":"楼上漏水，水压低","label":"water-group","attributes":{"street":"north"}}
            {"text":"路灯不亮","label":"light-office"}
            {"text":"小区路灯坏了","label":"light-office","attributes":{"street":7}}
            """;

    @TempDir
    Path directory;

    @Test
    void learnedTableRanksLabelsWithWhatSpoke() throws IOException {
        Path model = learned();

        Run run = Run.of(
                "{\"id\":1,\"text\":\"门口路灯又灭了\"}\n{\"id\":\"b\",\"text\":\"\",\"attributes\":{\"street\":7.0}}\n",
                "route",
                "suggest",
                "--model",
                model.toString(),
                "--top",
                "1");

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.lines()).hasSize(2);
        assertThat(run.lines().get(0))
                .startsWith("{\"id\":1,\"suggestions\":[{\"label\":\"light-office\",\"weight\":")
                .contains("路灯");
        assertThat(run.lines().get(1)).contains("\"label\":\"light-office\"").endsWith("\"because\":[\"street=7\"]}]}");
    }

    @Test
    void accusedDepartmentIsNeverSuggested() throws IOException {
        Run run = Run.of(
                "{\"id\":1,\"text\":\"路灯又灭了\",\"accused\":[\"light-office\"]}\n"
                        + "{\"id\":2,\"text\":\"路灯又灭了\",\"accused\":[\"light-office\",\"water-group\"]}\n"
                        + "{\"id\":3,\"text\":\"路灯又灭了\",\"accused\":\"light-office\"}\n",
                "route",
                "suggest",
                "--model",
                learned().toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.lines()).hasSize(3);
        assertThat(run.lines().get(0)).contains("\"label\":\"water-group\"").doesNotContain("light-office");
        assertThat(run.lines().get(1)).isEqualTo("{\"id\":2,\"suggestions\":[]}");
        assertThat(run.lines().get(2)).contains("\"code\":\"BAD_VALUE\"", "\"pointer\":\"/accused\"");
    }

    /** The people are the same. */
    @Test
    void whoFollowsAnAccusedDepartmentIsNeverSuggested() throws IOException {
        Path departments = Files.writeString(directory.resolve("departments.json"), """
                { "format": "redress.departments/1", "departments": [
                  { "id": "lamp-office", "name": { "zh": "路灯所", "en": "Lamps" }, "level": "CITY",
                    "to": "2026-01-01", "successor": "light-office" },
                  { "id": "light-office", "name": { "zh": "照明中心", "en": "Lighting" }, "level": "CITY" } ] }
                """);

        Run run = Run.of(
                "{\"id\":1,\"text\":\"路灯又灭了\",\"accused\":[\"lamp-office\"]}\n",
                "route",
                "suggest",
                "--model",
                learned().toString(),
                "--departments",
                departments.toString());

        assertThat(run.status()).isZero();
        assertThat(run.lines()).hasSize(1);
        assertThat(run.lines().get(0)).contains("\"label\":\"water-group\"").doesNotContain("light-office");
    }

    @Test
    void lineWithoutTextSaysSoInItsPlace() throws IOException {
        Run run =
                Run.of("{\"id\":1}\n", "route", "suggest", "--model", learned().toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.lines())
                .containsExactly(
                        "{\"id\":1,\"line\":1,\"error\":{\"code\":\"MISSING_FIELD\",\"message\":\"the key \\\"text\\\" is missing\",\"pointer\":\"\"}}");
    }

    @Test
    void everyFaultOfTheLabelledTextsIsSaidAtOnce() throws IOException {
        Path labelled = Files.writeString(
                directory.resolve("labelled.ndjson"),
                "{\"text\":\"a\",\"label\":\" \"}\n{\"label\":\"x\",\"mood\":1}\n[\n");
        Path model = directory.resolve("model.json");

        Run run = Run.of(
                "", "route", "learn", "--labelled", labelled.toString(), "--words", "-1", "--out", model.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines())
                .hasSize(5)
                .contains(
                        "--words: a whole number from 0 to 10000 was wanted, was \"-1\"",
                        "labelled.ndjson:1 /label: a text that is not blank was wanted",
                        "labelled.ndjson:2: the key \"text\" is missing");
        assertThat(model).doesNotExist();
    }

    @Test
    void faultyModelIsRefusedWithItsFaults() throws IOException {
        Path model = Files.writeString(directory.resolve("model.json"), "{\"format\":\"redress.keywords/2\"}");

        Run run = Run.of("", "route", "suggest", "--model", model.toString(), "--top", "0");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines())
                .containsExactly(
                        "model.json:1 /format: the format \"redress.keywords/1\" was wanted, was \"redress.keywords/2\"",
                        "model.json:1: the key \"labels\" is missing",
                        "--top: a whole number from 1 was wanted, was \"0\"");
    }

    private Path learned() throws IOException {
        Path labelled = Files.writeString(directory.resolve("labelled.ndjson"), LABELLED);
        Path model = directory.resolve("model.json");

        Run run = Run.of(
                "", "route", "learn", "--labelled", labelled.toString(), "--words", "5", "--out", model.toString());

        assertThat(run.err()).isEqualTo("2 labels\n");
        assertThat(run.status()).isZero();
        return model;
    }
}
