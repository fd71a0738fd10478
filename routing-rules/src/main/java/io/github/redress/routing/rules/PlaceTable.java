package io.github.redress.routing.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/** The ranks of many rules in buckets, by category and district. */
final class PlaceTable {

    private final int[] bestOfCategory;
    private final PairTable buckets;

    /**
     * @param ranks ascending
     * @param places where the rules of all ranks stand
     * @param keySets the sets of keys of the rule with that rank, as {@link AccessKeys} gives them
     */
    PlaceTable(int[] ranks, Places places, IntFunction<List<Set<Object>>> keySets) {
        bestOfCategory = places.bestOfCategory(ranks);
        Map<Long, List<Integer>> byPair = new HashMap<>();
        for (int rank : ranks) {
            byPair.computeIfAbsent(
                            PairTable.key(places.category(rank), places.district(rank)), none -> new ArrayList<>(1))
                    .add(rank);
        }
        Map<Long, Bucket> made = new HashMap<>();
        byPair.forEach((pair, list) -> made.put(
                pair, new Bucket(list.stream().mapToInt(Integer::intValue).toArray(), keySets)));
        buckets = new PairTable(made);
    }

    /** Walks along the ranks of the complaint's places, the deepest first, as those mostly win. */
    void walk(LazyFacts complaint, Search search) {
        for (int category : search.above()) {
            if (search.wants(bestOfCategory[category])) {
                for (int district : search.around()) {
                    Bucket bucket = buckets.get(category, district);
                    if (bucket != null && search.wants(bucket.best())) {
                        bucket.walk(complaint, search);
                    }
                }
            }
        }
    }
}
