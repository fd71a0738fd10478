package io.github.redress.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriorTest {

    @Test
    void fiveUnitsGiveThePublishedMeanAndStrength() {
        Prior prior = Prior.fit(Shares.FIVE_UNITS);

        assertThat(prior.mean()).isCloseTo(.883945, within(5e-7));
        assertThat(prior.strength()).isCloseTo(26.5543, within(5e-5));
    }

    /** The worked example of the project's domain notes, §4.1. */
    @ParameterizedTest(name = "{0} of {1} is taken for {2}")
    @CsvSource({"3, 3, .895725", "97, 100, .951943", "450, 500, .899190", "40, 60, .733326", "880, 1000, .880102"})
    void smallUnitsArePulledTowardsTheMean(long part, long whole, double rate) {
        assertThat(Prior.fit(Shares.FIVE_UNITS).rate(Share.of(part, whole))).isCloseTo(rate, within(5e-7));
    }

    @Test
    void unitsThatDifferByChanceAloneAllHaveTheMean() {
        Prior prior = Prior.fit(List.of(Share.of(9, 10), Share.of(90, 100), Share.of(179, 200)));

        assertThat(prior.tellsApart()).isFalse();
        assertThat(prior.rate(Share.of(9, 10))).isEqualTo(278.0 / 310);
    }

    @Test
    void unitWithoutACaseSaysNothingAndIsTakenToBeAsTheMean() {
        List<Share> city = List.of(Share.of(0, 50), Share.of(50, 50), Share.of(0, 0));

        Prior prior = Prior.fit(city);

        assertThat(prior).isEqualTo(Prior.fit(city.subList(0, 2)));
        assertThat(prior.rate(city.get(2))).isEqualTo(.5);
        assertThat(prior.good(city.get(2))).isEqualTo(prior.bad(city.get(2))).isPositive();
    }

    @Test
    void oneUnitHasNothingToBeToldApartFrom() {
        assertThat(Prior.fit(List.of(Share.of(3, 10))).tellsApart()).isFalse();
    }

    @Test
    void unitsWithOneCaseEachCannotBeToldApart() {
        assertThat(Prior.fit(List.of(Share.of(1, 1), Share.of(0, 1), Share.of(1, 1)))
                        .tellsApart())
                .isFalse();
    }

    @Test
    void oppositeUnitsKeepTheirOwnRates() {
        Prior prior = Prior.fit(List.of(Share.of(0, 5), Share.of(5, 5)));

        assertThat(prior.strength()).isZero();
        assertThat(prior.rate(Share.of(0, 5))).isZero();
        assertThat(prior.rate(Share.of(5, 5))).isEqualTo(1.0);
    }
}
