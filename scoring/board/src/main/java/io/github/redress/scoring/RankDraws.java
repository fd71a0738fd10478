package io.github.redress.scoring;

import java.util.Arrays;
import java.util.List;

/**
 * Ranks of units when their true rates are drawn again and again from what is known of them, with a fixed seed.
 *
 * <p>There are 10,000 draws up to 500 units and fewer beyond, so that the work stays bounded, but never under 200.
 *
 * <p>Source: H. Goldstein and D. J. Spiegelhalter, League tables and their limitations, JRSS A 159 (1996).
 */
final class RankDraws {

    static final int MOST = 10_000;
    private static final int FEWEST = 200;
    private static final int WORK = 500 * MOST;

    /** Any number would do; it must never change, or published ranges could not be computed again. */
    private static final long SEED = 20170512L;

    /** One draw in 40 is left out at each end: 95 % remain. */
    private static final int LEFT_OUT = 40;

    private RankDraws() {}

    /** Returns, for each unit, its rank in each draw. */
    static int[][] of(List<WeightedMeasure> measures, List<Prior> priors, List<List<Share>> units) {
        int draws = Math.max(FEWEST, Math.min(MOST, WORK / units.size()));
        BetaDraws beta = new BetaDraws(SEED);
        int[][] ranks = new int[units.size()][draws];
        double[] rates = new double[units.size()];
        for (int draw = 0; draw < draws; draw++) {
            Arrays.fill(rates, 0);
            for (int measure = 0; measure < measures.size(); measure++) {
                Prior prior = priors.get(measure);
                // A measure that tells nobody apart would add the same to all.
                if (prior.tellsApart()) {
                    Points points = measures.get(measure).points();
                    double worth = measures.get(measure).weight().doubleValue();
                    for (int unit = 0; unit < rates.length; unit++) {
                        Share share = units.get(unit).get(measure);
                        rates[unit] += Rewards.of(points, beta.next(prior.good(share), prior.bad(share)), worth);
                    }
                }
            }
            double[] ascending = rates.clone();
            Arrays.sort(ascending);
            for (int unit = 0; unit < rates.length; unit++) {
                ranks[unit][draw] = rankAmong(ascending, rates[unit]);
            }
        }
        return ranks;
    }

    /** Returns the range of the middle 95 % of these ranks. */
    static RankRange middle(List<int[]> ranks) {
        int[] all = ranks.stream().flatMapToInt(Arrays::stream).sorted().toArray();
        int leftOut = all.length / LEFT_OUT;
        return new RankRange(all[leftOut], all[all.length - leftOut - 1]);
    }

    /** Returns one more than the number of values above this one. */
    static int rankAmong(double[] ascending, double value) {
        int low = 0;
        int high = ascending.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ascending[middle] > value) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return ascending.length - low + 1;
    }
}
