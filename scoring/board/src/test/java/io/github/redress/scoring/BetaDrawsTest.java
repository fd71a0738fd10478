package io.github.redress.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BetaDrawsTest {

    /** Mean a/(a+b), variance ab/((a+b)²(a+b+1)); within four standard errors of 200,000 draws. */
    @ParameterizedTest(name = "Beta({0}, {1})")
    @CsvSource({"2, 3", "0.3, 0.7", "26.5, 3.1", "900, 100", "0.05, 4"})
    void drawsHaveTheMeanAndVarianceOfTheirDistribution(double a, double b) {
        int draws = 200_000;
        BetaDraws beta = new BetaDraws(1);
        double mean = a / (a + b);
        double variance = a * b / ((a + b) * (a + b) * (a + b + 1));
        double sum = 0;
        double squares = 0;

        for (int i = 0; i < draws; i++) {
            double x = beta.next(a, b);
            sum += x;
            squares += (x - mean) * (x - mean);
        }

        assertThat(sum / draws).isCloseTo(mean, within(4 * Math.sqrt(variance / draws)));
        assertThat(squares / draws).isCloseTo(variance, within(.05 * variance));
    }

    @Test
    void sameSeedGivesTheSameDrawsToTheLastBit() {
        assertThat(new BetaDraws(7).next(3.5, .25)).isEqualTo(new BetaDraws(7).next(3.5, .25));
    }

    @Test
    void distributionWithNothingOnOneSideStandsAtTheOther() {
        assertThat(new BetaDraws(7).next(0, 5)).isZero();
        assertThat(new BetaDraws(7).next(5, 0)).isEqualTo(1.0);
    }
}
