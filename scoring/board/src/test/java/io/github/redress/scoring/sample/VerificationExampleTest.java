package io.github.redress.scoring.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.ContentHash;
import io.github.redress.DepartmentId;
import io.github.redress.complaint.Recorded;
import io.github.redress.complaint.SatisfactionRating;
import io.github.redress.scoring.Board;
import io.github.redress.scoring.CaseResults;
import io.github.redress.scoring.Part;
import io.github.redress.scoring.ShippedFormula;
import io.github.redress.scoring.Tallies;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an integrator writes: from a bad rating over the sample and its verdicts back to the score. */
class VerificationExampleTest {

    private static final Instant DRAWN = Verifications.RATED.plus(Duration.ofDays(2));

    private final List<Recorded> feed = new ArrayList<>();

    @Test
    void verdictsOnTheSampleChangeTheScoreAndSayWhatHoldsForTheRest() {
        for (int which = 0; which < 30; which++) {
            feed.addAll(Verifications.rated(
                    which, which < 20 ? SatisfactionRating.DISSATISFIED : SatisfactionRating.SATISFIED));
        }
        assertThat(score()).isEqualByComparingTo("33.33");

        SampleSeed seed = new SampleSeed("f2ca1bb6c7e907d06dafe4687e579fce76b37e4e93b7605022da52e6ccc26fd2");
        ContentHash published = seed.commitment(); // before anybody can know the frame

        CaseRegister register = CaseRegister.asOf(DRAWN);
        feed.forEach(register::add);
        SampleFrame frame = register.frame(Frames.JANUARY, DepartmentId::value);
        SamplePlan plan = SamplePlan.of(new SampleSize.Percent(new BigDecimal("40")));
        List<Evaluator> evaluators = List.of(new Evaluator("eva", null), new Evaluator("han-1", "water"));
        byte[] document = Sample.draw(frame, plan, seed, evaluators).toJson();

        Sample sample = Sample.read("sample.json", document);
        assertThat(sample.seed().opens(published)).isTrue();
        assertThat(sample.isDrawnFrom(frame)).isTrue();

        int judged = 0;
        for (DrawnCase drawn : sample.cases()) { // the host asks its desk for each of these, and the desk records
            long which = drawn.id().value().getLeastSignificantBits();
            feed.add(Verifications.requested(which, DRAWN.plusSeconds(60)));
            if (judged < 6) {
                feed.addAll(Verifications.judged(which, judged % 3 != 0, drawn.evaluator(), DRAWN.plusSeconds(120)));
            }
            judged++;
        }

        CaseRegister closed = CaseRegister.asOf(DRAWN.plusSeconds(180));
        feed.forEach(closed::add);
        SampleEstimate estimate = SampleEstimate.of(sample, closed.findings(sample));
        StratumEstimate water = estimate.strata().get(0);
        assertThat(sample.cases()).hasSize(8).allMatch(each -> "eva".equals(each.evaluator()));
        assertThat(List.of(water.asked(), water.judged(), water.upheld())).containsExactly(8L, 6L, 4L);
        assertThat(water.nonResponse()).contains(new BigDecimal("0.25"));
        assertThat(estimate.of(AnswerClass.UNSATISFIED).upheldShare()).contains(new BigDecimal("0.666667"));
        assertThat(estimate.of(AnswerClass.UNSATISFIED).ifNoneMissingWereUpheld())
                .contains(new BigDecimal("0.5"));
        assertThat(score()).isEqualByComparingTo("35.71"); // 10 of 28: two bad ratings are out of the score

        CaseRegister later = CaseRegister.asOf(DRAWN);
        feed.forEach(later::add);
        assertThat(sample.isDrawnFrom(later.frame(Frames.JANUARY, DepartmentId::value)))
                .isTrue();
    }

    private BigDecimal score() {
        CaseResults results = new CaseResults();
        feed.forEach(results::add);
        Tallies january = Tallies.in(Frames.JANUARY);
        results.everyPart(DepartmentId::value).stream()
                .filter(result -> result.part() == Part.LEAD)
                .forEach(january::add);
        return Board.of(ShippedFormula.CN_WUHAN.read(), january.byUnit())
                .rows()
                .get(0)
                .score();
    }
}
