package io.github.redress.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class StreamProperties {

    private static final Pattern LINE = Pattern.compile(".*\"line\":(\\d+),.*");

    @Provide
    Arbitrary<List<String>> streams() {
        Arbitrary<String> sound = Arbitraries.integers()
                .between(0, 99)
                .map(id -> "{\"id\":" + id
                        + ",\"calendar\":\"wuhan-office\",\"end\":\"2026-10-12T11:00\",\"amount\":\"PT" + id + "M\"}");
        Arbitrary<String> unsound = Arbitraries.of("{", "[]", "{\"id\":\"x\"}", "\\", "{\"id\":null}", "水");
        Arbitrary<String> blank = Arbitraries.of("", "  ", "\t");
        return Arbitraries.oneOf(sound, sound, unsound, blank).list().ofMaxSize(20);
    }

    @Property(tries = 100)
    void everyLineThatIsNotBlankIsAnsweredInItsPlace(@ForAll("streams") List<String> lines) {
        Run run = subtract(String.join("\r\n", lines));

        List<String> asked = lines.stream().filter(line -> !line.isBlank()).toList();
        assertThat(run.lines()).hasSameSizeAs(asked);
        for (int i = 0; i < asked.size(); i++) {
            String answer = run.lines().get(i);
            Matcher error = LINE.matcher(answer);
            if (error.matches()) {
                assertThat(lines.get(Integer.parseInt(error.group(1)) - 1)).isEqualTo(asked.get(i));
            } else {
                assertThat(asked.get(i)).startsWith(answer.substring(0, answer.indexOf(',')));
            }
        }
    }

    @Property(tries = 100)
    void theStatusSaysWhetherAllWereAnswered(@ForAll("streams") List<String> lines) {
        Run run = subtract(String.join("\n", lines));

        assertThat(run.status()).isEqualTo(run.out().contains("\"error\":") ? 1 : 0);
    }

    @Property(tries = 50)
    void answersDoNotDependOnOtherLines(@ForAll("streams") List<String> lines) {
        String one = "{\"id\":\"one\",\"calendar\":\"wuhan-office\",\"end\":\"2026-10-12T11:00\",\"amount\":\"PT1H\"}";

        assertThat(subtract(String.join("\n", lines) + "\n" + one).lines())
                .last()
                .isEqualTo(subtract(one).lines().get(0));
    }

    private static Run subtract(String in) {
        return Run.of(in, "sla", "subtract", "--calendars", Run.sample("calendars.json"));
    }
}
