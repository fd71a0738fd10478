package io.github.redress.scoring.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleSizeTest {

    /** Cochran's formula with e = 0.05, as the project's domain notes, §4.1, work it out. */
    @ParameterizedTest(name = "{1} of {0}")
    @CsvSource({"0, 0", "1, 1", "2, 2", "50, 45", "200, 132", "1000, 278", "22563, 378", "1000000000, 385"})
    void marginOfFivePercentNeedsHardlyMoreOfManyThanOfSome(long population, long drawn) {
        assertThat(SampleSize.Margin.of("0.05").of(population)).isEqualTo(drawn);
    }

    @Test
    void shareThatIsFarFromHalfNeedsFewer() {
        SampleSize margin =
                new SampleSize.Margin(new BigDecimal("0.05"), new BigDecimal("1.96"), new BigDecimal("0.1"));

        // n0 = 1.96² × 0.09 / 0.0025 = 138.2976; 138.2976 / (1 + 137.2976 / 1000) = 121.6019
        assertThat(margin.of(1_000)).isEqualTo(122);
    }

    @ParameterizedTest(name = "{0} % of {1} are {2}")
    @CsvSource({"5, 100, 5", "5, 101, 6", "0.1, 1, 1", "100, 7, 7", "33.3, 0, 0"})
    void percentageIsRoundedUp(BigDecimal percent, long population, long drawn) {
        assertThat(new SampleSize.Percent(percent).of(population)).isEqualTo(drawn);
    }

    @Test
    void ninetyFivePercentIsWhatTheNormalDistributionSays() {
        double z = NormalDistribution.of(0, 1).inverseCumulativeProbability(0.975);

        assertThat(Decimals.Z.doubleValue()).isEqualTo(z, within(1e-14));
    }

    @Test
    void numberOutOfBoundsIsNamedWithItsBounds() {
        assertThatThrownBy(() -> new SampleSize.Percent(new BigDecimal("100.5")))
                .hasMessage("percent must be from 0.000001 to 100 with at most 20 decimals, was 100.5");
        assertThatThrownBy(() -> SampleSize.Margin.of("0"))
                .hasMessage("margin must be from 0.001 to 0.5 with at most 20 decimals, was 0");
    }
}
