package io.github.redress.routing.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.FileFault;
import io.github.redress.json.FileFaults;
import io.github.redress.json.StrictJson;
import io.github.redress.json.StrictObject;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published schema and the reader know the same keys. */
class SchemaTest {

    /** Each row: where the schema describes an object, and a file with the key "odd" in such an object. */
    @ParameterizedTest(name = "[{index}] {0}")
    @CsvSource(delimiter = '|', textBlock = """
            ''                                     | {"odd":1}
            properties/fallback                    | {"fallback":{"odd":1}}
            $defs/period                           | {"effective":{"odd":1}}
            $defs/rule                             | {"rules":[{"odd":1}]}
            $defs/rule/properties/route            | {"rules":[{"route":{"odd":1}}]}
            $defs/when                             | {"rules":[{"when":{"odd":1}}]}
            $defs/when/properties/time             | {"rules":[{"when":{"time":{"odd":1}}}]}
            $defs/when/properties/text             | {"rules":[{"when":{"text":{"odd":1}}}]}
            $defs/when/properties/attributes/additionalProperties | {"rules":[{"when":{"attributes":{"a":{"odd":1}}}}]}
            $defs/addition                         | {"additions":[{"odd":1}]}
            $defs/addition/properties/add          | {"additions":[{"add":{"odd":1}}]}
            $defs/test                             | {"tests":[{"odd":1}]}
            $defs/test/properties/complaint        | {"tests":[{"complaint":{"odd":1}}]}
            $defs/test/properties/expect           | {"tests":[{"expect":{"odd":1}}]}
            """)
    void describesTheKeysThatTheReaderKnows(String path, String file) throws IOException {
        StrictObject described = schema();
        for (String step : path.isEmpty() ? new String[0] : path.split("/")) {
            described = described.required(step).orElseThrow().open().orElseThrow();
        }
        StrictObject properties =
                described.required("properties").orElseThrow().open().orElseThrow();
        List<String> keys = properties.keys().stream().sorted().toList();

        assertThat(RuleFiles.faults(file))
                .extracting(FileFault::message)
                .contains("the key \"odd\" is not known here; known are " + String.join(", ", keys));
    }

    /** Each row: where the schema lists words, and the words that the code knows. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            properties/hitPolicy                              | io.github.redress.routing.rules.HitPolicy
            $defs/kind                                        | io.github.redress.ComplaintKind
            $defs/test/properties/expect/properties/outcome   | io.github.redress.routing.RouteKind
            """)
    void listsTheWordsThatTheReaderKnows(String path, Class<?> words) throws IOException {
        StrictObject described = schema();
        for (String step : path.split("/")) {
            described = described.required(step).orElseThrow().open().orElseThrow();
        }

        assertThat(described.texts("enum"))
                .containsExactlyElementsOf(Arrays.stream(words.getEnumConstants())
                        .map(Object::toString)
                        .toList());
    }

    private static StrictObject schema() throws IOException {
        try (InputStream stream = RuleSetReader.class.getResourceAsStream("schema/routing-1.json")) {
            return StrictJson.parse("routing-1.json", stream.readAllBytes(), new FileFaults())
                    .orElseThrow()
                    .open()
                    .orElseThrow();
        }
    }
}
