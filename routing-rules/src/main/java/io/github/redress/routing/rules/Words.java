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
        String text = facts.text();
        return (anyOf.isEmpty() || anyOf.stream().anyMatch(text::contains))
                && allOf.stream().allMatch(text::contains)
                && noneOf.stream().noneMatch(text::contains);
    }
}
