package io.github.redress.scoring;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The units that are ranked against each other, known only by their shares, one for each measure of the formula: names play
 * no part in the order.
 *
 * <p>A unit's strength is what the formula gives for the rates that {@link Prior} takes it to have; {@link RankDraws} gives the range of
 * its ranks. Units with equal shares have one range, and it always holds the rank itself, which among many units much alike
 * may lie outside the middle 95 %. When nothing tells the units apart, each may have any rank.
 */
final class Contest {

    private final List<List<Share>> units;
    private final List<WeightedMeasure> measures;
    private final List<Prior> priors;

    private Contest(List<WeightedMeasure> measures, List<List<Share>> sorted) {
        this.units = sorted;
        this.measures = measures;
        this.priors = IntStream.range(0, measures.size())
                .mapToObj(measure ->
                        Prior.fit(sorted.stream().map(unit -> unit.get(measure)).toList()))
                .toList();
    }

    /** Returns the contest of units that each have something to measure, in any order. */
    static Contest of(Formula formula, List<List<Share>> units) {
        List<WeightedMeasure> measures = formula.measures();
        Comparator<List<Share>> bySize = IntStream.range(0, measures.size())
                .mapToObj(measure -> Comparator.comparing((List<Share> unit) -> unit.get(measure), Prior.BY_SIZE))
                .reduce(Comparator::thenComparing)
                .orElseThrow();
        return new Contest(measures, units.stream().sorted(bySize).toList());
    }

    /** Returns where each of the units stands; equals have one entry. */
    Map<List<Share>, Standing> standings() {
        double[] strengths = units.stream().mapToDouble(this::strength).toArray();
        double[] ascending = strengths.clone();
        Arrays.sort(ascending);
        boolean anyToldApart = priors.stream().anyMatch(Prior::tellsApart);
        int[][] drawn = anyToldApart ? RankDraws.of(measures, priors, units) : new int[0][];
        Map<List<Share>, Standing> standings = new HashMap<>();
        int from = 0;
        while (from < units.size()) {
            int to = from + 1;
            while (to < units.size() && units.get(to).equals(units.get(from))) {
                to++;
            }
            int rank = RankDraws.rankAmong(ascending, strengths[from]);
            RankRange range = anyToldApart
                    ? RankDraws.middle(Arrays.asList(drawn).subList(from, to))
                    : new RankRange(1, units.size());
            standings.put(units.get(from), new Standing(rank, range.with(rank)));
            from = to;
        }
        return standings;
    }

    /** Returns the strength of a unit, by weight, to twelve decimals: what lies beyond is rounding. */
    double strength(List<Share> unit) {
        double sum = 0;
        double all = 0;
        for (int measure = 0; measure < measures.size(); measure++) {
            double rate = priors.get(measure).rate(unit.get(measure));
            double worth = measures.get(measure).weight().doubleValue();
            sum += Rewards.of(measures.get(measure).points(), rate, worth);
            all += worth;
        }
        return Math.rint(sum / all * 1e12) / 1e12;
    }
}
