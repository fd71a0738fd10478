package io.github.redress.routing.rules;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Where the rule of each rank stands, by the numbers of {@link NamedPaths}. */
final class Places {

    private final long[] pairs;
    private final int categoryCount;

    /**
     * @param pairs for each rank the category and the district, as {@link PairTable#key} makes them one
     * @param categoryCount how many numbers of categories there are
     */
    Places(long[] pairs, int categoryCount) {
        this.pairs = pairs;
        this.categoryCount = categoryCount;
    }

    /** Returns the category and the district of the rule with this rank. */
    long pair(int rank) {
        return pairs[rank];
    }

    /** Returns the best of these ranks for each category, {@link Search#NOTHING} where none is in it. */
    int[] bestOfCategory(int[] some, int[] others) {
        int[] best = new int[categoryCount];
        Arrays.fill(best, Search.NOTHING);
        IntStream.concat(Arrays.stream(some), Arrays.stream(others)).forEach(rank -> {
            int category = PairTable.category(pairs[rank]);
            best[category] = Math.min(best[category], rank);
        });
        return best;
    }
}
