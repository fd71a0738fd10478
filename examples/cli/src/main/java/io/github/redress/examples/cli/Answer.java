package io.github.redress.examples.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line out: its keys in order, none twice. A key may hold null. */
final class Answer {

    private final List<String> keys = new ArrayList<>();
    private final List<@Nullable Object> values = new ArrayList<>();

    /** Adds a key; values are texts, numbers, truth values, instants, lists, other answers and null. */
    Answer with(String key, @Nullable Object value) {
        keys.add(key);
        values.add(value);
        return this;
    }

    List<String> keys() {
        return Collections.unmodifiableList(keys);
    }

    /** Returns the values, one for each key. */
    List<@Nullable Object> values() {
        return Collections.unmodifiableList(values);
    }
}
