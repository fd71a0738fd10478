package io.github.redress.scoring.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.PascalDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers are those of DOMAIN.md §7. */
class SurpriseTest {

    @ParameterizedTest(name = "{0} where {1} are expected")
    @CsvSource({
        "12, 4,   .000915229, 2.8523",
        "30, 20,  .0218182,   1.9950",
        "8,  7.2, .431059,    0.2834",
        "5,  .5,  .000172116, 2.7660"
    })
    void poissonTailAndAnscombeAreThePublishedOnes(long count, double expected, double tail, double z) {
        assertThat(Surprise.poissonTail(count, expected)).isCloseTo(tail, within(tail * 5e-6));
        assertThat(Surprise.anscombe(count, expected)).isCloseTo(z, within(5e-5));
    }

    @Test
    void eighteenInOneStretchAfterTwentyInFourIsThePublishedChance() {
        assertThat(Surprise.twoStretches(18, 1, 20, 4)).isCloseTo(.000136208, within(5e-10));
    }

    @Test
    void earsC1IsThePublishedOne() {
        assertThat(Surprise.earsC1(12, 4, 6, 5, 3, 7, 5, 5)).isCloseTo(5.4222, within(5e-5));
    }

    @Test
    void sameCountAsOnEveryDayBeforeIsNothing() {
        assertThat(Surprise.earsC1(5, 5, 5, 5)).isZero();
        assertThat(Surprise.earsC1(6, 5, 5, 5)).isInfinite();
    }

    @Test
    void distinctivenessIsThePublishedOne() {
        assertThat(Surprise.distinctiveness(40, 1000, 20, 4000)).isCloseTo(61.29907, within(5e-6));
        assertThat(Surprise.distinctiveness(10, 1000, 40, 4000)).isCloseTo(0, within(1e-9));
    }

    @ParameterizedTest(name = "{0} where {1} are expected")
    @CsvSource({"0, 3", "1, 3", "7, 3", "40, 3.5", "3, 0.01", "900, 850"})
    void tailsAreThoseOfTheLibrary(int count, double expected) {
        double poisson = PoissonDistribution.of(expected).survivalProbability(count - 1);
        double pascal = PascalDistribution.of(6, 6 / (6 + expected)).survivalProbability(count - 1);
        double binomial = BinomialDistribution.of(count + 9, .2).survivalProbability(count - 1);

        assertThat(Surprise.poissonTail(count, expected)).isCloseTo(poisson, within(poisson * 1e-9));
        assertThat(Surprise.negativeBinomialTail(count, expected, expected + expected * expected / 6))
                .isCloseTo(pascal, within(pascal * 1e-9));
        assertThat(Surprise.twoStretches(count, 1, 9, 4)).isCloseTo(binomial, within(binomial * 1e-9));
    }

    @Test
    void refusalsNameWhatWasGiven() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Surprise.poissonTail(-1, 2))
                .withMessage("counts must be 0 or more, were -1 and 2.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Surprise.twoStretches(1, 0, 2, 3))
                .withMessage("stretches must be longer than 0, were 0.0 and 3.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Surprise.earsC1(1, 2))
                .withMessage("two days before are needed at least, were 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Surprise.distinctiveness(3, 2, 4, 5))
                .withMessage("counts must lie within their messages, were 3 of 2 and 4 of 5");
    }
}
