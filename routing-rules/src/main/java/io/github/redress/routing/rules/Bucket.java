package io.github.redress.routing.rules;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The ranks of the rules that name one category and one district: those without words, and those with. */
final class Bucket {

    /** From so many on, a search by keys costs less than looking at each. */
    private static final int MANY = 33;

    /** The same for rules with words, since few words of the rules stand in a text. */
    private static final int MANY_WORDED = 5;

    private static final int[] NONE = {};

    private final int[] plain;
    private final int[] worded;
    private final @Nullable RankSet manyPlain;
    private final @Nullable RankSet manyWorded;

    /** Takes ranks in ascending order. */
    Bucket(int[] plain, int[] worded, Function<Integer, List<Set<Object>>> keySets) {
        this.plain = plain.length == 0 ? NONE : plain;
        this.worded = worded.length == 0 ? NONE : worded;
        this.manyPlain = plain.length < MANY ? null : new RankSet(plain, keySets);
        this.manyWorded = worded.length < MANY_WORDED ? null : new RankSet(worded, keySets);
    }

    int bestPlain() {
        return best(plain);
    }

    int bestWorded() {
        return best(worded);
    }

    void walkPlain(LazyFacts complaint, Search search) {
        walk(plain, manyPlain, complaint, search);
    }

    void walkWorded(LazyFacts complaint, Search search) {
        walk(worded, manyWorded, complaint, search);
    }

    private static void walk(int[] few, @Nullable RankSet many, LazyFacts complaint, Search search) {
        if (many == null) {
            search.walk(few);
        } else {
            many.walk(complaint, search);
        }
    }

    private static int best(int[] ranks) {
        return ranks.length == 0 ? Integer.MAX_VALUE : ranks[0];
    }
}
