package io.github.redress.routing.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The ranks of rules that fit only where some word stands in the text, each under the words of which one must. */
final class WordedRules {

    /** A word of so many rules has them in buckets. */
    private static final int HOT = 65;

    private static final int[] NONE = {};

    private final int[][] byWord;
    private final @Nullable PlaceTable[] hot;
    private final int[] bestOfCategory;

    /**
     * @param ranks ascending; a rule for each
     * @param places where the rules of all ranks stand
     * @param wordsOf the numbers of the words of the rule with that rank, of which one must stand in the text
     * @param wordCount how many words there are
     * @param keySets the sets of keys of the rule with that rank, as {@link AccessKeys} gives them
     */
    WordedRules(
            int[] ranks,
            Places places,
            IntFunction<int[]> wordsOf,
            int wordCount,
            IntFunction<List<Set<Object>>> keySets) {
        Map<Integer, List<Integer>> lists = new HashMap<>();
        for (int rank : ranks) {
            for (int word : wordsOf.apply(rank)) {
                lists.computeIfAbsent(word, none -> new ArrayList<>(1)).add(rank);
            }
        }
        bestOfCategory = places.bestOfCategory(ranks, NONE);
        byWord = new int[wordCount][];
        Arrays.fill(byWord, NONE);
        hot = new PlaceTable[wordCount];
        lists.forEach((word, list) -> {
            int[] array = list.stream().mapToInt(Integer::intValue).toArray();
            byWord[word] = array;
            hot[word] = array.length < HOT ? null : new PlaceTable(array, NONE, places, keySets);
        });
    }

    /** Returns whether one that stands in a category of the complaint can still win, wherever it stands there. */
    boolean mayWin(Search search) {
        for (int category : search.above()) {
            if (search.wants(bestOfCategory[category])) {
                return true;
            }
        }
        return false;
    }

    /** Walks along the ranks of the words in the text. */
    void walk(LazyFacts complaint, Search search) {
        complaint.foundWords().forEach(word -> walk(word, complaint, search));
    }

    private void walk(int word, LazyFacts complaint, Search search) {
        PlaceTable table = hot[word];
        if (table == null) {
            search.walkThatStandHere(byWord[word]);
        } else {
            table.walk(complaint, search);
        }
    }
}
