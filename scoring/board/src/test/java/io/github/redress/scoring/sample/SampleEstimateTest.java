package io.github.redress.scoring.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.redress.ComplaintId;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SampleEstimateTest {

    /**
     * The project's domain notes, §4.1: k = (54, 24, 5) of (60, 30, 10) drawn from (600, 300, 100) give .83 with SE .034513. They are worth
     * 118.5 cases by their error and 111.1 by their weights; Wilson's interval for 111.1 was computed elsewhere.
     */
    @Test
    void strataWeighWhatTheyHave() {
        SampleEstimate estimate = new SampleEstimate(
                List.of(judged("u0", 600, 60, 60, 54), judged("u1", 300, 30, 30, 24), judged("u2", 100, 10, 10, 5)));

        assertThat(estimate.upheldShare()).contains(new BigDecimal("0.83"));
        assertThat(estimate.standardError()).contains(new BigDecimal("0.034513"));
        assertThat(estimate.interval()).contains(List.of(new BigDecimal("0.749425"), new BigDecimal("0.88852")));
        assertThat(estimate.unadjustedShare()).contains(new BigDecimal("0.83"));
        assertThat(estimate.ifNoneMissingWereUpheld()).isEqualTo(estimate.ifAllMissingWereUpheld());
    }

    @Test
    void whoIsMissingIsTakenToBeAsTheOthersOfTheirStratum() {
        SampleEstimate estimate =
                new SampleEstimate(List.of(judged("u0", 100, 10, 10, 10), judged("u1", 100, 10, 4, 1)));

        assertThat(estimate.upheldShare()).contains(new BigDecimal("0.625"));
        assertThat(estimate.unadjustedShare()).contains(new BigDecimal("0.785714"));
        assertThat(estimate.ifNoneMissingWereUpheld()).contains(new BigDecimal("0.55"));
        assertThat(estimate.ifAllMissingWereUpheld()).contains(new BigDecimal("0.85"));
        assertThat(estimate.strata().get(1).nonResponse()).contains(new BigDecimal("0.6"));
    }

    @Test
    void oneVerdictAloneSaysThatItsErrorIsNotKnown() {
        SampleEstimate estimate =
                new SampleEstimate(List.of(judged("u0", 100, 10, 10, 5), judged("u1", 100, 10, 1, 1)));

        assertThat(estimate.strata().get(1).hasKnownError()).isFalse();
        assertThat(estimate.upheldShare()).contains(new BigDecimal("0.75"));
        assertThat(estimate.standardError()).isEmpty();
        assertThat(estimate.interval()).isEmpty();
    }

    @Test
    void stratumOfOneThatWasJudgedIsKnownInFull() {
        SampleEstimate estimate = new SampleEstimate(List.of(judged("u0", 1, 1, 1, 1), judged("u1", 3, 3, 3, 0)));

        assertThat(estimate.upheldShare()).contains(new BigDecimal("0.25"));
        assertThat(estimate.standardError()).contains(new BigDecimal("0"));
    }

    @Test
    void stratumInWhichNothingWasJudgedIsNotCoveredButWidensTheBounds() {
        SampleEstimate estimate = new SampleEstimate(List.of(judged("u0", 50, 10, 10, 5), judged("u1", 50, 0, 0, 0)));

        assertThat(estimate.covered()).isEqualTo(50);
        assertThat(estimate.population()).isEqualTo(100);
        assertThat(estimate.upheldShare()).contains(new BigDecimal("0.5"));
        assertThat(estimate.ifNoneMissingWereUpheld()).contains(new BigDecimal("0.25"));
        assertThat(estimate.ifAllMissingWereUpheld()).contains(new BigDecimal("0.75"));
    }

    /** Wilson's interval for 2 of 2 is [.342380, 1]; 598 more cases could all be otherwise. */
    @Test
    void fewVerdictsThatAgreeAreNotCertain() {
        SampleEstimate estimate = new SampleEstimate(List.of(judged("u0", 600, 2, 2, 2)));

        assertThat(estimate.standardError()).contains(new BigDecimal("0"));
        assertThat(estimate.interval()).contains(List.of(new BigDecimal("0.343132"), new BigDecimal("1")));
    }

    @Test
    void smallStratumThatIsCertainDoesNotHideALargeOneThatIsNot() {
        SampleEstimate estimate = new SampleEstimate(List.of(judged("u0", 600, 2, 2, 2), judged("u1", 10, 2, 2, 1)));

        assertThat(estimate.interval().orElseThrow().get(0)).isLessThan(new BigDecimal("0.4"));
    }

    @Test
    void whatVerdictsRuleOutIsNotInTheRange() {
        SampleEstimate estimate = new SampleEstimate(List.of(judged("u0", 3, 2, 2, 2)));

        assertThat(estimate.interval()).contains(List.of(new BigDecimal("0.666667"), new BigDecimal("1")));
    }

    @Test
    void withoutAnyVerdictThereIsNoEstimate() {
        SampleEstimate estimate = new SampleEstimate(List.of(judged("u0", 50, 10, 0, 0)));

        assertThat(estimate.upheldShare()).isEmpty();
        assertThat(estimate.unadjustedShare()).isEmpty();
        assertThat(estimate.standardError()).isEmpty();
        assertThat(new SampleEstimate(List.of()).ifAllMissingWereUpheld()).isEmpty();
    }

    @Test
    void findingsAreCountedByHowFarTheyCame() {
        Sample sample = Sample.draw(Frames.of(5), SamplePlan.everyUnsatisfied(), Frames.SEED, Frames.THREE);
        Map<ComplaintId, Finding> findings = new HashMap<>();
        Finding[] all = Finding.values();
        for (int i = 0; i < all.length; i++) {
            findings.put(Frames.id(i), all[i]);
        }
        findings.put(Frames.id(77), Finding.UPHELD);

        StratumEstimate found = SampleEstimate.of(sample, findings).strata().get(0);

        assertThat(found).isEqualTo(new StratumEstimate(found.size(), 4, 3, 2, 1));
    }

    @Test
    void numbersThatDoNotFitIntoEachOtherAreNamed() {
        assertThatThrownBy(() -> judged("u0", 50, 10, 11, 3))
                .hasMessage("each must be a part of the one before, were 10, 11, 11, 11 and 3");
    }

    private static StratumEstimate judged(String unit, long population, long drawn, long judged, long upheld) {
        return new StratumEstimate(
                new StratumSize(new Stratum(unit, AnswerClass.UNSATISFIED), population, drawn),
                judged,
                judged,
                judged,
                upheld);
    }
}
