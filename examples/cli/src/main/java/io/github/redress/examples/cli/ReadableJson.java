package io.github.redress.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.redress.json.FileFaults;
import io.github.redress.json.StrictJson;
import io.github.redress.json.StrictObject;
import io.github.redress.json.StrictValue;
import java.util.stream.Collectors;

/** Breaks a JSON object into lines that a person can edit: one for each key, and one for each object of an array. */
final class ReadableJson {

    private ReadableJson() {}

    static String of(String json) {
        StrictObject object = StrictJson.parse("", json.getBytes(UTF_8), new FileFaults())
                .flatMap(StrictValue::open)
                .orElseThrow();
        return object.keys().stream()
                .map(key -> "  \"" + key + "\": "
                        + object.optional(key).map(ReadableJson::value).orElse("null"))
                .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
    }

    private static String value(StrictValue value) {
        if (!value.isArray() || value.array().isEmpty()) {
            return compact(value);
        }
        return value.array().stream()
                .map(element -> "    " + compact(element))
                .collect(Collectors.joining(",\n", "[\n", "\n  ]"));
    }

    private static String compact(StrictValue value) {
        return new String(value.toJson(), UTF_8);
    }
}
