package io.github.redress.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Whom a list of the bottom five names, when what units are truly like is known: 117 units with 20,000 cases down to 65, three in ten of
 * them with fewer than 100, and true rates around 92 %. The figures are those of the project's domain notes, §4.1, within what 400 runs let
 * expect.
 */
class FairnessTest {

    private static final int RUNS = 400;
    private static final int UNITS = 117;
    private static final int BOTTOM = 5;

    /** What a way to order the units came to over all runs. */
    private record Found(double smallShare, double trulyBottomShare) {}

    /** One run: what each unit is truly like, and what was seen. */
    private record Run(double[] truth, List<Share> seen) {}

    @Test
    void threeInTenUnitsAreSmall() {
        assertThat(IntStream.range(0, UNITS).filter(unit -> volume(unit) < 100).count())
                .isBetween(33L, 38L);
        assertThat(volume(0)).isEqualTo(20_000);
        assertThat(volume(UNITS - 1)).isBetween(64, 66);
    }

    @Test
    void bottomFiveAreSmallUnitsByTheNaiveRateAndHardlyEverByThisOne() {
        List<Run> runs = runs(.02, 1);

        Found naive = found(runs, run -> share -> share.rate().orElseThrow());
        Found fair = found(runs, FairnessTest::shrunk);

        assertThat(naive.smallShare()).isBetween(.48, .58).isGreaterThan(.5);
        assertThat(fair.smallShare()).isBetween(.10, .18).isLessThan(.25);
        assertThat(naive.trulyBottomShare()).isBetween(.22, .32);
        assertThat(fair.trulyBottomShare()).isBetween(.31, .41);
    }

    @Test
    void lowerBoundWouldShameSmallUnitsMoreThanTheNaiveRateAndTheUpperOneLess() {
        List<Run> runs = runs(.02, 2);

        Found lower = found(runs, run -> share -> share.interval().low());
        Found upper = found(runs, run -> share -> share.interval().high());

        assertThat(lower.smallShare()).isBetween(.76, .86);
        assertThat(upper.smallShare()).isBetween(.15, .25);
        assertThat(upper.trulyBottomShare()).isBetween(.30, .40);
        assertThat(lower.trulyBottomShare()).isBetween(.14, .24);
    }

    @Test
    void whereAllAreEqualTheNaiveRateStillNamesTheSmall() {
        List<Run> runs = runs(0, 3);

        assertThat(found(runs, run -> share -> share.rate().orElseThrow()).smallShare())
                .isBetween(.60, .70);
    }

    @Test
    void whereAllAreEqualTheWideFunnelFlagsLessThanHalfAUnit() {
        double flagged = runs(0, 4).stream()
                .mapToLong(run -> {
                    Funnel funnel = new Funnel(.92, 1);
                    return run.seen().stream()
                            .map(funnel::place)
                            .filter(place -> place == Funnel.Place.FAR_BELOW || place == Funnel.Place.FAR_ABOVE)
                            .count();
                })
                .average()
                .orElseThrow();

        assertThat(flagged).isBetween(.1, .5);
    }

    @Test
    void watchListNamesNobodyWhoIsTrulyAboveTheBar() {
        Bars bars = new Bars(Measure.ON_TIME_RATE, new BigDecimal(95), new BigDecimal(90));
        Formula formula = Formula.onTimeOnly().toBuilder().bars(bars).build();
        long watched = 0;
        long wrongly = 0;
        for (Run run : runs(.02, 5)) {
            for (int unit = 0; unit < UNITS; unit++) {
                Share share = run.seen().get(unit);
                Tally tally =
                        Counted.of(share.cases().longValueExact(), share.part().longValueExact(), 0, 0, 0);
                if (Named.by(bars, Reading.of(formula, tally)) == Named.WATCHED) {
                    watched++;
                    wrongly += run.truth()[unit] >= .90 ? 1 : 0;
                }
            }
        }

        assertThat(watched).isGreaterThan(RUNS);
        assertThat((double) wrongly / (RUNS * UNITS)).isLessThan(.025);
    }

    private static Found found(List<Run> runs, Function<Run, ToDoubleFunction<Share>> order) {
        int small = 0;
        int truly = 0;
        for (Run run : runs) {
            ToDoubleFunction<Share> strength = order.apply(run);
            List<Integer> named =
                    bottom(unit -> strength.applyAsDouble(run.seen().get(unit)));
            List<Integer> worst = bottom(unit -> run.truth()[unit]);
            small += (int) named.stream().filter(unit -> volume(unit) < 100).count();
            truly += (int) named.stream().filter(worst::contains).count();
        }
        return new Found((double) small / (BOTTOM * runs.size()), (double) truly / (BOTTOM * runs.size()));
    }

    private static ToDoubleFunction<Share> shrunk(Run run) {
        Contest contest = Contest.of(
                Formula.onTimeOnly(), run.seen().stream().map(List::of).toList());
        return share -> contest.strength(List.of(share));
    }

    private static List<Integer> bottom(IntToDoubleFunction strength) {
        double[] strengths = IntStream.range(0, UNITS).mapToDouble(strength).toArray();
        return IntStream.range(0, UNITS)
                .boxed()
                .sorted(Comparator.comparingDouble(unit -> strengths[unit]))
                .limit(BOTTOM)
                .toList();
    }

    /** Cases by Zipf's law, from 20,000 down to 65. */
    private static int volume(int unit) {
        return (int) StrictMath.rint(20_000 * StrictMath.pow(unit + 1.0, -1.203));
    }

    private static List<Run> runs(double deviation, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Run> runs = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            double[] truth = new double[UNITS];
            List<Share> seen = new ArrayList<>();
            for (int unit = 0; unit < UNITS; unit++) {
                truth[unit] = Math.min(1, .92 + deviation * random.nextGaussian());
                int good = 0;
                for (int i = 0; i < volume(unit); i++) {
                    good += random.nextDouble() < truth[unit] ? 1 : 0;
                }
                seen.add(Share.of(good, volume(unit)));
            }
            runs.add(new Run(truth, seen));
        }
        return runs;
    }
}
