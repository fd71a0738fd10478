package io.github.redress.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.FileFault;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/** Reads a JSON text and gives the result, or the faults as lines. */
final class JsonTexts {

    private JsonTexts() {}

    static <T> T read(String json, Function<StrictValue, T> reader) {
        FileFaults faults = new FileFaults();
        T read = parse(json, faults, reader);
        assertThat(faults.list()).isEmpty();
        return read;
    }

    static <T> List<String> faults(String json, Function<StrictValue, T> reader) {
        FileFaults faults = new FileFaults();
        parse(json, faults, reader);
        return faults.list().stream().map(FileFault::toString).toList();
    }

    private static <T> T parse(String json, FileFaults faults, Function<StrictValue, T> reader) {
        return StrictJson.parse("file.json", json.getBytes(StandardCharsets.UTF_8), faults)
                .map(reader)
                .orElseThrow();
    }
}
