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

    boolean holds(LazyFacts complaint) {
        return (anyOf.length == 0 || hasAny(complaint, anyOf))
                && hasAll(complaint, allOf)
                && !hasAny(complaint, noneOf);
    }

    private static boolean hasAny(LazyFacts complaint, int[] some) {
        for (int word : some) {
            if (complaint.hasWord(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasAll(LazyFacts complaint, int[] some) {
        for (int word : some) {
            if (!complaint.hasWord(word)) {
                return false;
            }
        }
        return true;
    }

    /** Returns words of which one must stand in the text; none where no word must. */
    int[] oneOf() {
        return oneOf;
    }
}
