package io.github.redress.examples.cli;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One line out: its keys in order. A key may hold null, which the maps of {@link Map#of} refuse. */
final class Answer {

    private final Map<String, @Nullable Object> members = new LinkedHashMap<>();

    /** Adds a key; values are texts, numbers, truth values, instants, lists, other answers and null. */
    Answer with(String key, @Nullable Object value) {
        members.put(key, value);
        return this;
    }

    Map<String, @Nullable Object> members() {
        return Collections.unmodifiableMap(members);
    }
}
