package io.github.redress.scoring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.redress.FaultyFilesException;
import io.github.redress.FileFault;
import io.github.redress.json.FileFaults;
import io.github.redress.json.StrictJson;
import io.github.redress.json.StrictObject;
import io.github.redress.json.StrictValue;
import io.github.redress.scoring.publication.PublishedBoard;
import io.github.redress.scoring.sample.Sample;
import io.github.redress.scoring.supervision.FiredNotices;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published schemas and the readers know the same keys and words. */
class SchemaTest {

    /** Each row: where the schema describes an object, and a file with the key "odd" in such an object. */
    @ParameterizedTest(name = "[{index}] {0}")
    @CsvSource(delimiter = '|', textBlock = """
            ''                                        | {"odd":1}
            properties/measures/items                 | {"measures":[{"odd":1}]}
            $defs/points/oneOf/0                      | {"measures":[{"points":{"type":"PROPORTIONAL","odd":1}}]}
            $defs/points/oneOf/1                      | {"measures":[{"points":{"type":"DEDUCTION","odd":1}}]}
            $defs/points/oneOf/2                      | {"measures":[{"points":{"type":"RATIO_TO_TARGET","odd":1}}]}
            properties/verdicts                       | {"verdicts":{"odd":1}}
            properties/grades/items                   | {"grades":[{"odd":1}]}
            properties/grades/items/properties/name   | {"grades":[{"name":{"odd":1}}]}
            properties/groups/items                   | {"groups":[{"odd":1}]}
            properties/bars                           | {"bars":{"odd":1}}
            properties/supervision/items              | {"supervision":[{"odd":1}]}
            $defs/trigger/oneOf/0                     | {"supervision":[{"when":{"type":"CLOCK_USED","odd":1}}]}
            $defs/trigger/oneOf/1                     | {"supervision":[{"when":{"type":"BEFORE_DUE","odd":1}}]}
            $defs/trigger/oneOf/2                     | {"supervision":[{"when":{"type":"LATE","odd":1}}]}
            $defs/trigger/oneOf/3                     | {"supervision":[{"when":{"type":"UNHEEDED","odd":1}}]}
            $defs/trigger/oneOf/4                     | {"supervision":[{"when":{"type":"COUNTED","odd":1}}]}
            $defs/trigger/oneOf/5                     | {"supervision":[{"when":{"type":"LISTED","odd":1}}]}
            $defs/trigger/oneOf/6                     | {"supervision":[{"when":{"type":"BELOW_FLOOR","odd":1}}]}
            $defs/trigger/oneOf/7                     | {"supervision":[{"when":{"type":"AT_BOTTOM","odd":1}}]}
            $defs/trigger/oneOf/8                     | {"supervision":[{"when":{"type":"REPEATED","odd":1}}]}
            $defs/trigger/oneOf/9                     | {"supervision":[{"when":{"type":"YEAR_END","odd":1}}]}
            """)
    void scoreSchemaDescribesTheKeysThatTheReaderKnows(String path, String file) throws IOException {
        assertKnown("score-1.json", path, file, FormulaReader::read);
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @CsvSource(delimiter = '|', textBlock = """
            ''                                                                    | {"odd":1}
            properties/units/additionalProperties                                 | {"units":{"u":{"odd":1}}}
            properties/units/additionalProperties/properties/slices/items         | {"units":{"u":{"slices":[{"odd":1}]}}}
            """)
    void tallySchemaDescribesTheKeysThatTheReaderKnows(String path, String file) throws IOException {
        assertKnown("tally-1.json", path, file, KeptTallies::read);
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @CsvSource(delimiter = '|', textBlock = """
            ''                                                            | {"odd":1}
            properties/period                                             | {"period":{"odd":1}}
            properties/edition                                            | {"edition":{"odd":1}}
            properties/formula                                            | {"formula":{"odd":1}}
            properties/roster                                             | {"roster":{"odd":1}}
            properties/roster/properties/units/additionalProperties       | {"roster":{"units":{"u":{"odd":1}}}}
            $defs/text                                                    | {"roster":{"groups":{"g":{"odd":1}}}}
            properties/exclusions/items                                   | {"exclusions":[{"odd":1}]}
            """)
    void boardSchemaDescribesTheKeysThatTheReaderKnows(String path, String file) throws IOException {
        assertKnown("board-1.json", path, file, PublishedBoard::read);
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @CsvSource(delimiter = '|', textBlock = """
            ''                           | {"odd":1}
            properties/plan              | {"plan":{"odd":1}}
            $defs/size/oneOf/0           | {"plan":{"satisfied":{"type":"ALL","odd":1}}}
            $defs/size/oneOf/1           | {"plan":{"satisfied":{"type":"PERCENT","odd":1}}}
            $defs/size/oneOf/2           | {"plan":{"satisfied":{"type":"MARGIN","odd":1}}}
            properties/evaluators/items  | {"evaluators":[{"odd":1}]}
            properties/strata/items      | {"strata":[{"odd":1}]}
            properties/cases/items       | {"cases":[{"odd":1}]}
            """)
    void sampleSchemaDescribesTheKeysThatTheReaderKnows(String path, String file) throws IOException {
        assertKnown("sample-1.json", path, file, Sample::read);
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @CsvSource(delimiter = '|', textBlock = """
            ''                        | {"odd":1}
            properties/notices/items  | {"notices":[{"odd":1}]}
            """)
    void noticesSchemaDescribesTheKeysThatTheReaderKnows(String path, String file) throws IOException {
        assertKnown("notices-1.json", path, file, FiredNotices::read);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            properties/supervision/items/properties/notice | io.github.redress.scoring.NoticeKind
            properties/supervision/items/properties/cause  | io.github.redress.complaint.SupervisionCause
            properties/supervision/items/properties/level  | io.github.redress.complaint.AuthorityLevel
            $defs/trigger/oneOf/4/properties/count         | io.github.redress.scoring.CaseCount
            $defs/cadence                                  | io.github.redress.scoring.Cadence
            properties/unrated | io.github.redress.scoring.UnratedPolicy
            properties/total   | io.github.redress.scoring.ScoreTotal
            $defs/effect       | io.github.redress.scoring.VerdictEffect
            """)
    void scoreSchemaListsTheWordsThatTheReaderKnows(String path, Class<?> words) throws IOException {
        assertThat(words(at("score-1.json", path), "enum"))
                .containsExactlyElementsOf(Arrays.stream(words.getEnumConstants())
                        .map(Object::toString)
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            properties/period/properties/cadence | io.github.redress.scoring.publication.Cadence
            $defs/row/properties/named           | io.github.redress.scoring.Named
            $defs/row/properties/funnel          | io.github.redress.scoring.Funnel$Place
            """)
    void boardSchemaListsTheWordsThatBoardsHave(String path, Class<?> words) throws IOException {
        assertThat(words(at("board-1.json", path), "enum"))
                .containsExactlyElementsOf(Arrays.stream(words.getEnumConstants())
                        .map(Object::toString)
                        .toList());
    }

    @Test
    void schemasListTheMeasuresAndCountsThatTheReadersKnow() throws IOException {
        assertThat(words(at("score-1.json", "$defs/measure"), "enum")).isEqualTo(Measure.keys());
        assertThat(words(
                        at(
                                "tally-1.json",
                                "properties/units/additionalProperties/properties/slices/items/properties/counts/propertyNames"),
                        "enum"))
                .containsExactlyInAnyOrderElementsOf(Count.keys());
    }

    private static void assertKnown(String schema, String path, String file, BiFunction<String, byte[], Object> reader)
            throws IOException {
        List<String> keys = at(schema, path)
                .open()
                .orElseThrow()
                .required("properties")
                .orElseThrow()
                .open()
                .orElseThrow()
                .keys()
                .stream()
                .sorted()
                .toList();
        List<FileFault> faults = catchThrowableOfType(
                        FaultyFilesException.class, () -> reader.apply("f.json", file.getBytes(UTF_8)))
                .faults();

        assertThat(faults)
                .extracting(FileFault::message)
                .contains("the key \"odd\" is not known here; known are " + String.join(", ", keys));
    }

    /** Returns the texts of an array in which a null may stand beside. */
    private static List<String> words(StrictValue value, String key) {
        return value.open().orElseThrow().elements(key).stream()
                .filter(StrictValue::isText)
                .map(word -> word.text().orElseThrow())
                .toList();
    }

    private static StrictValue at(String schema, String path) throws IOException {
        try (InputStream stream = FormulaReader.class.getResourceAsStream("schema/" + schema)) {
            StrictValue value = StrictJson.parse(schema, stream.readAllBytes(), new FileFaults())
                    .orElseThrow();
            for (String step : path.isEmpty() ? new String[0] : path.split("/")) {
                value = value.isArray() ? value.array().get(Integer.parseInt(step)) : member(value, step);
            }
            return value;
        }
    }

    private static StrictValue member(StrictValue value, String key) {
        StrictObject object = value.open().orElseThrow();
        return object.required(key).orElseThrow();
    }
}
