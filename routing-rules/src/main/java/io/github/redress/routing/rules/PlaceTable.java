package io.github.redress.routing.rules;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/** The ranks of many rules in buckets, by category and district. */
final class PlaceTable {

    /** From so many on, a search by keys costs less than looking at each. */
    private static final int MANY = 33;

    private final int[] bestOfCategory;
    private final PairTable buckets;
    private final Map<Long, RankSet> bigBuckets = new HashMap<>();

    /**
     * @param ranks ascending
     * @param places where the rules of all ranks stand
     * @param keySets the sets of keys of the rule with that rank, as {@link AccessKeys} gives them
     */
    PlaceTable(int[] ranks, Places places, IntFunction<List<Set<Object>>> keySets) {
        bestOfCategory = places.bestOfCategory(ranks);
        Map<Long, List<Integer>> byPair = new HashMap<>();
        for (int rank : ranks) {
            byPair.computeIfAbsent(places.pair(rank), none -> new ArrayList<>(1))
                    .add(rank);
        }
        Map<Long, int[]> made = new HashMap<>();
        byPair.forEach((pair, list) -> {
            int[] bucket = list.stream().mapToInt(Integer::intValue).toArray();
            made.put(pair, bucket);
            if (bucket.length >= MANY) {
                bigBuckets.put(pair, new RankSet(bucket, keySets));
            }
        });
        buckets = new PairTable(made);
    }

    /** Walks along the ranks of the complaint's places, the deepest first, as those mostly win. */
    void walk(LazyFacts complaint, Search search) {
        for (int category : search.above()) {
            if (search.wants(bestOfCategory[category])) {
                for (int district : search.around()) {
                    walk(PairTable.key(category, district), complaint, search);
                }
            }
        }
    }

    private void walk(long pair, LazyFacts complaint, Search search) {
        int[] bucket = buckets.get(pair);
        if (bucket.length < MANY) {
            search.walk(bucket);
        } else if (search.wants(bucket[0])) {
            requireNonNull(bigBuckets.get(pair)).walk(complaint, search);
        }
    }
}
