package io.github.redress.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.redress.Actor;
import io.github.redress.ComplaintId;
import io.github.redress.ContentHash;
import io.github.redress.DepartmentId;
import io.github.redress.complaint.AftermathEvent.CallbackRecorded;
import io.github.redress.complaint.AftermathEvent.ReworkOrdered;
import io.github.redress.complaint.AftermathEvent.ScoreExcluded;
import io.github.redress.complaint.AftermathEvent.VerdictGiven;
import io.github.redress.complaint.AftermathEvent.VerificationRequested;
import io.github.redress.complaint.ComplaintEvent;
import io.github.redress.complaint.ComplaintEvent.ComplaintDispatched;
import io.github.redress.complaint.ComplaintEvent.ComplaintRated;
import io.github.redress.complaint.ComplaintEvent.ComplaintReplied;
import io.github.redress.complaint.ComplaintEvent.ComplaintTerminated;
import io.github.redress.complaint.ComplaintEvent.ComplaintWithdrawn;
import io.github.redress.complaint.ComplaintEvent.DeadlineChangeCause;
import io.github.redress.complaint.ComplaintEvent.DeadlinePaused;
import io.github.redress.complaint.ComplaintEvent.DeadlineSet;
import io.github.redress.complaint.ComplaintEvent.DeadlineSource;
import io.github.redress.complaint.ContestReason;
import io.github.redress.complaint.DisputeEvent.AssignmentContested;
import io.github.redress.complaint.DisputeEvent.AssignmentTransferred;
import io.github.redress.complaint.HandlingEvent.ContactMade;
import io.github.redress.complaint.LinkEvent.DuplicateLinked;
import io.github.redress.complaint.LinkEvent.DuplicateUnlinked;
import io.github.redress.complaint.Outcome;
import io.github.redress.complaint.Recorded;
import io.github.redress.complaint.SatisfactionRating;
import io.github.redress.complaint.ScoreExclusion;
import io.github.redress.complaint.SealedText;
import io.github.redress.complaint.TransferCause;
import io.github.redress.complaint.Visibility;
import io.github.redress.sla.GoalName;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What becomes of cases that end without a reply, and of those with which an answer is not the end. */
class CaseResultsTest {

    private static final DepartmentId LIGHTING = DepartmentId.of("lighting");
    private static final Instant NOON = Instant.parse("2026-09-14T04:00:00Z");
    private static final SealedText WORDS = new SealedText(new UUID(1, 1), ContentHash.of("words"));

    private final CaseResults results = new CaseResults();
    private int events;

    @Test
    void caseThatThePersonTookBackIsNobodysResult() {
        given(new ComplaintDispatched(LIGHTING, List.of(), List.of(), null, null));
        assertThat(results.all(DepartmentId::value)).hasSize(1);

        given(new ComplaintWithdrawn(null));

        assertThat(results.all(DepartmentId::value)).isEmpty();
    }

    @Test
    void caseThatTheCentreEndedWasDoneThen() {
        given(new ComplaintDispatched(LIGHTING, List.of(), List.of(), null, null));

        given(new ComplaintTerminated(LIGHTING, WORDS));

        assertThat(results.all(DepartmentId::value)).singleElement().satisfies(result -> {
            assertThat(result.unit()).isEqualTo("lighting");
            assertThat(result.closed()).isEqualTo(NOON.plusSeconds(2));
        });
    }

    @Test
    void whatIsPromisedForAReworkDoesNotExcuseTheFirstAnswer() {
        given(new ComplaintDispatched(LIGHTING, List.of(), List.of(), null, null));
        given(resolutionBy(NOON));
        given(new ComplaintReplied(1, LIGHTING, Outcome.RESOLVED, Visibility.PUBLIC, WORDS));
        given(new ComplaintRated(SatisfactionRating.DISSATISFIED, false, null));
        given(new ReworkOrdered(2, List.of(LIGHTING), WORDS));
        given(resolutionBy(NOON.plusSeconds(3600)));
        given(new ComplaintReplied(1, LIGHTING, Outcome.RESOLVED, Visibility.PUBLIC, WORDS));
        given(new ComplaintRated(SatisfactionRating.SATISFIED, true, null));

        assertThat(results.all(DepartmentId::value)).singleElement().satisfies(result -> {
            assertThat(result.due()).isEqualTo(NOON);
            assertThat(result.closed()).isEqualTo(NOON.plusSeconds(3));
            assertThat(result.rating()).isEqualTo(SatisfactionRating.SATISFIED);
            assertThat(result.resolved()).isTrue();
        });
    }

