package io.github.redress.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A town asks who owns a complaint, and why. */
class RouteDecideTest {

    private static final String LEAK = """
            {"id":7,"kind":"GRIEVANCE","category":"water/supply","district":"north","text":"An old pipe LEAKS again"}
            """;

    @TempDir
    Path directory;

    @BeforeEach
    void writeFiles() throws IOException {
        write("departments.json", """
                {"format":"redress.departments/1","departments":[
                {"id":"board","name":{"zh":"市府","en":"Board"},"level":"CITY"},
                {"id":"centre","name":{"zh":"中心","en":"Centre"},"level":"CITY","superior":"board"},
                {"id":"water","name":{"zh":"水务","en":"Water"},"level":"CITY","superior":"board"},
                {"id":"repair","name":{"zh":"抢修","en":"Repair"},"level":"CITY","superior":"water"}]}
                """);
        write("rules.json", rules());
    }

    @Test
    void ownerIsNamedWithTheRuleThatDecided() {
        Run run = route("decide", LEAK + """
                {"id":"tip","kind":"TIP_OFF","category":"water","district":"north","text":"leak","accused":["repair"]}
                {"id":"none","kind":"PRAISE","category":"parks","district":"north"}
                {"id":"bad","kind":"GRIPE","category":"water","district":"north"}
                """);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.lines())
                .map(line -> line.replaceAll(",\"message\":\"(\\\\.|[^\"])*\"", ""))
                .containsExactly(
                        "{\"id\":7,\"outcome\":\"RULE\",\"rule\":\"leaks\",\"department\":\"repair\",\"support\":[],\"cc\":[],\"tags\":[\"wet\"],\"sla\":null}",
                        "{\"id\":\"tip\",\"outcome\":\"GUARDED\",\"rule\":\"leaks\",\"department\":\"water\",\"support\":[],\"cc\":[],\"tags\":[\"wet\"],\"sla\":null}",
                        "{\"id\":\"none\",\"outcome\":\"FALLBACK\",\"rule\":null,\"department\":\"centre\",\"support\":[],\"cc\":[],\"tags\":[],\"sla\":null}",
                        "{\"id\":\"bad\",\"line\":4,\"error\":{\"code\":\"BAD_VALUE\",\"pointer\":\"/kind\"}}");
    }

    @Test
    void explanationSaysWhereTheWordStandsAndNotTheText() {
        Run run = route("explain", LEAK);

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("\"rule\":\"leaks\"")
                .contains("\"condition\":\"text\"", "\"start\":12,\"end\":16")
                .contains("\"runnersUp\":[{\"rule\":\"water\",\"lostOn\":\"CONDITIONS\"}]")
                .doesNotContain("pipe");
    }

    private Run route(String command, String in) {
        return Run.of(in, "route", command, "--rules", file("rules.json"), "--departments", file("departments.json"));
    }

    private String file(String name) {
        return directory.resolve(name).toString();
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(directory.resolve(name), content);
    }

    private static String rules() {
        return """
                {"format":"redress.routing/1","id":"town","version":"1","timeZone":"Asia/Shanghai",
                "fallback":{"department":"centre"},
                "rules":[
                {"id":"water","when":{"category":"water"},"route":{"department":"water"}},
                {"id":"leaks","when":{"category":"water","text":{"anyOf":["leak"]}},"route":{"department":"repair"}}
                ],
                "additions":[{"id":"wet","when":{"text":{"anyOf":["leak"]}},"add":{"tags":["wet"]}}]}
                """;
    }
}
