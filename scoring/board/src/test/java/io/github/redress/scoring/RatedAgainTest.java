package io.github.redress.scoring;

import static io.github.redress.complaint.SatisfactionRating.DISSATISFIED;
import static io.github.redress.complaint.SatisfactionRating.SATISFIED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.complaint.AftermathEvent.CallbackRecorded;
import io.github.redress.complaint.AftermathEvent.ScoreExcluded;
import io.github.redress.complaint.AftermathEvent.VerdictGiven;
import io.github.redress.complaint.AftermathEvent.VerificationRequested;
import io.github.redress.complaint.ScoreExclusion;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** The person is asked again, and what they or an evaluator said about an earlier answer is not about this one. */
class RatedAgainTest {

    private final CaseHistory history = CaseHistory.given()
            .inTime(CaseHistory.answer(CaseHistory.WATER))
            .tooLate(CaseHistory.rating(DISSATISFIED, false));

    @Test
    void verdictIsAboutTheRatingThatItJudgedAndNoLaterOne() {
        overturn();
        assertThat(history.lead().verdict()).isEqualTo(Verdict.OVERTURNED);
        assertThat(history.lead().dutyPerformed()).isTrue();

        again();

        assertThat(history.lead().verdict()).isNull();
        assertThat(history.lead().dutyPerformed()).isFalse();
    }

    @Test
    void personWhoIsNotSatisfiedAgainCountsAgainWhereOverturnedRatingsDoNot() {
        Formula formula = Formula.builder("overturned-are-out", "1")
                .measure(Measure.SATISFACTION_RATE, BigDecimal.ONE)
                .satisfaction(new SatisfactionRules(
                        UnratedPolicy.EXCLUDE,
                        BigDecimal.ONE,
                        VerdictEffect.EXCLUDE,
                        VerdictEffect.NO_EFFECT,
                        VerdictEffect.NO_EFFECT))
                .build();
        overturn();
        again();

        Share share = formula.share(
                Measure.SATISFACTION_RATE, history.tallies().byUnit().get("water"));
        assertThat(share.part()).isZero();
        assertThat(share.whole()).isOne();
    }

    /** A verdict and the rework that it orders are one decision. */
    @Test
    void reworkThatAVerdictOrdersLeavesTheVerdict() {
        history.tooLate(new VerificationRequested(null))
                .tooLate(new VerdictGiven(true, false, null, AnyHistories.WORDS))
                .tooLate(CaseHistory.rework());

        assertThat(history.lead().verdict()).isEqualTo(Verdict.UPHELD);
    }

    @Test
    void verificationThatAReworkOvertakesIsPendingNoMore() {
        history.tooLate(new VerificationRequested(null)).tooLate(CaseHistory.rework());

        assertThat(history.lead().verdict()).isNull();
    }

    @Test
    void exclusionThatAVerdictBroughtGoesWithTheVerdict() {
        overturn();
        history.tooLate(new ScoreExcluded(ScoreExclusion.UNREASONABLE_DEMAND));
        assertThat(history.lead().excluded()).isEqualTo("UNREASONABLE_DEMAND");

        again();

        assertThat(history.lead().excluded()).isNull();
        assertThat(history.lead().excludedBy()).isNull();
    }

    @Test
    void ratingThatSaysNothingOfItLeavesWhatTheCallBackHeard() {
        CaseHistory called = CaseHistory.given()
                .inTime(CaseHistory.answer(CaseHistory.WATER))
                .inTime(new CallbackRecorded(true, true, null, null, null))
                .inTime(CaseHistory.rating(SATISFIED, null));

        assertThat(called.lead().resolved()).isTrue();
    }

    @Test
    void wordAboutTheFirstAnswerIsNotAboutTheSecond() {
        history.tooLate(CaseHistory.rework())
                .tooLate(CaseHistory.answer(CaseHistory.WATER))
                .tooLate(CaseHistory.rating(SATISFIED, null));

        assertThat(history.lead().resolved()).isNull();
    }

    private void overturn() {
        history.tooLate(new VerificationRequested(null))
                .tooLate(new VerdictGiven(false, true, null, AnyHistories.WORDS));
    }

    private void again() {
        history.tooLate(CaseHistory.rework())
                .tooLate(CaseHistory.answer(CaseHistory.WATER))
                .tooLate(CaseHistory.rating(DISSATISFIED, false));
    }
}
