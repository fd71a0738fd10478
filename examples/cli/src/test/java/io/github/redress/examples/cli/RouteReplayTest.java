package io.github.redress.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RouteReplayTest {

    @TempDir
    Path directory;

    @BeforeEach
    void writeFiles() throws IOException {
        write("departments.json", """
                {"format":"redress.departments/1","departments":[
                {"id":"centre","name":{"zh":"中心","en":"Centre"},"level":"CITY"},
                {"id":"water","name":{"zh":"水务","en":"Water"},"level":"CITY"},
                {"id":"roads","name":{"zh":"道路","en":"Roads"},"level":"CITY"}]}
                """);
        write("before.json", rules("water", "\"category\":\"water\"", "water"));
        write("after.json", rules("leaks", "\"category\":\"water\",\"text\":{\"anyOf\":[\"leak\"]}", "roads"));
    }

    @Test
    void changedCasesComeOneALineAndTheLastLineCounts() {
        Run run = replay("""
                {"id":1,"kind":"GRIEVANCE","category":"water/supply","district":"north","text":"a LEAK"}
                {"id":"b","kind":"GRIEVANCE","category":"water","district":"north","channel":"WEB","at":"2026-04-01T09:00"}
                {"id":"c","kind":"PRAISE","category":"other","district":"north","accused":["water"]}
                """);

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.lines())
                .containsExactly(
                        "{\"id\":1,\"before\":{\"rule\":\"water\",\"department\":\"water\"},\"after\":{\"rule\":\"leaks\",\"department\":\"roads\"}}",
                        "{\"id\":\"b\",\"before\":{\"rule\":\"water\",\"department\":\"water\"},\"after\":{\"rule\":null,\"department\":\"centre\"}}",
                        "{\"total\":3,\"changed\":2,\"flows\":["
                                + "{\"fromRule\":\"water\",\"toRule\":null,\"fromDepartment\":\"water\",\"toDepartment\":\"centre\",\"n\":1},"
                                + "{\"fromRule\":\"water\",\"toRule\":\"leaks\",\"fromDepartment\":\"water\",\"toDepartment\":\"roads\",\"n\":1}]}");
    }

    @Test
    void errorLinesComeFirstInInputOrderAndAreNotCounted() {
        Run run = replay("""
                {"id":1,"kind":"GRIEVANCE","category":"water","district":"north"}
                {"id":2,"kind":"GRIPE","category":"water","district":"north"}
                {"id":3,"kind":"GRIEVANCE","category":"water"}
                {"id":4,"kind":"GRIEVANCE","category":"water","district":"north","accused":["nobody"]}
                {"kind":"GRIEVANCE","category":"water","district":"north"}
                {"id":6,"kind":"GRIEVANCE","category":"water","district":"north","colour":"red"}
                """);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.lines())
                .map(line -> line.replaceAll(",\"message\":\"(\\\\.|[^\"])*\"", ""))
                .startsWith(
                        "{\"id\":2,\"line\":2,\"error\":{\"code\":\"BAD_VALUE\",\"pointer\":\"/kind\"}}",
                        "{\"id\":3,\"line\":3,\"error\":{\"code\":\"MISSING_FIELD\",\"pointer\":\"\"}}",
                        "{\"id\":4,\"line\":4,\"error\":{\"code\":\"UNKNOWN_DEPARTMENT\",\"pointer\":\"/accused/0\"}}",
                        "{\"id\":null,\"line\":5,\"error\":{\"code\":\"MISSING_FIELD\",\"pointer\":\"\"}}",
                        "{\"id\":6,\"line\":6,\"error\":{\"code\":\"UNKNOWN_FIELD\",\"pointer\":\"/colour\"}}")
                .hasSize(7);
        assertThat(run.lines().get(6)).startsWith("{\"total\":1,\"changed\":1,");
    }

    @Test
    void rulesOfBothVersionsMayNameTheCalendars() throws IOException {
        write("calendars.json", """
                {"format":"redress.calendar/1","id":"office","zone":"Asia/Shanghai",
                "week":{"MON-FRI":["09:00-17:00"]}}
                """);
        write("after.json", rules("water", "\"category\":\"water\",\"time\":{\"calendar\":\"office\"}", "water"));
        String cases = """
                {"id":"friday","kind":"GRIEVANCE","category":"water","district":"north","at":"2026-07-24T10:00"}
                {"id":"saturday","kind":"GRIEVANCE","category":"water","district":"north","at":"2026-07-25T10:00"}
                """;

        Run run = replay(cases, "--calendars", file("calendars.json"));

        assertThat(run.err()).isEmpty();
        assertThat(run.lines().get(0)).startsWith("{\"id\":\"saturday\",\"before\":{\"rule\":\"water\"");
        assertThat(run.lines().get(1)).startsWith("{\"total\":2,\"changed\":1,");
        assertThat(replay(cases).status()).isEqualTo(2);
        assertThat(replay(cases).err()).startsWith("after.json:4 /rules/0/when/time/calendar: no calendar \"office\"");
    }

    @Test
    void noCasesAreCountedAsNone() {
        assertThat(replay("").lines()).containsExactly("{\"total\":0,\"changed\":0,\"flows\":[]}");
    }

    @Test
    void everyFaultOfEveryFileIsListedAtOnce() throws IOException {
        write("before.json", rules("water", "\"category\":\"water\"", "nobody"));
        Files.delete(directory.resolve("after.json"));

        Run run = replay("");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .containsExactly(
                        "before.json:4 /rules/0/route/department: no department \"nobody\" is known",
                        "after.json: there is no such file: " + directory.resolve("after.json"));
    }

    @Test
    void outputMayNotOverwriteTheRules() {
        Run run = replay("", "--out", file("after.json"));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("--out: a file of its own was wanted");
    }

    private Run replay(String in, String... more) {
        String[] arguments = {
            "route", "replay",
            "--departments", file("departments.json"),
            "--before", file("before.json"),
            "--after", file("after.json")
        };
        String[] all = Arrays.copyOf(arguments, arguments.length + more.length);
        System.arraycopy(more, 0, all, arguments.length, more.length);
        return Run.of(in, all);
    }

    private String file(String name) {
        return directory.resolve(name).toString();
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(directory.resolve(name), content);
    }

    private static String rules(String id, String when, String department) {
        return """
                {"format":"redress.routing/1","id":"town","version":"1","timeZone":"Asia/Shanghai",
                "fallback":{"department":"centre"},
                "rules":[
                {"id":"%s","when":{%s},"route":{"department":"%s","sla":"any"}}]}
                """.formatted(id, when, department);
    }
}
