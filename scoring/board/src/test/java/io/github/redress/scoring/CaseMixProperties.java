package io.github.redress.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CaseMixProperties {

    private static final Formula CAPPED =
            Formula.onTimeOnly().toBuilder().exclusionCap(new BigDecimal("0.2")).build();

    /** Indirect standardisation moves good cases between units, and neither makes nor loses any. */
    @Property
    void allUnitsTogetherDoAsExpected(@ForAll("cities") List<Tally> units) {
        Assume.that(!CAPPED.share(Measure.ON_TIME_RATE, units).isEmpty());
        CaseMix mix = CaseMix.of(CAPPED, Measure.ON_TIME_RATE, byUnit(units));

        double observed = units.stream()
                .mapToDouble(unit -> mix.adjusted(unit).observed())
                .sum();
        double expected = units.stream()
                .mapToDouble(unit -> mix.adjusted(unit).expected())
                .sum();

        assertThat(observed).isCloseTo(expected, within(1e-6));
    }

    /** Good cases by category are the good cases that its score sees. */
    @Property
    void unitIsObservedAsItsScoreSeesIt(@ForAll("cities") List<Tally> units) {
        Assume.that(!CAPPED.share(Measure.ON_TIME_RATE, units).isEmpty());
        CaseMix mix = CaseMix.of(CAPPED, Measure.ON_TIME_RATE, byUnit(units));

        for (Tally unit : units) {
            assertThat(mix.adjusted(unit).observed())
                    .isEqualTo(CAPPED.share(Measure.ON_TIME_RATE, unit).good());
        }
    }

    private static Map<String, Tally> byUnit(List<Tally> units) {
        Map<String, Tally> byUnit = new TreeMap<>();
        units.forEach(unit -> byUnit.put("unit-" + byUnit.size(), unit));
        return byUnit;
    }

    @Provide
    Arbitrary<List<Tally>> cities() {
        Arbitrary<Tally> cases = Combinators.combine(
                        Arbitraries.of(Book.LEAD, Book.EXCLUDED),
                        Arbitraries.of("noise", "water", "roads"),
                        Arbitraries.longs().between(0, 60),
                        Arbitraries.longs().between(0, 20))
                .as((book, category, onTime, late) -> Tally.of(Map.of(
                        new Slice(book, null, category),
                        Counts.of(Map.of(Count.DUE, onTime + late, Count.ON_TIME, onTime)))));
        Arbitrary<Tally> unit =
                cases.list().ofMaxSize(5).map(parts -> parts.stream().reduce(Tally.NONE, Tally::plus));
        return unit.list().ofMinSize(1).ofMaxSize(5);
    }
}
