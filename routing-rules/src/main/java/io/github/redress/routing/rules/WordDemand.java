package io.github.redress.routing.rules;

/** The condition on words of one rule, by the numbers of the words. */
final class WordDemand {

    private final int[] anyOf;
    private final int[] allOf;
    private final int[] noneOf;
    private final int[] oneOf;

    WordDemand(Words words, WordIndex index) {
        this.anyOf = index.numbers(words.anyOf());
        this.allOf = index.numbers(words.allOf());
        this.noneOf = index.numbers(words.noneOf());
        this.oneOf = anyOf.length > 0 ? anyOf : index.longest(allOf);
    }

    boolean holds(FoundWords found) {
        return (anyOf.length == 0 || found.hasAny(anyOf)) && found.hasAll(allOf) && !found.hasAny(noneOf);
    }

    /** Returns words of which one must stand in the text; none where no word must. */
    int[] oneOf() {
        return oneOf;
    }
}
