package io.github.redress.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked examples of the project's domain notes, §4: what the silent mean, and what verdicts do. */
class SatisfactionTest {

    /** 1,000 closed: 800 came by phone, 400 answered, 380 satisfied; 200 by web, 20 answered, 10 satisfied. */
    private static final Tally TWO_WAYS = channel("HOTLINE", 800, 400, 380).plus(channel("WEB", 200, 20, 10));

    /** 100 rated, 12 not satisfied, 5 of them overturned. */
    private static final Tally FIVE_OVERTURNED = Tally.of(
            Map.of(Count.ANSWERABLE, 100L, Count.SATISFIED, 88L, Count.DISSATISFIED, 12L, Count.OVERTURNED, 5L),
            Part.LEAD);

    @ParameterizedTest(name = "{0} gives {1}")
    @CsvSource({"EXCLUDE, .928571", "COUNT_SATISFIED, .970", "COUNT_DISSATISFIED, .390", "WEIGHTED, .860"})
    void silentCountAsThePolicySays(UnratedPolicy policy, double rate) {
        assertThat(satisfied(SatisfactionRules.AS_SAID.with(policy), TWO_WAYS)).isCloseTo(rate, within(5e-7));
    }

    @ParameterizedTest
    @CsvSource({"EXCLUDE", "COUNT_SATISFIED", "COUNT_DISSATISFIED", "WEIGHTED"})
    void boundsAndTheRateOfAnswersStandBesideEveryPolicy(UnratedPolicy policy) {
        Formula formula = formula(SatisfactionRules.AS_SAID.with(policy));

        assertThat(formula.satisfactionBounds(TWO_WAYS)).isEqualTo(new RateInterval(.390, .970));
        assertThat(formula.share(Measure.ANSWER_RATE, TWO_WAYS)).isEqualTo(Share.of(420, 1_000));
        assertThat(Board.of(formula, Map.of("u", TWO_WAYS)).rows().get(0).satisfactionBounds())
                .isEqualTo(new RateInterval(.390, .970));
    }

    @Test
    void channelByWhichNobodySpokeHasNoWeight() {
        Tally silent = TWO_WAYS.plus(channel("MAIL", 5_000, 0, 0));

        assertThat(satisfied(SatisfactionRules.AS_SAID.with(UnratedPolicy.WEIGHTED), silent))
                .isCloseTo(.860, within(5e-7));
    }

    @Test
    void weightingSaysHowManyAnswersItRestsOn() {
        assertThat(formula(SatisfactionRules.AS_SAID.with(UnratedPolicy.WEIGHTED))
                        .share(Measure.SATISFACTION_RATE, TWO_WAYS)
                        .cases())
                .isEqualByComparingTo("420");
    }

    @Test
    void nobodyAskedMayBeAnything() {
        assertThat(formula(SatisfactionRules.AS_SAID).satisfactionBounds(Tally.NONE))
                .isEqualTo(new RateInterval(0, 1));
    }

    @ParameterizedTest(name = "{0} gives {1}")
    @CsvSource({"EXCLUDE, .926316", "COUNT_SATISFIED, .93", "NO_EFFECT, .88"})
    void overturnedCountsAsThePolicySays(VerdictEffect effect, double rate) {
        SatisfactionRules rules = new SatisfactionRules(
                UnratedPolicy.EXCLUDE, BigDecimal.ONE, effect, VerdictEffect.NO_EFFECT, VerdictEffect.NO_EFFECT);

        assertThat(satisfied(rules, FIVE_OVERTURNED)).isCloseTo(rate, within(5e-7));
    }

    @ParameterizedTest(name = "pending {0}, beyond duty {1}: {2} of {3}")
    @CsvSource({
        "NO_EFFECT, NO_EFFECT, 80, 100",
        "EXCLUDE, NO_EFFECT, 80, 96",
        "NO_EFFECT, EXCLUDE, 80, 93",
        "EXCLUDE, EXCLUDE, 80, 89",
        "NO_EFFECT, COUNT_SATISFIED, 87, 100"
    })
    void pendingAndBeyondDutyCountAsConfigured(
            VerdictEffect pending, VerdictEffect beyondDuty, long satisfied, long rated) {
        Tally tally = Tally.of(
                Map.of(
                        Count.ANSWERABLE, 130L,
                        Count.SATISFIED, 80L,
                        Count.VERY_DISSATISFIED, 20L,
                        Count.PENDING, 4L,
                        Count.BEYOND_DUTY, 7L),
                Part.LEAD);
        SatisfactionRules rules = new SatisfactionRules(
                UnratedPolicy.EXCLUDE, BigDecimal.ONE, VerdictEffect.NO_EFFECT, pending, beyondDuty);

        assertThat(formula(rules).share(Measure.SATISFACTION_RATE, tally)).isEqualTo(Share.of(satisfied, rated));
    }

    @Test
    void thirdLevelCountsByItsWeight() {
        Tally tally = Tally.of(
                Map.of(Count.ANSWERABLE, 10L, Count.VERY_SATISFIED, 2L, Count.BASIC, 5L, Count.DISSATISFIED, 3L),
                Part.LEAD);
        SatisfactionRules rules = new SatisfactionRules(
                UnratedPolicy.EXCLUDE,
                new BigDecimal("0.8"),
                VerdictEffect.NO_EFFECT,
                VerdictEffect.NO_EFFECT,
                VerdictEffect.NO_EFFECT);

        assertThat(formula(rules).share(Measure.SATISFACTION_RATE, tally))
                .isEqualTo(Share.of(new BigDecimal(6), BigDecimal.TEN));
    }

    @Test
    void refusesWeightAboveTheWhole() {
        assertThatThrownBy(() -> new SatisfactionRules(
                        UnratedPolicy.EXCLUDE,
                        new BigDecimal("1.2"),
                        VerdictEffect.NO_EFFECT,
                        VerdictEffect.NO_EFFECT,
                        VerdictEffect.NO_EFFECT))
                .hasMessage("basic must be from 0 to 1, was 1.2");
    }

    private static double satisfied(SatisfactionRules rules, Tally tally) {
        return formula(rules).share(Measure.SATISFACTION_RATE, tally).rate().orElseThrow();
    }

    private static Formula formula(SatisfactionRules rules) {
        return Formula.onTimeOnly().toBuilder().satisfaction(rules).build();
    }

    static Tally channel(String channel, long asked, long rated, long satisfied) {
        Map<Slice, Counts> slices = new TreeMap<>();
        slices.put(
                new Slice(Book.LEAD, channel, null),
                Counts.of(Map.of(
                        Count.ANSWERABLE, asked, Count.SATISFIED, satisfied, Count.DISSATISFIED, rated - satisfied)));
        return Tally.of(slices);
    }
}
