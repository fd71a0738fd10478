package io.github.redress.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ExclusionCapProperties {

    private static final BigDecimal CAP = new BigDecimal("0.25");
    private static final Formula CAPPED =
            Formula.onTimeOnly().toBuilder().exclusionCap(CAP).build();

    /** With a due or without: who takes out more than the cap is seen as one who took nothing out. */
    @Property
    void beyondTheCapNothingIsTakenOutOfAnyMeasure(@ForAll("unitsResults") List<CaseResult> results) {
        Tally asTold = tally(results, result -> result);
        Tally withAll = tally(results, result -> result.excluded(null, null));
        Tally without = tally(
                results.stream().filter(result -> result.excluded() == null).toList(), result -> result);
        long cases = withAll.due() + withAll.count(Count.NOT_DUE);

        boolean beyond =
                BigDecimal.valueOf(asTold.excludedCases()).compareTo(CAP.multiply(BigDecimal.valueOf(cases))) > 0;

        for (Measure measure : Measure.values()) {
            if (measure != Measure.EXCLUSION_RATE) {
                assertThat(CAPPED.share(measure, asTold)).isEqualTo(CAPPED.share(measure, beyond ? withAll : without));
            }
        }
        assertThat(CAPPED.share(Measure.EXCLUSION_RATE, asTold)).isEqualTo(Share.of(asTold.excludedCases(), cases));
    }

    /** What counts for anything that is scored is a case of the unit. */
    @Property
    void resultCountsOnceAtMostAsACase(@ForAll("results") CaseResult result) {
        Tally tally = Tally.of(result, Results.JANUARY);
        long cases = tally.due() + tally.count(Count.NOT_DUE);

        assertThat(cases).isLessThanOrEqualTo(1);
        if (cases == 0) {
            assertThat(tally.rated() + tally.count(Count.RESOLUTION_TOLD) + tally.count(Count.CALLED))
                    .isZero();
        }
    }

    private static Tally tally(List<CaseResult> results, UnaryOperator<CaseResult.Builder> change) {
        return results.stream()
                .map(result -> Tally.of(change.apply(result.toBuilder()).build(), Results.JANUARY))
                .reduce(Tally.NONE, Tally::plus);
    }

    @Provide
    Arbitrary<List<CaseResult>> unitsResults() {
        return Combinators.combine(
                        results(), Arbitraries.of("no fault of theirs").injectNull(.7))
                .as((result, excluded) -> result.toBuilder()
                        .part(Part.LEAD)
                        .excluded(excluded, excluded)
                        .build())
                .list()
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<CaseResult> results() {
        return AnyResults.results();
    }
}
