package io.github.redress.scoring.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ApportionmentProperties {

    /** What each stratum has, and how many hundredths its weight is. */
    record Has(int cases, int hundredths) {}

    @Property
    void partsMakeUpTheWholeWithinTheBoundsOfEach(
            @ForAll("strata") List<Has> strata,
            @ForAll @IntRange(max = 100) int percent,
            @ForAll @IntRange(max = 9) int least) {
        SortedMap<Stratum, Long> most = most(strata);
        long all = most.values().stream().mapToLong(each -> each).sum();
        long total = all * percent / 100;
        long smallest =
                most.values().stream().mapToLong(each -> Math.min(least, each)).sum();

        SortedMap<Stratum, Long> parts = Apportionment.of(total, most, weights(strata), least);

        assertThat(parts.keySet()).isEqualTo(most.keySet());
        assertThat(parts.values().stream().mapToLong(each -> each).sum()).isEqualTo(Math.max(total, smallest));
        parts.forEach(
                (stratum, part) -> assertThat(part).isBetween(Math.min(least, most.get(stratum)), most.get(stratum)));
    }

    @Property
    void whereNoBoundIsMissedEachHasItsExactPartRoundedUpOrDown(
            @ForAll("strata") List<Has> strata, @ForAll @IntRange(max = 100) int percent) {
        SortedMap<Stratum, Long> most = most(strata);
        long all = most.values().stream().mapToLong(each -> each).sum();
        long total = all * percent / 100;
        SortedMap<Stratum, BigDecimal> byCases = new TreeMap<>();
        most.forEach((stratum, cases) -> byCases.put(stratum, BigDecimal.valueOf(cases)));

        Apportionment.of(total, most, byCases, 0).forEach((stratum, part) -> {
            double exact = (double) total * most.get(stratum) / all;
            assertThat((double) part).isBetween(Math.floor(exact), Math.ceil(exact));
        });
    }

    @Property
    void moreWeightNeverGetsLess(@ForAll("strata") List<Has> strata, @ForAll @IntRange(max = 100) int percent) {
        SortedMap<Stratum, Long> most = most(strata);
        most.replaceAll((stratum, cases) -> 50L);
        SortedMap<Stratum, BigDecimal> weights = weights(strata);

        SortedMap<Stratum, Long> parts = Apportionment.of(50L * strata.size() * percent / 100, most, weights, 2);

        weights.forEach((one, weight) -> weights.forEach((other, lighter) -> {
            if (weight.compareTo(lighter) > 0) {
                assertThat(parts.get(one)).isGreaterThanOrEqualTo(parts.get(other));
            }
        }));
    }

    @Provide
    static Arbitrary<List<Has>> strata() {
        Arbitrary<Integer> cases = Arbitraries.integers().between(1, 300);
        Arbitrary<Integer> hundredths = Arbitraries.integers().between(0, 500);
        return cases.flatMap(number -> hundredths.map(weight -> new Has(number, weight)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    private static SortedMap<Stratum, Long> most(List<Has> strata) {
        SortedMap<Stratum, Long> most = new TreeMap<>();
        strata.forEach(each -> most.put(stratum(most.size()), (long) each.cases()));
        return most;
    }

    private static SortedMap<Stratum, BigDecimal> weights(List<Has> strata) {
        SortedMap<Stratum, BigDecimal> weights = new TreeMap<>();
        strata.forEach(each -> weights.put(stratum(weights.size()), BigDecimal.valueOf(each.hundredths(), 2)));
        return weights;
    }

    private static Stratum stratum(int number) {
        return new Stratum("u" + (10 + number), AnswerClass.UNSATISFIED);
    }
}
