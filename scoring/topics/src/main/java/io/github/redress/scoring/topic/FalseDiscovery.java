package io.github.redress.scoring.topic;

import java.util.Arrays;

/**
 * Keeps the share of false alarms among all alarms down when thousands of things are looked at (Y. Benjamini and Y. Hochberg, Journal of
 * the Royal Statistical Society B 57, 1995).
 */
final class FalseDiscovery {

    private FalseDiscovery() {}

    /**
     * Returns the largest chance that is an alarm, or -1 where none is.
     *
     * @param chances of those looked at that may be alarms, in any order
     * @param tests how many were looked at; the others count as chances of 1
     * @param q the share of false ones among the alarms, from 0 to 1
     */
    static double threshold(double[] chances, long tests, double q) {
        if (tests < chances.length) {
            throw new IllegalArgumentException(
                    "all chances are tests, were " + chances.length + " chances and " + tests + " tests");
        }
        double[] sorted = chances.clone();
        Arrays.sort(sorted);
        for (int i = sorted.length; i > 0; i--) {
            if (sorted[i - 1] <= q * i / tests) {
                return sorted[i - 1];
            }
        }
        return -1;
    }
}
