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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaReaderTest {

    private static final String ON_TIME_ONLY = """
            { "format": "redress.score/1", "id": "on-time-only", "version": "1",
              "measures": [ { "measure": "onTimeRate", "weight": 1 } ],
              "unrated": "EXCLUDE", "minimum": 0, "decimals": 2, "rounding": "HALF_UP" }
            """;

    @Test
    void onTimeOnlyReadsAsTheShippedFormula() {
        assertThat(read(ON_TIME_ONLY)).isEqualTo(Formula.onTimeOnly());
    }

    @Test
    void schemaMayBeNamedAndAByteOrderMarkMayStandBefore() {
        assertThat(read("\uFEFF" + ON_TIME_ONLY.replace("{ \"format\"", "{ \"$schema\": \"x\", \"format\"")))
                .isEqualTo(Formula.onTimeOnly());
    }

    @ParameterizedTest(name = "{0} becomes {1}: {2} at {3} line {4}")
    @CsvSource(delimiter = '|', textBlock = """
                    redress.score/1      | redress.score/2 | BAD_VALUE     | /format             | 1 | the format "redress.score/1" was wanted, was "redress.score/2"
                    "onTimeRate"         | "speed"         | BAD_VALUE     | /measures/0/measure | 2 | one of [onTimeRate, closureRate, contactRate, resolvedRate, satisfactionRate, answerRate, reachedRate, verifiedRate, faultlessRate, reworkRate, extensionRate, pauseRate, returnRate, exclusionRate] was wanted, was "speed"
                    "weight": 1          | "weight": 0     | BAD_VALUE     | /measures/0/weight  | 2 | a weight of more than 0 was wanted, was 0
                    "weight": 1          | "weight": "1"   | BAD_VALUE     | /measures/0/weight  | 2 | a number was wanted, was "1"
                    "weight": 1          | "wait": 1       | UNKNOWN_FIELD | /measures/0/wait    | 2 | the key "wait" is not known here; known are measure, points, weight
                    EXCLUDE              | FORGET          | BAD_VALUE     | /unrated            | 3 | one of [EXCLUDE, COUNT_SATISFIED, COUNT_DISSATISFIED, WEIGHTED] was wanted, was "FORGET"
                    "minimum": 0,        | ""              | MISSING_FIELD | ""                  | 1 | the key "minimum" is missing
                    "minimum": 0         | "minimum": -1   | BAD_VALUE     | /minimum            | 3 | a whole number from 0 to 1000000000 was wanted, was -1
                    "decimals": 2        | "decimals": 11  | BAD_VALUE     | /decimals           | 3 | a whole number from 0 to 10 was wanted, was 11
                    HALF_UP              | UNNECESSARY     | BAD_VALUE     | /rounding           | 3 | a way to round was wanted, was "UNNECESSARY"
                    """, quoteCharacter = '\0')
    void faultSaysWhereAndWhatWasWanted(String from, String to, String code, String pointer, int line, String message) {
        List<FileFault> faults = faults(ON_TIME_ONLY.replace(from, to.equals("\"\"") ? "" : to));

        assertThat(faults)
                .first()
                .isEqualTo(new FileFault("f.json", pointer.equals("\"\"") ? "" : pointer, line, code, message));
    }

    @Test
    void everyFaultIsFoundAtOnce() {
        List<FileFault> faults = faults("{\"id\": \" \", \"measures\": [], \"decimals\": 2.5, \"colour\": 1}");

        assertThat(faults)
                .extracting(fault -> fault.code() + " " + fault.pointer())
                .containsExactly(
                        "UNKNOWN_FIELD /colour",
                        "MISSING_FIELD ",
                        "BAD_VALUE /id",
                        "MISSING_FIELD ",
                        "BAD_VALUE /measures",
                        "MISSING_FIELD ",
                        "MISSING_FIELD ",
                        "BAD_VALUE /decimals",
                        "MISSING_FIELD ");
    }

    @Test
    void measureTwiceIsAFault() {
        String twice = ON_TIME_ONLY.replace("[ {", "[ { \"measure\": \"onTimeRate\", \"weight\": 2 }, {");

        assertThat(faults(twice))
                .extracting(FileFault::pointer, FileFault::message)
                .containsExactly(tuple("/measures/1/measure", "the measure \"onTimeRate\" stands twice"));
    }

    @Test
    void textThatIsNoJsonIsAFault() {
        assertThatThrownBy(() -> read("{")).hasMessageContainingAll("1 fault", "f.json:1", "this is no JSON");
    }

    @Test
    void schemaKnowsTheMeasures() throws IOException {
        try (InputStream schema = FormulaReader.class.getResourceAsStream("schema/score-1.json")) {
            assertThat(new String(schema.readAllBytes(), UTF_8))
                    .contains(Measure.keys().stream()
                            .map(key -> "\"" + key + "\"")
                            .toList())
                    .contains("\"const\": \"" + FormulaReader.FORMAT + "\"");
        }
    }

    private static Formula read(String content) {
        return FormulaReader.read("f.json", content.getBytes(UTF_8));
    }

    private static List<FileFault> faults(String content) {
        return catchThrowableOfType(FaultyFilesException.class, () -> read(content))
                .faults();
    }
}
