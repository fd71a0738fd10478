package io.github.redress.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README says the commands about rules are given and write. */
class RouteReadmeTest {

    private static final String DEPARTMENTS = Run.sample("departments.json");
    private static final String RULES = Run.sample("rules.json");
    private static final String COMPLAINTS = Run.sample("complaints.ndjson");

    private final String readme = Files.readString(Path.of("README.md"));

    @TempDir
    Path directory;

    RouteReadmeTest() throws IOException {}

    @Test
    void decideAndExplain() throws IOException {
        Run decided = Run.of("", "route", "decide", "--rules", RULES, "--departments", DEPARTMENTS, "--in", COMPLAINTS);
        Run explained =
                Run.of("", "route", "explain", "--rules", RULES, "--departments", DEPARTMENTS, "--in", COMPLAINTS);

        assertThat(decided.status()).isZero();
        assertThat(readme)
                .contains(firstLine(COMPLAINTS))
                .contains(decided.out())
                .contains(explained.lines().get(0));
    }

    @Test
    void check() {
        Run run = Run.of("", "route", "check", "--rules", RULES, "--departments", DEPARTMENTS);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.lines())
                .filteredOn(line -> line.contains("\"SHADOWED\""))
                .singleElement()
                .satisfies(line -> assertThat(readme).contains(line.substring(0, line.indexOf(",\"message\""))));
    }

    @Test
    void replay() {
        Run run = Run.of(
                "",
                "route",
                "replay",
                "--departments",
                DEPARTMENTS,
                "--before",
                RULES,
                "--after",
                Run.sample("rules-next.json"),
                "--in",
                COMPLAINTS);

        assertThat(run.status()).isZero();
        assertThat(readme).contains(run.out());
    }

    @Test
    void learnAndSuggest() throws IOException {
        Path model = directory.resolve("keywords.json");

        Run learned = Run.of(
                "",
                "route",
                "learn",
                "--labelled",
                Run.sample("labelled.ndjson"),
                "--words",
                "2",
                "--out",
                model.toString());
        Run suggested = Run.of(
                "",
                "route",
                "suggest",
                "--model",
                Run.sample("keywords.json"),
                "--top",
                "1",
                "--in",
                Run.sample("texts.ndjson"));

        assertThat(learned.status()).isZero();
        assertThat(model).hasSameTextualContentAs(Path.of(Run.sample("keywords.json")));
        assertThat(Files.readAllLines(Path.of(Run.sample("labelled.ndjson")))).anyMatch(readme::contains);
        assertThat(readme).contains(firstLine(Run.sample("texts.ndjson"))).contains(suggested.out());
    }

    private static String firstLine(String file) throws IOException {
        return Files.readAllLines(Path.of(file)).get(0);
    }
}
