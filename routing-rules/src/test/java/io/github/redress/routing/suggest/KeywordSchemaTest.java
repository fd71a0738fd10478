package io.github.redress.routing.suggest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.redress.FaultyFilesException;
import io.github.redress.FileFault;
import io.github.redress.json.FileFaults;
import io.github.redress.json.StrictJson;
import io.github.redress.json.StrictObject;
import io.github.redress.json.StrictValue;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published schema and the reader know the same keys. */
class KeywordSchemaTest {

    /** Each row: where the schema describes an object, and a file with the key "odd" in such an object. */
    @ParameterizedTest(name = "[{index}] {0}")
    @CsvSource(delimiter = '|', textBlock = """
            ''           | {"odd":1}
            $defs/label  | {"labels":[{"odd":1}]}
            $defs/values | {"labels":[{"attributes":{"street":{"odd":1}}}]}
            """)
    void describesTheKeysThatTheReaderKnows(String path, String file) throws IOException {
        List<String> keys = at(path + "/properties").keys().stream().sorted().toList();

        assertThat(faults(file)).contains("the key \"odd\" is not known here; known are " + String.join(", ", keys));
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @CsvSource(delimiter = '|', textBlock = """
            ''           | {}
            $defs/label  | {"labels":[{}]}
            $defs/values | {"labels":[{"attributes":{"street":{}}}]}
            """)
    void demandsTheKeysThatTheReaderDemands(String path, String file) throws IOException {
        assertThat(at(path).texts("required"))
                .allSatisfy(key -> assertThat(faults(file)).contains("the key \"" + key + "\" is missing"));
    }

    @Test
    void boundsWeightsAsTheReaderDoes() throws IOException {
        StrictObject weight = at("$defs/weight");

        assertThat(weight.required("maximum").flatMap(StrictValue::decimal).orElseThrow())
                .isEqualByComparingTo(BigDecimal.valueOf(KeywordTable.GREATEST_WEIGHT));
        assertThat(weight.required("minimum").flatMap(StrictValue::decimal).orElseThrow())
                .isEqualByComparingTo(BigDecimal.valueOf(-KeywordTable.GREATEST_WEIGHT));
    }

    private static List<String> faults(String file) {
        FaultyFilesException faulty = catchThrowableOfType(
                FaultyFilesException.class,
                () -> KeywordTable.parse("model.json", file.getBytes(StandardCharsets.UTF_8)));
        return faulty.faults().stream().map(FileFault::message).toList();
    }

    private static StrictObject at(String path) throws IOException {
        try (InputStream stream = KeywordTable.class.getResourceAsStream("schema/keywords-1.json")) {
            StrictObject at = open(StrictJson.parse("keywords-1.json", stream.readAllBytes(), new FileFaults())
                    .orElseThrow());
            for (String step : path.split("/")) {
                at = step.isEmpty() ? at : open(at.required(step).orElseThrow());
            }
            return at;
        }
    }

    private static StrictObject open(StrictValue value) {
        return value.open().orElseThrow();
    }
}
