package io.github.redress.routing.rules;

import io.github.redress.json.StrictValue;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads arrays in which nothing may stand twice. */
final class ArrayReader {

    private ArrayReader() {}

    /** Returns the elements that are sound; an array without elements is a fault. */
    static <T> Set<T> some(StrictValue array, Function<StrictValue, Optional<T>> element) {
        if (array.isArray() && array.array().isEmpty()) {
            array.bad("at least one element was wanted, was []");
        }
        return any(array, element);
    }

    /** Returns the elements that are sound, in their order; there may be none. */
    static <T> Set<T> any(StrictValue array, Function<StrictValue, Optional<T>> element) {
        Set<T> read = new LinkedHashSet<>();
        for (StrictValue value : array.array()) {
            element.apply(value).ifPresent(item -> {
                if (!read.add(item)) {
                    value.bad(quoted(item) + " stands twice in this array");
                }
            });
        }
        return read;
    }

    /** Returns the texts, or those of the one text that stands without an array. */
    static <T> Set<T> someOrOne(StrictValue value, Function<StrictValue, Optional<T>> element) {
        return value.isText()
                ? new HashSet<>(element.apply(value).map(List::of).orElse(List.of()))
                : some(value, element);
    }

    static String quoted(Object item) {
        return item instanceof Number || item instanceof Boolean ? item.toString() : "\"" + item + "\"";
    }
}
