package io.github.redress.scoring.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SamplePlanTest {

    private static final Map<String, BigDecimal> DEVIATIONS =
            Map.of("u0", new BigDecimal("0.3"), "u1", new BigDecimal("0.5"), "u2", new BigDecimal("0.5"));

    /** The project's domain notes, §4.1: N = (600, 300, 100), S = (.3, .5, .5), n = 100 give 47.37, 39.47 and 13.16. */
    @Test
    void neymanSharesOutByNumberTimesDeviation() {
        assertThat(sizes(SamplePlan.of(percent("10")).byDeviation(DEVIATIONS), 600, 300, 100))
                .containsExactly(47L, 40L, 13L);
        assertThat(sizes(SamplePlan.of(percent("10")).byDeviation(DEVIATIONS), 60_000, 30_000, 10_000))
                .containsExactly(4737L, 3947L, 1316L);
    }

    @Test
    void numberOfCasesSharesOutByDefault() {
        assertThat(sizes(SamplePlan.of(percent("10")), 600, 300, 100)).containsExactly(60L, 30L, 10L);
    }

    @Test
    void smallUnitGetsTheMinimumOrAllThatItHas() {
        assertThat(sizes(SamplePlan.of(percent("10")).withMinimum(5), 96, 3, 1)).containsExactly(6L, 3L, 1L);
        assertThat(sizes(SamplePlan.of(percent("10")).withMinimum(5), 100, 8, 1))
                .containsExactly(5L, 5L, 1L);
    }

    @Test
    void noStratumGivesMoreThanItHasAndTheOthersMakeUpForIt() {
        Map<String, BigDecimal> skewed = Map.of("u0", new BigDecimal("0.01"), "u1", new BigDecimal("0.5"));

        assertThat(sizes(SamplePlan.of(percent("50")).byDeviation(skewed), 100, 20))
                .containsExactly(40L, 20L);
    }

    @Test
    void whereNothingDiffersTheNumberOfCasesDecides() {
        Map<String, BigDecimal> none = Map.of("u0", BigDecimal.ZERO, "u1", BigDecimal.ZERO);

        assertThat(sizes(SamplePlan.of(percent("10")).byDeviation(none), 300, 100))
                .containsExactly(30L, 10L);
    }

    @Test
    void planOfWuhanDrawsEveryUnsatisfiedCase() {
        assertThat(sizes(SamplePlan.everyUnsatisfied(), 7, 1)).containsExactly(7L, 1L);
    }

    @Test
    void deviationIsThatOfAShare() {
        assertThat(SamplePlan.deviation(new BigDecimal("0.1"))).isEqualByComparingTo("0.3");
        assertThat(SamplePlan.deviation(new BigDecimal("0.83"))).isEqualByComparingTo("0.375633");
    }

    @Test
    void deviationsThatNothingIsMadeOfAreRefused() {
        assertThatThrownBy(() -> new SamplePlan(
                        new SampleSize.All(),
                        new SampleSize.None(),
                        2,
                        Allocation.PROPORTIONAL,
                        new java.util.TreeMap<>(DEVIATIONS)))
                .hasMessage("deviations are for NEYMAN, was PROPORTIONAL with 3");
    }

    private static SampleSize percent(String percent) {
        return new SampleSize.Percent(new BigDecimal(percent));
    }

    private static List<Long> sizes(SamplePlan plan, int... populations) {
        return List.copyOf(plan.sizes(Frames.of(populations)).values());
    }
}
