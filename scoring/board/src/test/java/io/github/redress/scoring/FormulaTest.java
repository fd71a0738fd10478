package io.github.redress.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTest {

    @Test
    void onTimeOnlyIsThePercentageOnTime() {
        assertThat(Formula.onTimeOnly().score(Counted.of(24_932, 22_345, 0, 0, 0)))
                .contains(new BigDecimal("89.62"));
    }

    /** 25 × 117/120 + 75 × 44/50 = 90.375 over 100: the half that doubles would lose. */
    @ParameterizedTest(name = "{0} gives {1}")
    @CsvSource({"HALF_UP, 90.38", "HALF_EVEN, 90.38", "HALF_DOWN, 90.37", "DOWN, 90.37"})
    void scoreIsExactUntilItIsRoundedOnce(RoundingMode rounding, BigDecimal score) {
        Formula formula = weighing("0.25", "0.75", rounding);

        assertThat(formula.score(Counted.of(120, 117, 0, 50, 44))).contains(score);
    }

    @Test
    void onlyTheProportionOfWeightsMatters() {
        Tally tally = Counted.of(7, 3, 0, 11, 5);

        assertThat(weighing("1", "3", RoundingMode.HALF_UP).score(tally))
                .isEqualTo(weighing("25", "75", RoundingMode.HALF_UP).score(tally));
    }

    @Test
    void noRatingsMeansNoScoreWhenSatisfactionIsWeighed() {
        assertThat(weighing("1", "1", RoundingMode.HALF_UP).score(Counted.of(5, 5, 0, 0, 0)))
                .isEmpty();
    }

    @Test
    void refusesMeasureTwice() {
        WeightedMeasure onTime = new WeightedMeasure(Measure.ON_TIME_RATE, BigDecimal.ONE);

        assertThatThrownBy(() -> Formula.builder("f", "1")
                        .measures(List.of(onTime, onTime))
                        .build())
                .hasMessage("formula f has onTimeRate twice");
    }

    @Test
    void refusesWeightOfNothing() {
        assertThatThrownBy(() -> new WeightedMeasure(Measure.ON_TIME_RATE, new BigDecimal("-2.5")))
                .hasMessage("the weight of onTimeRate must be more than 0, was -2.5");
    }

    private static Formula weighing(String onTime, String satisfied, RoundingMode rounding) {
        return Formula.builder("weighing", "1")
                .measure(Measure.ON_TIME_RATE, new BigDecimal(onTime))
                .measure(Measure.SATISFACTION_RATE, new BigDecimal(satisfied))
                .rounding(2, rounding)
                .build();
    }
}
