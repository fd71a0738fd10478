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

/** A town asks whether its rules are sound. */
class RouteCheckTest {

    @TempDir
    Path directory;

    @BeforeEach
    void writeFiles() throws IOException {
        write("departments.json", """
                {"format":"redress.departments/1","departments":[
                {"id":"board","name":{"zh":"市府","en":"Board"},"level":"CITY"},
                {"id":"centre","name":{"zh":"中心","en":"Centre"},"level":"CITY","superior":"board"},
                {"id":"water","name":{"zh":"水务","en":"Water"},"level":"CITY","roles":["water"],"superior":"board",
                 "districts":["north"]},
                {"id":"port","name":{"zh":"港务","en":"Port"},"level":"CITY","superior":"board","to":"2020-01-01"}]}
                """);
        write("calendars.json", """
                {"format":"redress.calendar/1","id":"office","zone":"Asia/Shanghai",
                "week":{"MON-FRI":["09:00-17:00"]}}
                """);
        write("policies.json", """
                {"format":"redress.sla/1","id":"town","version":"1","policies":[{"id":"usual","basis":"DEFAULT","goals":[
                {"goal":"REPLY","calendar":"office","target":{"type":"WORKING_DAYS","days":5}}]}]}
                """);
        write("categories.json", """
                {"format":"redress.taxonomy/1","id":"categories","paths":["water/supply","roads"]}
                """);
        write("districts.json", """
                {"format":"redress.taxonomy/1","id":"districts","paths":["north","south"]}
                """);
        write("rules.json", rules(""));
    }

    @Test
    void soundRulesHaveNoErrors() {
        Run run = check();

        assertThat(run.status()).isZero();
        assertThat(run.out()).doesNotContain("\"ERROR\"");
    }

    @Test
    void ruleThatNeverDecidesIsFoundWithItsProof() throws IOException {
        write("rules.json", rules("""
                ,{"id":"late","when":{"kind":["GRIEVANCE"],"category":"water"},"route":{"department":"centre"},"priority":-5}
                """));

        Run run = check();

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.lines())
                .anySatisfy(line -> assertThat(line)
                        .contains("\"code\":\"SHADOWED\"", "\"rule\":\"late\"", "\"witness\":{\"kind\":\"GRIEVANCE\""));
    }

    @Test
    void whatRefusesTheFileIsALineEachAndTheRestIsLookedAtToo() throws IOException {
        write("rules.json", rules("""
                ,{"id":"lost","when":{"category":"roads"},"route":{"department":"nobody","sla":"gold"}}
                ,{"id":"twin","when":{"category":"roads"},"route":{"department":"centre"}}
                ,{"id":"far","when":{"district":"south"},"route":{"department":"role:water"}}
                ,{"id":"east","when":{"category":"heat","district":"east"},"route":{"department":"port"}}
                ,{"id":"late","when":{"category":"water"},"route":{"department":"centre"},"priority":-5}
                """).replace("\"tests\":[]", """
                "tests":[{"complaint":{"kind":"PRAISE","category":"water","district":"north"},"expect":{"rule":"lost"}}]
                """));

        Run run = check("--policies", file("policies.json"));

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.lines().stream()
                        .filter(line -> line.contains("\"ERROR\""))
                        .map(line -> line.replaceAll("\\{\"code\":\"(\\w+)\".*\"pointer\":\"([^\"]*)\".*", "$1 $2")))
                .containsExactlyInAnyOrder(
                        "UNKNOWN_DEPARTMENT /rules/1/route/department",
                        "UNKNOWN_SLA /rules/1/route/sla",
                        "SHADOWED /rules/2",
                        "AMBIGUOUS_TIE /rules/2",
                        "UNRESOLVED_ROLE /rules/3/route/department",
                        "UNKNOWN_CATEGORY /rules/4/when/category",
                        "UNKNOWN_DISTRICT /rules/4/when/district",
                        "DISSOLVED_DEPARTMENT /rules/4/route/department",
                        "SHADOWED /rules/5",
                        "TEST_FAILED /tests/0");
        assertThat(run.lines())
                .anySatisfy(line -> assertThat(line)
                        .contains(
                                "\"message\":{\"zh\":\"没有部门“nobody”\",\"en\":\"no department \\\"nobody\\\" is known\"}",
                                "\"witness\":{\"kind\":"));
    }

    @Test
    void whatIsNoRuleFileIsUnusable() throws IOException {
        write("rules.json", rules("""
                ,{"id":"lost","when":{"category":"roads"},"route":{"department":"nobody"},"colour":"red"}
                """));

        Run run = check();

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("/rules/1/colour: the key \"colour\" is not known here")
                .contains("/rules/1/route/department: no department \"nobody\" is known");
    }

    @Test
    void hoursOfACalendarNeedTheCalendar() throws IOException {
        write("rules.json", rules("""
                ,{"id":"office","when":{"category":"roads","time":{"calendar":"office"}},"route":{"department":"centre"}}
                """));

        assertThat(check().status()).isEqualTo(2);
        assertThat(check().err()).contains("no calendar \"office\" is known");
        assertThat(check("--calendars", file("calendars.json")).status()).isZero();
        assertThat(check("--calendars", file("departments.json")).status()).isEqualTo(2);
    }

    private Run check(String... more) {
        List<String> arguments = new ArrayList<>(
                List.of("route", "check", "--rules", file("rules.json"), "--departments", file("departments.json")));
        arguments.addAll(List.of(more));
        return Run.of("", arguments.toArray(String[]::new));
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
                "taxonomies":{"category":"categories.json","district":"districts.json"},
                "rules":[
                {"id":"water","when":{"category":"water"},"route":{"department":"water"}}
                """ + more + """
                ],
                "tests":[]}
                """;
    }
}
