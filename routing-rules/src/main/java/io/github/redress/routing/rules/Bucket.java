package io.github.redress.routing.rules;

import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The ranks of the rules that name one category and one district. */
final class Bucket {

    /** From so many on, a search by keys costs less than looking at each. */
    private static final int MANY = 33;

    private final int[] ranks;
    private final @Nullable RankSet many;

    /**
     * @param ranks ascending, at least one
     * @param keySets the sets of keys of the rule with that rank, as {@link AccessKeys} gives them
     */
    Bucket(int[] ranks, IntFunction<List<Set<Object>>> keySets) {
        this.ranks = ranks;
        this.many = ranks.length < MANY ? null : new RankSet(ranks, keySets);
    }

    int best() {
        return ranks[0];
    }

    void walk(LazyFacts complaint, Search search) {
        if (many == null) {
            search.walk(ranks);
        } else {
            many.walk(complaint, search);
        }
    }
}
