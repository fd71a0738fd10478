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
     * @param plain the ranks of rules without words, ascending
     * @param worded the ranks of rules with words, ascending
     * @param places where the rules of all ranks stand
     * @param keySets the sets of keys of the rule with that rank, as {@link AccessKeys} gives them
     */
    PlaceTable(int[] plain, int[] worded, Places places, IntFunction<List<Set<Object>>> keySets) {
        Map<Long, int[]> plainByPair = byPair(plain, places);
        plainByPair.forEach((pair, ranks) -> {
            if (ranks.length >= MANY) {
                bigBuckets.put(pair, new RankSet(ranks, keySets));
            }
        });
        buckets = new PairTable(plainByPair, byPair(worded, places));
        bestOfCategory = places.bestOfCategory(plain, worded);
    }

    private static Map<Long, int[]> byPair(int[] ranks, Places places) {
        Map<Long, List<Integer>> lists = new HashMap<>();
        for (int rank : ranks) {
            lists.computeIfAbsent(places.pair(rank), none -> new ArrayList<>(1)).add(rank);
        }
        Map<Long, int[]> arrays = new HashMap<>();
        lists.forEach((pair, list) ->
                arrays.put(pair, list.stream().mapToInt(Integer::intValue).toArray()));
        return arrays;
    }

    /**
     * Walks along the ranks of the complaint's places, the deepest first, as those mostly win. Rules without words are looked at;
     * those with words are left for later, when fewer of them can still win.
     */
    void walk(LazyFacts complaint, Search search) {
        for (int category : search.above()) {
            if (search.wants(bestOfCategory[category])) {
                for (int district : search.around()) {
                    long pair = PairTable.key(category, district);
                    int slot = buckets.find(pair);
                    if (slot != PairTable.NOWHERE) {
                        walk(pair, buckets.plain(slot), complaint, search);
                        search.leave(buckets.worded(slot));
                    }
                }
            }
        }
    }

    private void walk(long pair, int[] ranks, LazyFacts complaint, Search search) {
        if (ranks.length < MANY) {
            search.walk(ranks);
        } else if (search.wants(ranks[0])) {
            requireNonNull(bigBuckets.get(pair)).walk(complaint, search);
        }
    }
}
