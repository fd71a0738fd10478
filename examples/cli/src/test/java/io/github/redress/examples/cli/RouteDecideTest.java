package io.github.redress.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
        write("calendars.json", """
                {"format":"redress.calendar/1","id":"office","zone":"Asia/Shanghai",
                "week":{"MON-FRI":["09:00-17:00"]}}
                """);
        write("rules.json", rules(""));
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

    @Test
    void hoursOfACalendarDecideAndAreExplained() throws IOException {
        write("rules.json", rules("""
                ,{"id":"day","when":{"category":"roads","time":{"calendar":"office"}},"route":{"department":"repair"}}
                """));
        String cases = """
                {"id":"friday","kind":"GRIEVANCE","category":"roads","district":"north","at":"2026-07-24T10:00"}
                {"id":"saturday","kind":"GRIEVANCE","category":"roads","district":"north","at":"2026-07-25T10:00"}
                """;

        Run decided = route("decide", cases, "--calendars", file("calendars.json"));
        Run explained = route("explain", cases, "--calendars", file("calendars.json"));

        assertThat(decided.err()).isEmpty();
        assertThat(decided.lines())
                .containsExactly(
                        "{\"id\":\"friday\",\"outcome\":\"RULE\",\"rule\":\"day\",\"department\":\"repair\",\"support\":[],\"cc\":[],\"tags\":[],\"sla\":null}",
                        "{\"id\":\"saturday\",\"outcome\":\"FALLBACK\",\"rule\":null,\"department\":\"centre\",\"support\":[],\"cc\":[],\"tags\":[],\"sla\":null}");
        assertThat(explained.lines().get(0))
                .contains(
                        "{\"condition\":\"time\",\"expected\":\"office MON,TUE,WED,THU,FRI,SAT,SUN\",\"actual\":\"2026-07-24T10:00+08:00[Asia/Shanghai]\"");
        assertThat(explained.lines().get(1)).contains("\"nearMisses\":[{\"rule\":\"day\",\"condition\":\"time\"}]");
        assertThat(route("decide", cases).status()).isEqualTo(2);
        assertThat(route("decide", cases).err())
                .contains("/rules/2/when/time/calendar: no calendar \"office\" is known");
    }

    @Test
    void outputMayNotOverwriteTheCalendars() {
        Run run = route("decide", LEAK, "--calendars", file("calendars.json"), "--out", file("calendars.json"));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("--out: a file of its own was wanted");
    }

    private Run route(String command, String in, String... more) {
        List<String> arguments = new ArrayList<>(
                List.of("route", command, "--rules", file("rules.json"), "--departments", file("departments.json")));
        arguments.addAll(List.of(more));
        return Run.of(in, arguments.toArray(String[]::new));
    }

    private String file(String name) {
        return directory.resolve(name).toString();
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(directory.resolve(name), content);
    }

    private static String rules(String more) {
        return """
                {"format":"redress.routing/1","id":"town","version":"1","timeZone":"Asia/Shanghai",
                "fallback":{"department":"centre"},
                "rules":[
                {"id":"water","when":{"category":"water"},"route":{"department":"water"}},
                {"id":"leaks","when":{"category":"water","text":{"anyOf":["leak"]}},"route":{"department":"repair"}}
                """ + more + """
                ],
                "additions":[{"id":"wet","when":{"text":{"anyOf":["leak"]}},"add":{"tags":["wet"]}}]}
                """;
    }
}
