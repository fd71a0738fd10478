package io.github.redress.routing.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * The ranks of many rules, each under the keys of the condition that tells it best from the others; what has no key is
 * always looked at.
 */
final class RankSet {

    private static final int[] NONE = {};

    private final Map<Object, int[]> byFact = new HashMap<>();
    private final int[] always;

    /**
     * @param ranks ascending
     * @param keySets the sets of keys of the rule with that rank, as {@link AccessKeys} gives them
     */
    RankSet(int[] ranks, IntFunction<List<Set<Object>>> keySets) {
        Map<Object, Integer> uses = new HashMap<>();
        for (int rank : ranks) {
            keySets.apply(rank).forEach(set -> set.forEach(key -> uses.merge(key, 1, Integer::sum)));
        }
        Comparator<Set<Object>> rarest = Comparator.<Set<Object>>comparingInt(
                        set -> set.stream().mapToInt(uses::get).max().orElse(0))
                .thenComparingInt(Set::size);
        Map<Object, List<Integer>> entered = new HashMap<>();
        List<Integer> unkeyed = new ArrayList<>();
        for (int rank : ranks) {
            keySets.apply(rank).stream()
                    .min(rarest)
                    .ifPresentOrElse(
                            set -> set.forEach(key -> entered.computeIfAbsent(key, none -> new ArrayList<>())
                                    .add(rank)),
                            () -> unkeyed.add(rank));
        }
        entered.forEach((key, list) -> byFact.put(key, array(list)));
        always = array(unkeyed);
    }

    /** Walks along all ranks whose rules may fit. */
    void walk(LazyFacts complaint, Search search) {
        search.walk(always);
        if (!byFact.isEmpty()) {
            complaint.keys().forEach(key -> search.walk(byFact.getOrDefault(key, NONE)));
        }
    }

    private static int[] array(List<Integer> ranks) {
        return ranks.stream().mapToInt(Integer::intValue).toArray();
    }
}
