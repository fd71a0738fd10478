package io.github.redress.scoring.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class SampleEstimateProperties {

    private static final BigDecimal ROUNDING = new BigDecimal("0.000001");

    @Property
    void rangeHoldsTheShareAndLiesWithinWhatCouldBe(@ForAll("estimates") SampleEstimate estimate) {
        estimate.interval().ifPresent(ends -> {
            BigDecimal share = estimate.upheldShare().orElseThrow();
            assertThat(share)
                    .isBetween(ends.get(0).subtract(ROUNDING), ends.get(1).add(ROUNDING));
            assertThat(ends.get(0)).isNotNegative();
            assertThat(ends.get(1)).isLessThanOrEqualTo(BigDecimal.ONE);
        });
    }

    @Property
    void rangeIsAPointOnlyWhereEveryCoveredCaseIsJudged(@ForAll("estimates") SampleEstimate estimate) {
        boolean allJudged = estimate.strata().stream()
                .filter(each -> each.judged() > 0)
                .allMatch(each -> each.judged() == each.size().population());

        estimate.interval()
                .ifPresent(ends ->
                        assertThat(ends.get(0).compareTo(ends.get(1)) == 0).isEqualTo(allJudged));
    }

    /** What is upheld and what is not are the same question, turned round. */
    @Property
    void rangeOfTheOthersIsTheRest(@ForAll("estimates") SampleEstimate estimate) {
        List<StratumEstimate> others = new ArrayList<>();
        estimate.strata()
                .forEach(each -> others.add(new StratumEstimate(
                        each.size(), each.asked(), each.reached(), each.judged(), each.judged() - each.upheld())));

        estimate.interval().ifPresent(ends -> {
            List<BigDecimal> turned = new SampleEstimate(others).interval().orElseThrow();
            assertThat(turned.get(0).add(ends.get(1)).subtract(BigDecimal.ONE).abs())
                    .isLessThanOrEqualTo(ROUNDING);
            assertThat(turned.get(1).add(ends.get(0)).subtract(BigDecimal.ONE).abs())
                    .isLessThanOrEqualTo(ROUNDING);
        });
    }

    @Property
    void moreVerdictsThatAllAgreeNeverWidenTheRange(@ForAll @LongRange(min = 2, max = 99) long judged) {
        BigDecimal before = agreeing(judged).interval().orElseThrow().get(0);
        BigDecimal after = agreeing(judged + 1).interval().orElseThrow().get(0);

        assertThat(after).isGreaterThan(before);
    }

    private static SampleEstimate agreeing(long judged) {
        return new SampleEstimate(List.of(stratum("u0", 100, judged, judged, judged)));
    }

    @Provide
    Arbitrary<SampleEstimate> estimates() {
        Arbitrary<StratumEstimate> stratum = Combinators.combine(
                        Arbitraries.longs().between(1, 700),
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.of(0d, .3, .5, .97, 1d))
                .as((population, drawn, judged, upheld) -> {
                    long cases = Math.round(population * drawn);
                    long verdicts = Math.round(cases * judged);
                    return stratum("u0", population, cases, verdicts, Math.round(verdicts * upheld));
                });
        return stratum.list().ofMinSize(1).ofMaxSize(4).map(SampleEstimate::new);
    }

    private static StratumEstimate stratum(String unit, long population, long drawn, long judged, long upheld) {
        StratumSize size = new StratumSize(new Stratum(unit, AnswerClass.UNSATISFIED), population, drawn);
        return new StratumEstimate(size, judged, judged, judged, upheld);
    }
}
