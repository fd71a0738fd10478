package io.github.redress.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is our own, since published numbers must be the same on every machine, held against Commons Statistics. */
class DistributionsTest {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    @Test
    void pointsOfTheNormalDistributionAreThoseOfTheLibrary() {
        assertThat(Share.Z).isCloseTo(NORMAL.inverseCumulativeProbability(.975), within(1e-14));
        assertThat(Funnel.NARROW).isCloseTo(NORMAL.inverseCumulativeProbability(.975), within(1e-14));
        assertThat(Funnel.WIDE).isCloseTo(NORMAL.inverseCumulativeProbability(.999), within(1e-14));
    }

    /** Kolmogorov's distance times the root of the draws exceeds 1.95 once in 1,000 times; the draws are seeded. */
    @ParameterizedTest(name = "Beta({0}, {1})")
    @CsvSource({"2, 3", "0.3, 0.7", "26.5, 3.1", "900, 100", "0.05, 4", "1, 1"})
    void drawsFollowTheDistributionOfTheLibrary(double good, double bad) {
        int draws = 100_000;
        BetaDraws beta = new BetaDraws(20170512);
        BetaDistribution distribution = BetaDistribution.of(good, bad);
        double[] drawn = new double[draws];
        Arrays.setAll(drawn, i -> beta.next(good, bad));
        Arrays.sort(drawn);

        double farthest = 0;
        for (int i = 0; i < draws; i++) {
            double expected = distribution.cumulativeProbability(drawn[i]);
            farthest = Math.max(farthest, Math.max(expected - (double) i / draws, (i + 1.0) / draws - expected));
        }

        assertThat(farthest * Math.sqrt(draws)).isLessThan(1.95);
    }
}
