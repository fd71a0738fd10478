package io.github.redress.scoring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.redress.FaultyFilesException;
import io.github.redress.FileFault;
import io.github.redress.Text;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
                    "onTimeRate"         | "speed"         | BAD_VALUE     | /measures/0/measure | 2 | one of [onTimeRate, closureRate, contactRate, resolvedRate, satisfactionRate, answerRate, reachedRate, verifiedRate, faultlessRate, reworkRate, extensionRate, pauseRate, returnRate, exclusionRate, lastMinuteRate, selfRatedRate, selfPraiseRate] was wanted, was "speed"
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

    private static final String EVERYTHING = """
            { "format": "redress.score/1", "id": "all", "version": "2026", "from": "2026-01-01", "to": "2027-01-01",
              "measures": [ { "measure": "onTimeRate", "weight": 25, "points": { "type": "DEDUCTION", "target": 95, "each": 0.5, "floor": 12.5 } },
                            { "measure": "satisfactionRate", "weight": 3, "points": { "type": "RATIO_TO_TARGET", "target": 80, "cap": 1.25 } },
                            { "measure": "reworkRate", "weight": 1, "points": { "type": "PROPORTIONAL" } } ],
              "total": "SUM", "base": -2.5, "unrated": "WEIGHTED", "basic": 0.8,
              "verdicts": { "overturned": "EXCLUDE", "pending": "NO_EFFECT", "beyondDuty": "COUNT_SATISFIED" },
              "support": 0.3, "exclusionCap": 0.05,
              "grades": [ { "grade": "GOOD", "name": { "zh": "优良", "en": "good" }, "atLeast": { "onTimeRate": 85, "returnRate": 2 } }, { "grade": "REST" } ],
              "groups": [ { "group": "small", "atLeast": 0 }, { "group": "large", "atLeast": 2000 } ],
              "bars": { "measure": "satisfactionRate", "honour": 85, "watch": 75 },
              "minimum": 3, "decimals": 1, "rounding": "HALF_EVEN" }
            """;

    @Test
    void everyOptionalKeyIsRead() {
        Formula formula = Formula.builder("all", "2026")
                .valid(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1))
                .measure(new WeightedMeasure(
                        Measure.ON_TIME_RATE,
                        new BigDecimal(25),
                        new Points.Deduction(new BigDecimal(95), new BigDecimal("0.5"), new BigDecimal("12.5"))))
                .measure(new WeightedMeasure(
                        Measure.SATISFACTION_RATE,
                        new BigDecimal(3),
                        new Points.RatioToTarget(new BigDecimal(80), new BigDecimal("1.25"))))
                .measure(Measure.REWORK_RATE, BigDecimal.ONE)
                .sum(new BigDecimal("-2.5"))
                .satisfaction(new SatisfactionRules(
                        UnratedPolicy.WEIGHTED,
                        new BigDecimal("0.8"),
                        VerdictEffect.EXCLUDE,
                        VerdictEffect.NO_EFFECT,
                        VerdictEffect.COUNT_SATISFIED))
                .support(new BigDecimal("0.3"))
                .exclusionCap(new BigDecimal("0.05"))
                .grades(List.of(
                        new Grade(
                                "GOOD",
                                Text.of("优良", "good"),
                                Map.of(
                                        Measure.ON_TIME_RATE,
                                        new BigDecimal(85),
                                        Measure.RETURN_RATE,
                                        new BigDecimal(2))),
                        new Grade("REST", Text.of("REST", "REST"), Map.of())))
                .groups(List.of(new VolumeGroup("large", 2_000), new VolumeGroup("small", 0)))
                .bars(new Bars(Measure.SATISFACTION_RATE, new BigDecimal(85), new BigDecimal(75)))
                .minimum(3)
                .rounding(1, RoundingMode.HALF_EVEN)
                .build();

        assertThat(read(EVERYTHING)).isEqualTo(formula);
        assertThat(formula.toBuilder().build()).isEqualTo(formula);
    }

    @ParameterizedTest(name = "{0} becomes {1}: {2} at {3}")
    @CsvSource(delimiter = '|', textBlock = """
                    "target": 95        | "target": 195       | BAD_VALUE     | /measures/0/points/target   | a number from 0 to 100 was wanted, was 195
                    "each": 0.5, "floor": 12.5 | "floor": 12.5 | MISSING_FIELD | /measures/0/points          | the key "each" is missing
                    "floor": 12.5       | "floor": 26         | BAD_VALUE     | /measures/0                 | the floor of onTimeRate must be at most its weight 25, was 26
                    "target": 80        | "target": 0         | BAD_VALUE     | /measures/1/points          | target and cap must be more than 0, were 0 and 1.25
                    PROPORTIONAL        | PARABOLIC           | BAD_VALUE     | /measures/2/points          | points of type PROPORTIONAL, DEDUCTION or RATIO_TO_TARGET were wanted, were "PARABOLIC"
                    "type": "PROPORTIONAL" | "type": "PROPORTIONAL", "cap": 1 | UNKNOWN_FIELD | /measures/2/points/cap | the key "cap" is not known here; known are type
                    "total": "SUM"      | "total": "MEAN"     | BAD_VALUE     | ''                          | base must be 0 for a mean, was -2.5
                    "basic": 0.8        | "basic": 8          | BAD_VALUE     | /basic                      | a number from 0 to 1 was wanted, was 8
                    "support": 0.3      | "support": -1       | BAD_VALUE     | /support                    | a number from 0 to 1 was wanted, was -1
                    "exclusionCap": 0.05 | "exclusionCap": 5  | BAD_VALUE     | /exclusionCap               | a number from 0 to 1 was wanted, was 5
                    "overturned": "EXCLUDE" | "overturned": "FORGIVE" | BAD_VALUE | /verdicts/overturned    | one of [NO_EFFECT, EXCLUDE, COUNT_SATISFIED] was wanted, was "FORGIVE"
                    "returnRate": 2     | "returns": 2        | BAD_VALUE     | /grades/0/atLeast/returns   | one of [onTimeRate,
                    "returnRate": 2     | "returnRate": 102   | BAD_VALUE     | /grades/0/atLeast/returnRate | a number from 0 to 100 was wanted, was 102
                    "grade": "REST"     | "grade": "GOOD"     | BAD_VALUE     | ''                          | formula all has GOOD twice
                    "en": "good"        | "fr": "bien"        | UNKNOWN_FIELD | /grades/0/name/fr           | the key "fr" is not known here; known are en, zh
                    "atLeast": 2000     | "atLeast": 0        | BAD_VALUE     | ''                          | formula all has a group from 0 twice
                    "honour": 85        | "honour": 65        | BAD_VALUE     | /bars                       | bars must be ordered within 0 to 100, were 75 and 65
                    "2027-01-01"        | "2025-01-01"        | BAD_VALUE     | ''                          | formula all must end after it begins, was 2026-01-01 to 2025-01-01
                    "2027-01-01"        | "next year"         | BAD_VALUE     | /to                         | a date like 2026-10-01 was wanted, was "next year"
                    """)
    void faultOfAnOptionalKeySaysWhereAndWhatWasWanted(
            String from, String to, String code, String pointer, String message) {
        assertThat(EVERYTHING).contains(from);

        FileFault fault = faults(EVERYTHING.replace(from, to)).get(0);

        assertThat(fault.code() + " " + fault.pointer()).isEqualTo(code + " " + pointer);
        assertThat(fault.message()).startsWith(message);
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
