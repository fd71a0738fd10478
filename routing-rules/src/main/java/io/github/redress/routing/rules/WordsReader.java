package io.github.redress.routing.rules;

import io.github.redress.json.StrictObject;
import io.github.redress.json.StrictValue;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads words to look for: {@code {"anyOf": ["#wage", "back pay"], "noneOf": ["settled"]}}. A word that begins with
 * {@code #} stands for all words of that list.
 *
 * @param lists words by the name of their list
 */
record WordsReader(Map<String, Set<String>> lists) {

    Optional<Words> read(StrictValue value) {
        return value.object("anyOf", "allOf", "noneOf").map(text -> {
            Words words = new Words(words(text, "anyOf"), words(text, "allOf"), words(text, "noneOf"));
            if (WhenReader.saysNothing(text)) {
                value.bad("anyOf, allOf or noneOf was wanted, was none");
            }
            return words;
        });
    }

    /** Reads one list of the file; lists do not name each other. */
    static Set<String> readList(StrictValue value) {
        return normal(ArrayReader.some(
                value,
                word -> word.name().filter(text -> {
                    boolean names = text.startsWith("#");
                    if (names) {
                        word.bad("a list holds words and names no other list, was \"" + text + "\"");
                    }
                    return !names;
                })));
    }

    private Set<String> words(StrictObject text, String key) {
        Set<String> written = text.optional(key)
                .map(array -> ArrayReader.some(array, this::wordOrKnownList))
                .orElse(Set.of());
        return normal(written.stream()
                .flatMap(word -> word.startsWith("#")
                        ? lists.getOrDefault(word.substring(1), Set.of()).stream()
                        : Stream.of(word))
                .collect(Collectors.toSet()));
    }

    private Optional<String> wordOrKnownList(StrictValue value) {
        return value.name().filter(word -> {
            boolean known = !word.startsWith("#") || lists.containsKey(word.substring(1));
            if (!known) {
                value.fault(
                        "UNKNOWN_LIST",
                        "no list \"" + word.substring(1) + "\" is known; known are " + new TreeSet<>(lists.keySet()));
            }
            return known;
        });
    }

    private static Set<String> normal(Set<String> words) {
        return words.stream().map(NormalText::of).collect(Collectors.toUnmodifiableSet());
    }
}