    @Test
    void badRatingIsPendingUntilAnEvaluatorUpholdsOrOverturnsIt() {
        given(new ComplaintDispatched(LIGHTING, List.of(), List.of(), null, null));
        given(new VerificationRequested(null));
        assertThat(result().verdict()).isEqualTo(Verdict.PENDING);

        given(new VerdictGiven(true, true, null, WORDS));
        assertThat(result().verdict()).isEqualTo(Verdict.UPHELD);
        assertThat(result().excluded()).isNull();

        given(new VerdictGiven(false, true, null, WORDS));
        given(new ScoreExcluded(ScoreExclusion.UNREASONABLE_DEMAND));
        assertThat(result().verdict()).isEqualTo(Verdict.OVERTURNED);
        assertThat(result().excluded()).isEqualTo("UNREASONABLE_DEMAND");
    }

    private CaseResult result() {
        return results.all(DepartmentId::value).get(0);
    }

    private static DeadlineSet resolutionBy(Instant due) {
        return new DeadlineSet(
                GoalName.RESOLUTION,
                1,
                LIGHTING,
                NOON.minusSeconds(60),
                due,
                false,
                "default",
                "office",
                1,
                DeadlineSource.POLICY,
                List.of(),
                List.of(),
                null);
    }

    @Test
    void caseThatGoesOnInAnotherIsNobodysResultUntilItIsTakenOut() {
        given(new ComplaintDispatched(LIGHTING, List.of(), List.of(), null, null));

        given(new DuplicateLinked(ComplaintId.of(new UUID(7, 8)), "20260914-7K3M9Q", List.of()));
        assertThat(results.all(DepartmentId::value)).isEmpty();

        given(new DuplicateUnlinked());
        assertThat(results.all(DepartmentId::value)).hasSize(1);
    }

    @Test
    void caseThatWentOverToAnotherLeadIsThatOnesResult() {
        DepartmentId power = DepartmentId.of("power");
        given(new ComplaintDispatched(LIGHTING, List.of(DepartmentId.of("street")), List.of(), null, null));

        given(transferred(2, DepartmentId.of("street"), DepartmentId.of("other-street")));
        given(transferred(1, LIGHTING, power));

        assertThat(results.all(DepartmentId::value))
                .singleElement()
                .satisfies(result -> assertThat(result.unit()).isEqualTo("power"));
    }

    @Test
    void whoHelpedAndWhoHadItBeforeHaveAPartInIt() {
        DepartmentId power = DepartmentId.of("power");
        given(new ComplaintDispatched(LIGHTING, List.of(DepartmentId.of("street")), List.of(), null, null));
        given(resolutionBy(NOON));
        given(new AssignmentContested(1, LIGHTING, ContestReason.values()[0], power, WORDS));
        given(transferred(1, LIGHTING, power));

        assertThat(results.everyPart(DepartmentId::value))
                .extracting(CaseResult::unit, CaseResult::part, CaseResult::returns)
                .containsExactly(
                        tuple("power", Part.LEAD, 0),
                        tuple("street", Part.SUPPORT, 0),
                        tuple("lighting", Part.FORMER, 1));
    }

    @Test
    void departmentThatIsNoMoreGaveNothingAway() {
        given(new ComplaintDispatched(LIGHTING, List.of(), List.of(), null, null));
        given(AnyHistories.transferred(1, LIGHTING, DepartmentId.of("power"), TransferCause.REORGANISED));

        assertThat(results.everyPart(DepartmentId::value))
                .extracting(CaseResult::unit)
                .containsExactly("power");
    }

    @Test
    void whatASupporterPromisedIsNotTheLeadsDeadline() {
        given(new ComplaintDispatched(LIGHTING, List.of(DepartmentId.of("street")), List.of(), null, null));
        given(resolutionBy(NOON));
        given(new DeadlineSet(
                GoalName.RESOLUTION,
                2,
                DepartmentId.of("street"),
                NOON,
                NOON.plusSeconds(9),
                false,
                "default",
                "office",
                1,
                DeadlineSource.POLICY,
                List.of(),
                List.of(),
                null));

        assertThat(result().due()).isEqualTo(NOON);
    }

