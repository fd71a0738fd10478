package io.github.redress.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.redress.Text;
import io.github.redress.complaint.SatisfactionRating;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a formula says: one more satisfied person never harms, and what is shown holds together. */
class FormulaProperties {

    @Provide
    Arbitrary<List<CaseResult>> results() {
        return AnyResults.results().list().ofMaxSize(40);
    }

    @Provide
    Arbitrary<SatisfactionRules> rules() {
        return Combinators.combine(
                        Arbitraries.of(UnratedPolicy.class),
                        Arbitraries.of("0", "0.6", "0.8", "1").map(BigDecimal::new),
                        Arbitraries.of(VerdictEffect.class),
                        Arbitraries.of(VerdictEffect.class),
                        Arbitraries.of(VerdictEffect.class))
                .as(SatisfactionRules::new);
    }

    @Provide
    Arbitrary<Points> points() {
        return Arbitraries.of(
                Points.PROPORTIONAL,
                new Points.Deduction(new BigDecimal(95), new BigDecimal("0.5"), new BigDecimal("12.5")),
                new Points.Deduction(new BigDecimal(100), BigDecimal.ONE, BigDecimal.ZERO),
                new Points.RatioToTarget(new BigDecimal(80), new BigDecimal("1.25")));
    }

    @Provide
    Arbitrary<BigDecimal> parts() {
        return Arbitraries.of("0", "0.3", "1").map(BigDecimal::new);
    }

    @Property
    void aSilentPersonWhoTurnsOutSatisfiedNeverLowersAUnit(
            @ForAll("results") List<CaseResult> results,
            @ForAll("rules") SatisfactionRules rules,
            @ForAll("points") Points points,
            @ForAll("parts") BigDecimal support,
            @ForAll("parts") BigDecimal cap,
            @ForAll("channels") String channel) {
        Formula formula = formula(rules, points, support, cap);
        CaseResult silent =
                Results.burstPipe().onTime(OnTimeFlag.ON_TIME).channel(channel).build();
        CaseResult satisfied =
                silent.toBuilder().rating(SatisfactionRating.VERY_SATISFIED).build();
        Tally others = tally(results);

        Tally before = others.plus(Tally.of(silent, Results.JANUARY));
        Tally after = others.plus(Tally.of(satisfied, Results.JANUARY));

        assertThat(after.rated()).isEqualTo(before.rated() + 1);
        assertThat(formula.score(before))
                .satisfiesAnyOf(
                        score -> assertThat(score).isEmpty(),
                        score -> assertThat(formula.score(after).orElseThrow())
                                .isGreaterThanOrEqualTo(score.orElseThrow()));
        assertThat(grade(formula, after)).isLessThanOrEqualTo(grade(formula, before));
    }

    @Provide
    Arbitrary<String> channels() {
        return Arbitraries.of("WEB", "HOTLINE", "MAIL");
    }

    @Property
    void everyMeasureIsAShareAndEverySatisfactionLiesWithinItsBounds(
            @ForAll("results") List<CaseResult> results,
            @ForAll("rules") SatisfactionRules rules,
            @ForAll("parts") BigDecimal support,
            @ForAll("parts") BigDecimal cap) {
        Formula formula = formula(rules, Points.PROPORTIONAL, support, cap);
        Tally tally = tally(results);

        for (Measure measure : Measure.values()) {
            formula.share(measure, tally)
                    .rate()
                    .ifPresent(rate -> assertThat(rate).isBetween(0.0, 1.0));
        }
        RateInterval bounds = formula.satisfactionBounds(tally);
        if (rules.unrated() != UnratedPolicy.WEIGHTED) {
            formula.share(Measure.SATISFACTION_RATE, tally)
                    .rate()
                    .ifPresent(rate -> assertThat(rate).isBetween(bounds.low(), bounds.high()));
        }
    }

    @Property
    void pointsOfDoublesAreThoseOfExactNumbers(@ForAll("points") Points points, @ForAll("rates") Share share) {
        double exact = Rewards.of(points, share.exact(), new BigDecimal(25)).toDouble();

        assertThat(Rewards.of(points, share.exact().toDouble(), 25.0)).isCloseTo(exact, within(1e-9));
    }

    @Property
    void aBetterRateNeverGivesFewerPoints(
            @ForAll("points") Points points, @ForAll("rates") Share first, @ForAll("rates") Share second) {
        boolean better = first.exact().compareTo(second.exact()) >= 0;
        Share good = better ? first : second;
        Share bad = better ? second : first;

        assertThat(Rewards.of(points, good.exact(), new BigDecimal(25)))
                .isGreaterThanOrEqualTo(Rewards.of(points, bad.exact(), new BigDecimal(25)));
    }

    @Provide
    Arbitrary<Share> rates() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 5_000),
                        Arbitraries.longs().between(0, 5_000))
                .as((whole, part) -> Share.of(Math.min(part, whole), whole));
    }

    private static Formula formula(SatisfactionRules rules, Points points, BigDecimal support, BigDecimal cap) {
        return Formula.builder("any", "1")
                .measure(Measure.ON_TIME_RATE, BigDecimal.ONE)
                .measure(new WeightedMeasure(Measure.SATISFACTION_RATE, new BigDecimal(25), points))
                .measure(Measure.REWORK_RATE, BigDecimal.TEN)
                .satisfaction(rules)
                .support(support)
                .exclusionCap(cap)
                .grades(List.of(grade("A", 90), grade("B", 50), grade("C", 0)))
                .rounding(6, RoundingMode.HALF_UP)
                .build();
    }

    private static Grade grade(String id, int percent) {
        return new Grade(id, Text.of(id, id), Map.of(Measure.SATISFACTION_RATE, BigDecimal.valueOf(percent)));
    }

    private static String grade(Formula formula, Tally tally) {
        return formula.grade(tally).map(Grade::id).orElse("none");
    }

    private static Tally tally(List<CaseResult> results) {
        return results.stream().map(result -> Tally.of(result, Results.JANUARY)).reduce(Tally.NONE, Tally::plus);
    }
}
