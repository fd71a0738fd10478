package io.github.redress.routing.rules;

import java.util.Set;
import java.util.stream.Stream;

/**
 * Words in the text, each normalised by {@link NormalText}.
 *
 * @param anyOf at least one of them stands in the text; empty asks for nothing
 * @param allOf each of them does
 * @param noneOf none of them does
 */
record Words(Set<String> anyOf, Set<String> allOf, Set<String> noneOf) implements Condition {

    /** Returns every word that it names. */
    Stream<String> all() {
        return Stream.of(anyOf, allOf, noneOf).flatMap(Set::stream);
    }

    @Override
    public boolean holds(Facts facts) {
        return hold(facts.text());
    }

    /** Returns whether they hold on a text in its normal form. */
    boolean hold(String text) {
        return (anyOf.isEmpty() || hasAny(text, anyOf)) && hasAll(text) && !hasAny(text, noneOf);
    }

    private boolean hasAll(String text) {
        for (String word : allOf) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasAny(String text, Set<String> words) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