    @Test
    void openCaseWhoseClockStandsStillHasNoDeadline() {
        given(new ComplaintDispatched(LIGHTING, List.of(), List.of(), null, null));
        given(resolutionBy(NOON));
        given(new DeadlinePaused(GoalName.RESOLUTION, 1, NOON));
        assertThat(result().due()).isNull();

        given(AnyHistories.changed(NOON.plusSeconds(60), DeadlineChangeCause.RESUMED));
        assertThat(result().due()).isEqualTo(NOON.plusSeconds(60));
        assertThat(result().pauses()).isEqualTo(1);
        assertThat(result().extensions()).isZero();
    }

    @Test
    void moreTimeGrantedIsCounted() {
        given(new ComplaintDispatched(LIGHTING, List.of(), List.of(), null, null));
        given(resolutionBy(NOON));
        given(AnyHistories.extended(NOON.plusSeconds(60)));

        assertThat(result().extensions()).isEqualTo(1);
    }

    @Test
    void tryThatReachedNobodyIsNoContact() {
        given(new ComplaintDispatched(LIGHTING, List.of(), List.of(), null, null));
        given(new ContactMade(1, LIGHTING, false, null));
        assertThat(result().contacted()).isNull();

        given(new ContactMade(1, LIGHTING, true, null));
        given(new ContactMade(1, LIGHTING, true, null));
        assertThat(result().contacted()).isEqualTo(NOON.plusSeconds(3));
    }

    @Test
    void callBackThatReachedThePersonOnceReachedThem() {
        given(new ComplaintDispatched(LIGHTING, List.of(), List.of(), null, null));
        assertThat(result().reached()).isNull();

        given(new CallbackRecorded(false, null, null, null, null));
        assertThat(result().reached()).isFalse();

        given(new CallbackRecorded(true, true, null, null, null));
        given(new CallbackRecorded(false, null, null, null, null));
        assertThat(result().reached()).isTrue();
        assertThat(result().resolved()).isTrue();
    }

    @Test
    void exclusionSaysWhoAskedForIt() {
        given(new ComplaintDispatched(LIGHTING, List.of(), List.of(), null, null));
        given(new ScoreExcluded(ScoreExclusion.UNREASONABLE_DEMAND));

        assertThat(result().excludedBy()).isEqualTo("test");
    }

    @Test
    void doneThoughNothingWasPromisedIsUndecided() {
        given(new ComplaintDispatched(LIGHTING, List.of(), List.of(), null, null));
        given(new ComplaintReplied(1, LIGHTING, Outcome.RESOLVED, Visibility.PUBLIC, WORDS));

        assertThat(result().onTime()).isEqualTo(OnTimeFlag.UNDECIDED);
    }

    @Test
    void eventAheadOfItsPredecessorWaitsForIt() {
        given(new ComplaintDispatched(LIGHTING, List.of(), List.of(), null, null));
        results.add(AnyHistories.recorded(7, 3, NOON.plusSeconds(3), new ComplaintWithdrawn(null)));
        assertThat(results.all(DepartmentId::value)).hasSize(1);

        given(resolutionBy(NOON.plusSeconds(60)));
        assertThat(results.all(DepartmentId::value)).isEmpty();
    }

    @Test
    void othersKnowNothingOnceTheirsIsTakenOver() {
        given(new ComplaintDispatched(LIGHTING, List.of(), List.of(), null, null));
        CaseResults all = new CaseResults();

        all.addAll(results);

        assertThat(results.all(DepartmentId::value)).isEmpty();
        assertThat(all.all(DepartmentId::value)).hasSize(1);
    }

    private static AssignmentTransferred transferred(int assignment, DepartmentId from, DepartmentId to) {
        return AnyHistories.transferred(assignment, from, to, TransferCause.UPHELD);
    }

    private void given(ComplaintEvent event) {
        events++;
        Instant at = NOON.plusSeconds(events);
        results.add(new Recorded(
                ComplaintId.of(new UUID(7, 7)),
                events,
                at,
                at,
                Actor.system("test"),
                new TreeMap<>(),
                events == 1 ? null : ContentHash.of("before"),
                event));
    }
}
