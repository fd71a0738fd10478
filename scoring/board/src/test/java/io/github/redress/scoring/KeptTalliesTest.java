package io.github.redress.scoring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.redress.FaultyFilesException;
import io.github.redress.FileFault;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeptTalliesTest {

    private static final String WATER = """
            { "format": "redress.tally/1", "position": 12,
              "from": "2026-01-01T00:00:00Z", "to": "2026-02-01T00:00:00Z", "asOf": "2026-02-01T00:00:00Z",
              "units": { "water": { "results": 3, "slices": [
                { "book": "LEAD", "channel": "WEB", "category": "utilities/water", "counts": { "due": 2, "onTime": 1, "closed": 2 } },
                { "book": "EXCLUDED", "counts": { "due": 1 } } ] } } }
            """;

    @Test
    void readsWhatWasCountedAndHowFar() {
        KeptTallies kept = KeptTallies.read("t.json", WATER.getBytes(UTF_8));

        assertThat(kept.position()).isEqualTo(12);
        assertThat(kept.tallies().period()).isEqualTo(Results.JANUARY);
        Tally water = kept.tallies().byUnit().get("water");
        assertThat(Counted.five(water)).isEqualTo(List.of(2L, 1L, 0L, 0L, 0L));
        assertThat(water.excluded(Count.DUE)).isEqualTo(1);
    }

    @Test
    void unitOfWhichNothingCountsIsKept() {
        Tallies tallies = Tallies.in(Results.JANUARY);
        tallies.add(Results.burstPipe().build());

        KeptTallies read = KeptTallies.read("t.json", new KeptTallies(1, tallies).toJson());

        assertThat(read.tallies().byUnit()).containsExactly(Map.entry("water", Tally.NONE));
    }

    @ParameterizedTest(name = "{0} becomes {1}: {2} at {3} line {4}")
    @CsvSource(delimiter = '|', textBlock = """
                    tally/1           | tally/2          | BAD_VALUE     | /format                              | 1 | the format "redress.tally/1" was wanted, was "redress.tally/2"
                    "position": 12    | "position": -1   | BAD_VALUE     | /position                            | 1 | a whole number of 0 or more was wanted, was -1
                    "position": 12    | "position": 1.5  | BAD_VALUE     | /position                            | 1 | a whole number of 0 or more was wanted, was 1.5
                    "to": "2026-02-01T00 | "to": "2025-02-01T00 | BAD_VALUE |                                     | 1 | a period must not end before it begins, was 2026-01-01T00:00:00Z to 2025-02-01T00:00:00Z
                    "results": 3      | "results": 0     | BAD_VALUE     | /units/water/results                 | 3 | a unit with at least one result was wanted
                    "due": 2          | "dew": 2         | UNKNOWN_FIELD | /units/water/slices/0/counts/dew     | 4 | the key "dew" is not known here; known are
                    "onTime": 1       | "onTime": 3      | BAD_VALUE     | /units/water/slices/0/counts         | 4 | onTime and undecided together must be at most due, were 3 of 2
                    "closed": 2       | "closed": -2     | BAD_VALUE     | /units/water/slices/0/counts/closed  | 4 | a whole number of 0 or more was wanted, was -2
                    EXCLUDED          | ELSEWHERE        | BAD_VALUE     | /units/water/slices/1/book           | 5 | one of [LEAD, SUPPORT, EXCLUDED] was wanted, was "ELSEWHERE"
                    "channel": "WEB"  | "channel": " "   | BAD_VALUE     | /units/water/slices/0/channel        | 4 | a text that is not blank was wanted
                    """, quoteCharacter = '\0')
    void faultSaysWhereAndWhatWasWanted(String from, String to, String code, String pointer, int line, String message) {
        FileFault fault = faults(WATER.replace(from, to)).get(0);

        assertThat(fault.code() + " " + fault.pointer() + " " + fault.line())
                .isEqualTo(code + " " + (pointer == null ? "" : pointer) + " " + line);
        assertThat(fault.message()).startsWith(message);
    }

    @Test
    void everyFaultIsFoundAtOnce() {
        assertThat(faults("{\"units\": {\" \": {\"results\": 1}}, \"position\": \"x\"}"))
                .extracting(fault -> fault.code() + " " + fault.pointer())
                .containsExactly(
                        "MISSING_FIELD ",
                        "BAD_VALUE /position",
                        "MISSING_FIELD ",
                        "MISSING_FIELD ",
                        "MISSING_FIELD ",
                        "BAD_VALUE /units/ ",
                        "MISSING_FIELD /units/ ");
    }

    @Test
    void sliceTwiceIsAFault() {
        String twice = WATER.replace("\"channel\": \"WEB\", \"category\": \"utilities/water\", ", "")
                .replace("EXCLUDED", "LEAD");

        assertThat(faults(twice))
                .extracting(FileFault::pointer, FileFault::message)
                .containsExactly(tuple("/units/water/slices/1", "the same book, channel and category stand twice"));
    }

    @Test
    void schemaKnowsEveryCount() throws IOException {
        try (InputStream schema = KeptTallies.class.getResourceAsStream("schema/tally-1.json")) {
            assertThat(new String(schema.readAllBytes(), UTF_8))
                    .contains("\"const\": \"" + KeptTallies.FORMAT + "\"")
                    .contains(
                            Count.keys().stream().map(key -> "\"" + key + "\"").toList());
        }
    }

    @Test
    void everyCountHasASlotOfItsOwn() {
        assertThat(Count.values()).extracting(Count::slot).doesNotHaveDuplicates();
        assertThat(Count.values()).extracting(Count::slot).allMatch(slot -> slot < Count.values().length);
    }

    @Test
    void refusesPositionBelowNothing() {
        assertThatThrownBy(() -> new KeptTallies(-3, Tallies.in(Results.JANUARY)))
                .hasMessage("position must be 0 or more, was -3");
    }

    private static List<FileFault> faults(String content) {
        return catchThrowableOfType(
                        FaultyFilesException.class, () -> KeptTallies.read("t.json", content.getBytes(UTF_8)))
                .faults();
    }
}
