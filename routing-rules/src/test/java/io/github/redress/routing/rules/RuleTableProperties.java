package io.github.redress.routing.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.json.FileFaults;
import io.github.redress.json.StrictJson;
import io.github.redress.json.StrictValue;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.json.JsonMapper;

class RuleTableProperties {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Property
    void jsonThatWentThroughATableIsTheSame(@ForAll("rules") List<String> rules, @ForAll("charsets") Charset charset) {
        byte[] json = RuleFiles.withRules(rules.toArray(String[]::new)).getBytes(StandardCharsets.UTF_8);

        byte[] csv = RuleTable.of("rules.json", json).toCsv(charset);
        byte[] back = RuleTable.of("rules.json", json).withRules("rules.csv", csv, charset, City.known());

        assertThat(parsed(back)).isEqualTo(parsed(json));
        assertThat(RuleTable.of("rules.json", back).toCsv(charset)).isEqualTo(csv);
    }

    @Provide
    Arbitrary<Charset> charsets() {
        return Arbitraries.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));
    }

    @Provide
    Arbitrary<List<String>> rules() {
        Arbitrary<String> rule = Combinators.combine(
                        conditions(),
                        heads(),
                        Arbitraries.of(
                                "",
                                ",\"support\":[\"parks\",\"role:water\"]",
                                ",\"sla\":\"usual\"",
                                ",\"cc\":[\"centre\"]"))
                .as((when, head, more) -> joined(head) + ",\"when\":{" + String.join(",", when)
                        + "},\"route\":{\"department\":\"centre\"" + more + "}}");
        return rule.list().ofMaxSize(5).map(rules -> {
            List<String> numbered = new ArrayList<>();
            for (String text : rules) {
                int number = numbered.size();
                numbered.add("{\"id\":\"r" + number + "\",\"priority\":" + (number - 2) + text);
            }
            return numbered;
        });
    }

    private static String joined(List<String> members) {
        return members.isEmpty() ? "" : "," + String.join(",", members);
    }

    private static Arbitrary<List<String>> heads() {
        return Combinators.combine(texts(), texts(), Arbitraries.of(true, false))
                .as((name, owner, enabled) -> List.of(
                        "\"name\":" + quoted(name),
                        "\"owner\":" + quoted(owner),
                        "\"enabled\":" + enabled,
                        "\"effective\":{\"from\":\"2026-01-01T00:00:00Z\"}"))
                .flatMap(all -> Arbitraries.subsetOf(all).map(List::copyOf));
    }

    private static Arbitrary<List<String>> conditions() {
        Arbitrary<String> words = texts().list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .uniqueElements()
                .map(list -> "\"text\":{\"anyOf\":["
                        + String.join(
                                ",",
                                list.stream().map(RuleTableProperties::quoted).toList()) + "]}");
        return Combinators.combine(
                        words,
                        Arbitraries.of(
                                "\"category\":\"water\"",
                                "\"category\":[\"water\",\"roads/lamps\"]",
                                "\"kind\":[\"GRIEVANCE\",\"PRAISE\"]"),
                        Arbitraries.of(
                                "\"attributes\":{\"people\":{\"gte\":10},\"rate\":{\"lt\":1.50}}",
                                "\"attributes\":{\"a|b\":{\"in\":[\"x\",true,3]}}",
                                "\"time\":{\"days\":\"MON-FRI\",\"from\":\"22:00\",\"to\":\"06:00\"}",
                                "\"district\":\"north\",\"channel\":[\"WEB\"],\"area\":[\"pier, north\"]"))
                .as(List::of)
                .flatMap(all -> Arbitraries.subsetOf(all).map(List::copyOf))
                .filter(some -> !some.isEmpty());
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("ab |\\=+-@'\",\r\n\t{[中。")
                .ofMinLength(1)
                .ofMaxLength(6)
                .filter(text -> !text.isBlank());
    }

    private static String quoted(String text) {
        return JSON.writeValueAsString(text);
    }

    private static StrictValue parsed(byte[] json) {
        return StrictJson.parse("", json, new FileFaults()).orElseThrow();
    }
}
