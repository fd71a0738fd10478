package io.github.redress.routing.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Texts on which some rules may hold, made of their own words. Whether they do is for the rules to say. */
final class ExampleTexts {

    private static final int MOST = 64;

    private ExampleTexts() {}

    /**
     * Returns texts, the shortest first; the empty one where nothing is wanted.
     *
     * @param rules all of them should hold
     * @param others none of them should
     */
    static List<String> of(Collection<? extends Sentence> rules, Collection<? extends Sentence> others) {
        List<String> texts = List.of("");
        for (Words words : words(rules)) {
            texts = both(texts, ofOne(words));
        }
        Set<String> unwanted = new TreeSet<>();
        words(others).forEach(words -> unwanted.addAll(words.noneOf()));
        if (unwanted.isEmpty()) {
            return texts;
        }
        Set<String> more = new LinkedHashSet<>(texts);
        both(texts, List.copyOf(unwanted)).forEach(more::add);
        both(texts, List.of(String.join(" ", unwanted))).forEach(more::add);
        return List.copyOf(more);
    }

    private static List<Words> words(Collection<? extends Sentence> rules) {
        return rules.stream()
                .flatMap(rule -> rule.when().others().stream())
                .filter(Words.class::isInstance)
                .map(Words.class::cast)
                .toList();
    }

    private static List<String> ofOne(Words words) {
        String all = String.join(" ", new TreeSet<>(words.allOf()));
        return words.anyOf().isEmpty()
                ? List.of(all)
                : words.anyOf().stream()
                        .sorted()
                        .limit(MOST)
                        .map(word -> join(word, all))
                        .toList();
    }

    private static List<String> both(List<String> texts, List<String> more) {
        Set<String> both = new LinkedHashSet<>();
        for (String text : texts) {
            for (String other : more) {
                if (both.size() < MOST) {
                    both.add(NormalText.of(join(text, other)));
                }
            }
        }
        return new ArrayList<>(both);
    }

    private static String join(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + " " + other;
    }
}
