package io.github.redress.json;

import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Writes documents for people to take away. */
public final class JsonText {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private JsonText() {}

    /**
     * Returns a document as JSON, its keys in the order of the map.
     *
     * @param document strings, numbers, booleans, lists and maps of these
     */
    public static String of(Map<String, ?> document) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(document);
    }
}
