package io.github.redress.routing.suggest;

/**
 * Roughly how many texts hold each word, in a fixed amount of memory: never too few, seldom too many.
 *
 * <p>Most runs of characters stand in one text only. To leave those out before anything is counted by name keeps learning
 * within memory.
 */
final class Sketch {

    private static final int SIZE = 1 << 22;

    private static final int SPREAD = 0x9E3779B9;

    private final int[] counts = new int[SIZE];

    void add(String word) {
        counts[place(word)]++;
    }

    /** Returns at least the number of times that the word was added. */
    int atMost(String word) {
        return counts[place(word)];
    }

    private static int place(String word) {
        int hash = word.hashCode() * SPREAD;
        return (hash ^ (hash >>> 15)) & (SIZE - 1);
    }
}
