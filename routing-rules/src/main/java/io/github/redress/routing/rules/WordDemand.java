package io.github.redress.routing.rules;

/** The condition on words of one rule, by the numbers of the words. */
final class WordDemand {

    private final int[] anyOf;
    private final int[] allOf;
    private final int[] noneOf;

    WordDemand(Words words, WordIndex index) {
        this.anyOf = index.numbers(words.anyOf());
        this.allOf = index.numbers(words.allOf());
        this.noneOf = index.numbers(words.noneOf());
    }

    boolean holds(FoundWords found) {
        return (anyOf.length == 0 || found.hasAny(anyOf)) && found.hasAll(allOf) && !found.hasAny(noneOf);
    }

    int[] anyOf() {
        return anyOf;
    }

    int[] allOf() {
        return allOf;
    }
}
