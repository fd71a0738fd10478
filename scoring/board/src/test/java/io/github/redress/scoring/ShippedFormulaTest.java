package io.github.redress.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every figure that a source published, from the shipped formula; the project's domain notes, §4, name the sources. */
class ShippedFormulaTest {

    @ParameterizedTest
    @EnumSource
    void everyShippedFormulaReadsUnderTheNameOfItsFile(ShippedFormula shipped) {
        assertThat("formula/" + shipped.read().id() + ".json").isEqualTo(shipped.file());
    }

    /** 武汉, 2020-10-23. */
    @ParameterizedTest(name = "{0} % is {1}")
    @CsvSource({"85.00, GOOD", "84.99, NEUTRAL", "75.00, NEUTRAL", "74.99, FAIL", "0, FAIL", "100, GOOD"})
    void wuhanGradesBySatisfaction(BigDecimal percent, String grade) {
        assertThat(ShippedFormula.CN_WUHAN.read().grade(satisfied(percent)))
                .map(Grade::id)
                .contains(grade);
    }

    @Test
    void whomNobodyRatedHasNoGrade() {
        assertThat(ShippedFormula.CN_WUHAN.read().grade(Counted.of(4, 4, 0, 0, 0)))
                .isEmpty();
    }

    /** 准格尔旗. */
    @ParameterizedTest(name = "{0} of 100, {1} and {2} of 90 give {3}")
    @CsvSource({"100, 81, 82.8, 93.7000", "98, 81, 80, 92.0111", "100, 45, 45, 65.0000"})
    void threeRatesWeighThirtyThirtyFiveThirtyFive(
            long contacted, BigDecimal resolved, BigDecimal satisfied, BigDecimal score) {
        Tally tally = Tally.of(
                Map.of(
                        Count.DUE,
                        1_000L,
                        Count.CONTACTED,
                        10 * contacted,
                        Count.RESOLUTION_TOLD,
                        900L,
                        Count.RESOLVED,
                        tenfold(resolved),
                        Count.ANSWERABLE,
                        900L,
                        Count.VERY_SATISFIED,
                        tenfold(satisfied),
                        Count.DISSATISFIED,
                        900 - tenfold(satisfied)),
                Part.LEAD);

        assertThat(ShippedFormula.CN_THREE_RATES.read().score(tally)).contains(score);
    }

    /** 连云港 2021-07 and 2022-02; the published figures have one or two decimals. */
    @ParameterizedTest(name = "{0}: {1} % of {2} gives {3}, published {4}")
    @CsvSource({
        "CN_LIANYUNGANG, ON_TIME_RATE, 89.82, 14.82, 14.82",
        "CN_LIANYUNGANG, ON_TIME_RATE, 80.00, 5, 5",
        "CN_LIANYUNGANG, ON_TIME_RATE, 66.67, 0, 0",
        "CN_LIANYUNGANG, SATISFACTION_RATE, 70.59, 12.795, 12.8",
        "CN_LIANYUNGANG, SATISFACTION_RATE, 66.67, 12.5, 12.5",
        "CN_LIANYUNGANG, SATISFACTION_RATE, 50, 12.5, 12.5",
        "CN_LIANYUNGANG_PROVINCE, SATISFACTION_RATE, 87.5, 19.75, 19.75",
        "CN_LIANYUNGANG_PROVINCE, SATISFACTION_RATE, 83.33, 17.665, 17.67",
        "CN_LIANYUNGANG_PROVINCE, SATISFACTION_RATE, 75, 13.5, 13.5",
        "CN_LIANYUNGANG_PROVINCE, SATISFACTION_RATE, 71.43, 12.5, 12.5",
        "CN_LIANYUNGANG_PROVINCE, SATISFACTION_RATE, 50, 12.5, 12.5"
    })
    void lianyungangTakesPointsOffDownToAFloor(
            ShippedFormula shipped, Measure measure, BigDecimal percent, BigDecimal points, BigDecimal published) {
        Fraction exact = weighted(shipped, measure).points(share(percent));

        assertThat(exact.rounded(6, RoundingMode.UNNECESSARY)).isEqualByComparingTo(points);
        assertThat(exact.rounded(published.scale(), RoundingMode.HALF_UP)).isEqualByComparingTo(published);
    }

    /** 连云港 2021-07: one late of five due. */
    @Test
    void lianyungangPutsAUnitWithOneLateOfFiveAtFivePoints() {
        assertThat(ShippedFormula.CN_LIANYUNGANG.read().score(Counted.of(5, 4, 0, 10, 10)))
                .contains(new BigDecimal("30.00"));
    }

    /** 盘锦 2023-06. */
    @ParameterizedTest(name = "{0} % closed and {1} % satisfied give {2}")
    @CsvSource({
        "98.06, 99.00, 99.3",
        "98.44, 98.37, 99.2",
        "96.21, 94.01, 97.4",
        "99.25, 97.02, 99.0",
        "97.95, 98.44, 99.1",
        "100, 100, 100.0"
    })
    void panjinAddsClosureSatisfactionAndTheOthers(BigDecimal closed, BigDecimal satisfied, BigDecimal published) {
        assertThat(ShippedFormula.CN_PANJIN.read().score(closedAndSatisfied(closed, satisfied)))
                .contains(published);
    }

