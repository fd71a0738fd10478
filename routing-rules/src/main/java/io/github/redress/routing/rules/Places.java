package io.github.redress.routing.rules;

import java.util.Arrays;

/** Where the rule of each rank stands, by the numbers of {@link NamedPaths}. */
final class Places {

    private final int[] categories;
    private final int[] districts;
    private final int categoryCount;

    Places(int[] categories, int[] districts, int categoryCount) {
        this.categories = categories;
        this.districts = districts;
        this.categoryCount = categoryCount;
    }

    int category(int rank) {
        return categories[rank];
    }

    int district(int rank) {
        return districts[rank];
    }

    /** Returns the best of these ranks for each category, {@link Search#NOTHING} where none is in it. */
    int[] bestOfCategory(int[] ranks) {
        int[] best = new int[categoryCount];
        Arrays.fill(best, Search.NOTHING);
        for (int rank : ranks) {
            best[categories[rank]] = Math.min(best[categories[rank]], rank);
        }
        return best;
    }
}
