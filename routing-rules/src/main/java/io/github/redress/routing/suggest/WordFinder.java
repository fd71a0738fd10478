package io.github.redress.routing.suggest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds which of many words stand in a text, by the words' first characters. */
final class WordFinder {

    private final Map<Character, List<Word>> byFirst = new HashMap<>();

    /** A word as it is written in the table, and in the form it is looked for. */
    private record Word(String written, String plain) {}

    WordFinder(Collection<String> words) {
        for (String written : words) {
            String plain = PlainText.of(written).value();
            if (!plain.isEmpty()) {
                byFirst.computeIfAbsent(plain.charAt(0), first -> new ArrayList<>())
                        .add(new Word(written, plain));
            }
        }
    }

    /** Returns the words that stand in the text, each once, as they are written in the table. */
    Set<String> in(PlainText text) {
        Set<String> found = new HashSet<>();
        for (int start = 0; start < text.value().length(); start++) {
            for (Word word : byFirst.getOrDefault(text.value().charAt(start), List.of())) {
                if (text.hasAt(start, word.plain())) {
                    found.add(word.written());
                }
            }
        }
        return found;
    }
}