    @ParameterizedTest(name = "{0} % closed and {1} % satisfied give exactly {2}")
    @CsvSource({
        "98.06, 99.00, 99.312",
        "98.44, 98.37, 99.199",
        "96.21, 94.01, 97.445",
        "99.25, 97.02, 98.956",
        "97.95, 98.44, 99.122"
    })
    void panjinsSumIsExactBeforeItIsRounded(BigDecimal closed, BigDecimal satisfied, BigDecimal exact) {
        Formula exactly = ShippedFormula.CN_PANJIN.read().toBuilder()
                .rounding(3, RoundingMode.DOWN)
                .build();

        assertThat(exactly.score(closedAndSatisfied(closed, satisfied))).contains(exact);
    }

    /** Boston's CityScore. */
    @ParameterizedTest(name = "{0} % on time gives {1}")
    @CsvSource({"95, 1.1875", "100, 1.2500", "57.6, 0.7200", "0, 0.0000"})
    void bostonMeasuresAgainstItsTarget(BigDecimal percent, BigDecimal score) {
        long onTime = hundredths(percent);

        assertThat(ShippedFormula.US_BOSTON.read().score(Counted.of(10_000, onTime, 0, 0, 0)))
                .contains(score);
    }

    /** 766/QĐ-TTg: of 200 cases 12 dissatisfied and 8 overdue. */
    @Test
    void vietnamTakesOffTheDissatisfiedAndTheOverdue() {
        assertThat(ShippedFormula.VN_SATISFACTION.read().score(Counted.of(200, 192, 0, 100, 88)))
                .contains(new BigDecimal("0.9000"));
    }

    @Test
    void vietnamNeverFallsBelowNothingThoughACaseMayBeTakenOffTwice() {
        assertThat(ShippedFormula.VN_SATISFACTION.read().score(Counted.of(3, 0, 0, 3, 0)))
                .contains(new BigDecimal("0.0000"));
    }

    /** 岳阳, second quarter of 2017: 2617 of 2713. Its cut-offs for grades A to D were not published. */
    @Test
    void yueyangsSatisfactionIsThePublishedOne() {
        Formula satisfaction = Formula.builder("yueyang", "2017")
                .measure(Measure.SATISFACTION_RATE, BigDecimal.ONE)
                .rounding(1, RoundingMode.HALF_UP)
                .build();

        assertThat(satisfaction.score(Counted.of(0, 0, 0, 2_713, 2_617))).contains(new BigDecimal("96.5"));
        assertThat(satisfaction.share(Measure.SATISFACTION_RATE, Counted.of(0, 0, 0, 2_713, 2_617)))
                .isEqualTo(Share.of(2_617, 2_713));
    }

    /** 连云港 2017-04 and 2019-06: closed and on time, both of what was due. */
    @ParameterizedTest(name = "of {0} due {1} closed are {2} %, {3} on time {4} %")
    @CsvSource({"24932, 23974, 96.16, 22345, 89.62", "29186, 25783, 88.34, 24165, 82.80"})
    void whatIsOpenAndOverdueCountsAgainst(
            long due, long closed, BigDecimal closure, long onTime, BigDecimal onTimeRate) {
        Tally tally = Tally.of(Map.of(Count.DUE, due, Count.CLOSED, closed, Count.ON_TIME, onTime), Part.LEAD);

        assertThat(percent(Formula.onTimeOnly().share(Measure.CLOSURE_RATE, tally)))
                .isEqualTo(closure);
        assertThat(percent(Formula.onTimeOnly().share(Measure.ON_TIME_RATE, tally)))
                .isEqualTo(onTimeRate);
    }

    /** 武汉 2020-10: evaluators had looked into 20,530 of 22,563 cases. */
    @Test
    void coverageOfTheEvaluatorsIsThePublishedOne() {
        Tally tally = Tally.of(
                Map.of(Count.ANSWERABLE, 22_563L, Count.DISSATISFIED, 22_563L, Count.VERIFIED, 20_530L), Part.LEAD);

        assertThat(percent(Formula.onTimeOnly().share(Measure.VERIFIED_RATE, tally)))
                .isEqualTo(new BigDecimal("90.99"));
    }

    private static BigDecimal percent(Share share) {
        return share.exact().times(Rewards.HUNDRED).rounded(2, RoundingMode.HALF_UP);
    }

    private static WeightedMeasure weighted(ShippedFormula shipped, Measure measure) {
        return shipped.read().measures().stream()
                .filter(weighted -> weighted.measure() == measure)
                .findFirst()
                .orElseThrow();
    }

    private static Share share(BigDecimal percent) {
        return Share.of(hundredths(percent), 10_000);
    }

    private static Tally satisfied(BigDecimal percent) {
        return Counted.of(0, 0, 0, 10_000, hundredths(percent));
    }

    private static Tally closedAndSatisfied(BigDecimal closed, BigDecimal satisfied) {
        return satisfied(satisfied)
                .plus(Tally.of(Map.of(Count.DUE, 10_000L, Count.CLOSED, hundredths(closed)), Part.LEAD));
    }

    private static long hundredths(BigDecimal percent) {
        return percent.movePointRight(2).longValueExact();
    }

    private static long tenfold(BigDecimal number) {
        return number.movePointRight(1).longValueExact();
    }
}
