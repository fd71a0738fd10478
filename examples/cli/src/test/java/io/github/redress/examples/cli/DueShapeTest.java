package io.github.redress.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The answers of {@code sla due} have the shape that the page promises, to the letter. */
class DueShapeTest {

    private static final String SECOND = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d";
    private static final Pattern DUE = Pattern.compile("\\{\"id\":(\\d+|\"SR-\\d+\"),\"due\":\"(" + SECOND
            + "(?:\\.\\d{3,9})?Z)\",\"dueLocal\":\"(" + SECOND + "(?:\\.\\d{0,8}[1-9])?[-+]\\d\\d:\\d\\d)\""
            + ",\"provisional\":(?:true|false),\"state\":\"DUE\",\"remaining\":null}");
    private static final Pattern PAUSED = Pattern.compile("\\{\"id\":(\\d+|\"SR-\\d+\"),\"due\":null,\"dueLocal\":null"
            + ",\"provisional\":false,\"state\":\"PAUSED\",\"remaining\":\"PT[0-9HMS.]+\"}");
    private static final Pattern ERROR = Pattern.compile("\\{\"id\":(\\d+|\"SR-\\d+\"),\"line\":\\d+,\"error\":"
            + "\\{\"code\":\"[A-Z_]+\",\"message\":\"[^\"\\\\]*(?:\\\\.[^\"\\\\]*)*\",\"pointer\":\"[^\"]*\"}}");

    @Test
    void everyAnswerIsADeadlineAPauseOrAnErrorWithAllItsKeys() {
        int lines = 3_000;
        String asked = IntStream.rangeClosed(1, lines)
                .mapToObj(n -> ManyLines.line("due", n))
                .collect(Collectors.joining("\n"));

        Run run = Run.of(asked, "sla", "due", "--calendars", Run.sample("calendars.json"));

        Map<String, Integer> shapes = new TreeMap<>();
        for (String answer : run.lines()) {
            Matcher due = DUE.matcher(answer);
            if (due.matches()) {
                assertThat(OffsetDateTime.parse(due.group(3)).toInstant()).isEqualTo(Instant.parse(due.group(2)));
            }
            String shape = due.matches()
                    ? "due"
                    : PAUSED.matcher(answer).matches()
                            ? "paused"
                            : ERROR.matcher(answer).matches() ? "error" : answer;
            shapes.merge(shape, 1, Integer::sum);
        }
        assertThat(shapes).containsOnlyKeys("due", "paused", "error");
        assertThat(run.lines()).hasSize(lines);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    {"type":"WORKING_TIME","amount":"PT8H"}                 | PT7H
                    {"type":"WORKING_DAYS","days":1}                        | PT13H
                    {"type":"CALENDAR_TIME","amount":"PT8H"}                | PT7H
                    {"type":"CALENDAR_DAYS","days":1}                       | PT38H
                    {"type":"CALENDAR_MONTHS","months":1,"end":"SAME_TIME"} | PT743H
                    """)
    void pausedClockSaysWhatIsLeftInWhatItsTargetCounts(String target, String remaining) {
        Run run = Run.of(
                "{\"id\":1,\"calendar\":\"wuhan-office\",\"start\":\"2026-10-12T09:00\",\"target\":" + target
                        + ",\"pauses\":[{\"from\":\"2026-10-12T10:00\",\"to\":null}]}",
                "sla",
                "due",
                "--calendars",
                Run.sample("calendars.json"));

        assertThat(run.lines())
                .containsExactly("{\"id\":1,\"due\":null,\"dueLocal\":null,\"provisional\":false,\"state\":\"PAUSED\","
                        + "\"remaining\":\"" + remaining + "\"}");
    }

    @Test
    void zoneOfTheCalendarMayBeUtcAndIsWrittenZ() {
        Run run = Run.of(
                "{\"id\":1,\"calendar\":\"closed\",\"start\":\"2026-03-02T09:00\","
                        + "\"target\":{\"type\":\"CALENDAR_DAYS\",\"days\":1}}",
                "sla",
                "due",
                "--calendars",
                Run.sample("calendars.json"));

        assertThat(run.out()).contains("\"due\":\"2026-03-04T00:00:00Z\",\"dueLocal\":\"2026-03-04T00:00:00Z\"");
    }
}
