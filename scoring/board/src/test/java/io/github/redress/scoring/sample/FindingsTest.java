package io.github.redress.scoring.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.Actor;
import io.github.redress.DepartmentId;
import io.github.redress.Role;
import io.github.redress.complaint.AftermathEvent.CallbackRecorded;
import io.github.redress.complaint.AftermathEvent.ReworkOrdered;
import io.github.redress.complaint.AftermathEvent.VerdictGiven;
import io.github.redress.complaint.AftermathEvent.VerificationRequested;
import io.github.redress.complaint.ComplaintEvent;
import io.github.redress.complaint.ComplaintEvent.ComplaintRated;
import io.github.redress.complaint.ComplaintEvent.ComplaintReplied;
import io.github.redress.complaint.Outcome;
import io.github.redress.complaint.Recorded;
import io.github.redress.complaint.SatisfactionRating;
import io.github.redress.complaint.Visibility;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What becomes of a case that was drawn, and that it can be drawn again once its person rates another answer. */
class FindingsTest {

    private static final Instant DRAWN = Verifications.RATED.plus(Duration.ofDays(1));
    private static final ComplaintRated BAD = new ComplaintRated(SatisfactionRating.DISSATISFIED, false, null);
    private static final VerdictGiven UPHELD = new VerdictGiven(true, false, null, Verifications.WORDS);
    private static final VerdictGiven OVERTURNED = new VerdictGiven(false, true, null, Verifications.WORDS);

    private final List<Recorded> events = new ArrayList<>(Verifications.unsatisfied(1));
    private final Sample sample =
            Sample.draw(frame(DRAWN), SamplePlan.everyUnsatisfied(), Frames.SEED, List.of(new Evaluator("eva", null)));

    @Test
    void drawnCaseIsAskedReachedAndJudged() {
        assertThat(finding()).isEqualTo(Finding.NOT_ASKED);
        later(new VerificationRequested(null));
        assertThat(finding()).isEqualTo(Finding.ASKED);
        later(new CallbackRecorded(true, false, null, null, null));
        assertThat(finding()).isEqualTo(Finding.REACHED);
        later(OVERTURNED);
        assertThat(finding()).isEqualTo(Finding.OVERTURNED);
    }

    @Test
    void findingStaysThoughThePersonRatesTheNextAnswer() {
        later(new VerificationRequested(null));
        later(UPHELD);
        again();
        later(new VerificationRequested(null));
        later(OVERTURNED);

        assertThat(finding()).isEqualTo(Finding.UPHELD);
    }

    @Test
    void verdictOnTheNextAnswerIsNoFindingOfTheFirst() {
        again();
        later(new VerificationRequested(null));
        later(OVERTURNED);

        assertThat(finding()).isEqualTo(Finding.NOT_ASKED);
    }

    @Test
    void whoeverIsNotSatisfiedAgainCanBeDrawnAgainWhateverTheFirstVerdictWas() {
        for (VerdictGiven verdict : List.of(UPHELD, OVERTURNED)) {
            events.subList(4, events.size()).clear();
            later(new VerificationRequested(null));
            later(verdict);
            assertThat(frame(after()).cases()).isEmpty();

            again();

            assertThat(frame(after()).cases()).extracting(FrameCase::id).containsExactly(Frames.id(1));
        }
    }

    @Property(tries = 200)
    void whatHappensAfterAVerdictChangesNoFindingNorDoesTheOrderOfEvents(
            @ForAll boolean upheld, @ForAll @IntRange(max = 4) int rounds, @ForAll Random random) {
        events.clear();
        events.addAll(Verifications.unsatisfied(1));
        later(new VerificationRequested(null));
        later(upheld ? UPHELD : OVERTURNED);
        Finding judged = finding();
        for (int i = 0; i < rounds; i++) {
            again();
            later(new VerificationRequested(null));
            later(random.nextBoolean() ? UPHELD : OVERTURNED);
        }
        Collections.shuffle(events, random);

        assertThat(judged).isEqualTo(upheld ? Finding.UPHELD : Finding.OVERTURNED);
        assertThat(finding()).isEqualTo(judged);
    }

    private void again() {
        later(new ReworkOrdered(2, List.of(DepartmentId.of("water")), Verifications.WORDS));
        later(new ComplaintReplied(
                1, DepartmentId.of("water"), Outcome.RESOLVED, Visibility.PUBLIC, Verifications.WORDS));
        later(BAD);
    }

    private void later(ComplaintEvent event) {
        events.add(Verifications.recorded(1, events.size() + 1, after(), Actor.of(Role.CENTRE, "li-2"), event));
    }

    private Instant after() {
        return DRAWN.plusSeconds(60L * events.size());
    }

    private Finding finding() {
        return register(after()).findings(sample).get(Frames.id(1));
    }

    private SampleFrame frame(Instant asOf) {
        return register(asOf).frame(Frames.JANUARY, DepartmentId::value);
    }

    private CaseRegister register(Instant asOf) {
        CaseRegister register = CaseRegister.asOf(asOf);
        events.forEach(register::add);
        return register;
    }
}
