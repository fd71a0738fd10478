package io.github.redress.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PriorProperties {

    @Provide
    Arbitrary<Share> shares() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 400), Arbitraries.longs().between(0, 400))
                .as((good, bad) -> Share.of(good, good + bad));
    }

    @Provide
    Arbitrary<List<Share>> cities() {
        return shares().list().ofMinSize(1).ofMaxSize(20);
    }

    @Property
    void aGoodCaseNeverLowersTheRateThatAUnitIsTakenToHave(
            @ForAll("cities") List<Share> city, @ForAll("shares") Share unit) {
        Prior prior = Prior.fit(city);
        Share better = Share.of(unit.part().longValueExact() + 1, unit.whole().longValueExact() + 1);

        assertThat(prior.rate(better)).isGreaterThanOrEqualTo(prior.rate(unit));
    }

    @Property
    void aSatisfiedAnswerInPlaceOfADissatisfiedOneNeverLowersTheRate(
            @ForAll("cities") List<Share> city, @ForAll("shares") Share unit) {
        Prior prior = Prior.fit(city);
        Share better = Share.of(
                Math.min(unit.part().longValueExact() + 1, unit.whole().longValueExact()),
                unit.whole().longValueExact());

        assertThat(prior.rate(better)).isGreaterThanOrEqualTo(prior.rate(unit));
    }

    @Property
    void theRateOfAUnitLiesBetweenItsOwnAndTheMean(@ForAll("cities") List<Share> city, @ForAll("shares") Share unit) {
        Prior prior = Prior.fit(city);
        double own = unit.rate().orElse(prior.mean());

        assertThat(prior.rate(unit))
                .isBetween(Math.min(own, prior.mean()) - 1e-12, Math.max(own, prior.mean()) + 1e-12);
    }

    @Property
    void theParametersOfADrawAreItsCasesAndThePriors(@ForAll("cities") List<Share> city, @ForAll("shares") Share unit) {
        Prior prior = Prior.fit(city);

        if (prior.tellsApart()) {
            assertThat(prior.good(unit) + prior.bad(unit))
                    .isCloseTo(
                            unit.size() + (unit.size() > 0 ? prior.strength() : Math.max(1, prior.strength())),
                            within(1e-6 * (1 + prior.strength())));
        }
    }
}
