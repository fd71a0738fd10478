package io.github.redress.routing.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.redress.ContentHash;
import io.github.redress.FaultyFilesException;
import io.github.redress.FileFault;
import io.github.redress.json.FileFaults;
import io.github.redress.json.StrictJson;
import io.github.redress.routing.RouterReader.Result;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

class OtherFormatsTest {

    private static final ObjectMapper YAML = new YAMLMapper();

    private static final String TOWN = """
            format: redress.routing/1
            id: town
            version: "2026.1"
            timeZone: Asia/Shanghai
            fallback: { department: centre }
            rules:
              - id: leaks        # people write comments
                when:
                  category: water
                  text: { anyOf: [爆管, leak] }
                  attributes: { people: { gte: 10 } }
                route: { department: water-bureau }
            """;

    @Test
    void yamlGivesTheRulesOfTheJsonThatItMeans() {
        byte[] json = RuleSetReader.toJson("town.yaml", TOWN.getBytes(UTF_8), YAML);

        RuleSet fromYaml = sound(TOWN);
        RuleSet fromJson = RuleFiles.sound(new String(json, UTF_8));

        assertThat(fromYaml.hash()).isEqualTo(fromJson.hash()).isEqualTo(ContentHash.of(json));
        assertThat(fromYaml).hasToString("town 2026.1");
    }

    @Test
    void commentsAndLayoutDoNotChangeTheHash() {
        assertThat(sound(TOWN.replace("# people write comments", "").replace("[爆管, leak]", "[\"爆管\", 'leak']"))
                        .hash())
                .isEqualTo(sound(TOWN).hash());
    }

    @Test
    void faultsOfYamlNameItsLines() {
        String faulty = TOWN.replace("category: water", "category: a//b").replace("water-bureau", "nobody");

        assertThat(faults(faulty))
                .extracting(FileFault::toString)
                .containsExactly(
                        "town.yaml:9 /rules/0/when/category: a path like environment/noise was wanted, was \"a//b\"",
                        "town.yaml:12 /rules/0/route/department: no department \"nobody\" is known");
    }

    /** What Jackson's mapper makes of them: it reads YAML 1.2, to which no is a word, and keeps what it does not know as text. */
    @ParameterizedTest(name = "{0} for {1}")
    @CsvSource(delimiter = '|', textBlock = """
            version: 2026.10          | version: "2026.1"       | /version                              | a text was wanted, was 2026.10
            enabled: no               | id: leaks               | /rules/0/enabled                      | true or false was wanted, was "no"
            priority: 010             | id: leaks               | /rules/0/priority                     | a whole number from -1000 to 1000 was wanted, was "010"
            sla: ~                    | department: water-bureau | /rules/0/route/sla                   | no policy "~" is known
            anyOf: [110, leak]        | anyOf: [爆管, leak]     | /rules/0/when/text/anyOf/0            | a text was wanted, was 110
            """)
    void wordThatYamlReadsAsSomethingElseIsAFaultAndNeverGuessedAt(
            String written, String place, String pointer, String message) {
        String separator = place.startsWith("id") ? "\n    " : place.startsWith("department") ? ", " : "";
        String file = TOWN.replace(place, separator.isEmpty() ? written : place + separator + written);

        assertThat(faults(file))
                .extracting(FileFault::pointer, FileFault::message)
                .containsExactly(tuple(pointer, message));
    }

    @Test
    void numberWithALeadingZeroIsATextThatNoNumberReaches() {
        RuleSet octal = sound(TOWN.replace("gte: 10", "gte: 010"));

        assertThat(octal.route(Subjects.with(Set.of(), Map.of("people", 12)), "leak")
                        .rule())
                .isNull();
        assertThat(sound(TOWN)
                        .route(Subjects.with(Set.of(), Map.of("people", 12)), "leak")
                        .rule())
                .isEqualTo("leaks");
    }

    @Test
    void whatTheMapperCannotReadIsOneFault() {
        assertThat(faults("rules: [")).extracting(FileFault::code).containsExactly("BAD_JSON");
        assertThatThrownBy(() -> RuleSetReader.toJson("town.yaml", "rules: [".getBytes(UTF_8), YAML))
                .isInstanceOf(FaultyFilesException.class)
                .hasMessageContaining("town.yaml:1");
    }

    @Test
    void anyMapperServes() {
        byte[] json = RuleFiles.harbour().getBytes(UTF_8);
        ObjectMapper mapper = JsonMapper.builder().build();

        Result result = new RuleSetReader().read("harbour.json", json, City.known(), mapper);

        assertThat(result.faults()).isEmpty();
        assertThat(StrictJson.parse("", RuleSetReader.toJson("h", json, mapper), new FileFaults()))
                .isEqualTo(StrictJson.parse("", json, new FileFaults()));
    }

    private static RuleSet sound(String yaml) {
        Result result = new RuleSetReader().read("town.yaml", yaml.getBytes(UTF_8), City.known(), YAML);
        assertThat(result.faults()).isEmpty();
        return (RuleSet) result.router();
    }

    private static List<FileFault> faults(String yaml) {
        return new RuleSetReader()
                .read("town.yaml", yaml.getBytes(UTF_8), City.known(), YAML)
                .faults();
    }
}
