package io.github.redress.complaint;

import static io.github.redress.complaint.Complaints.CENTRE;
import static io.github.redress.complaint.Complaints.LIGHTING;
import static io.github.redress.complaint.Complaints.MONDAY_NINE;
import static io.github.redress.complaint.Complaints.POWER;
import static io.github.redress.complaint.Complaints.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.Actor;
import io.github.redress.CategoryPath;
import io.github.redress.Channel;
import io.github.redress.ComplaintKind;
import io.github.redress.DepartmentId;
import io.github.redress.DistrictPath;
import io.github.redress.Role;
import io.github.redress.complaint.AftermathCommand.ArchiveComplaint;
import io.github.redress.complaint.AftermathCommand.CloseComplaint;
import io.github.redress.complaint.AftermathCommand.DecideReview;
import io.github.redress.complaint.AftermathCommand.GiveVerdict;
import io.github.redress.complaint.AftermathCommand.OrderRework;
import io.github.redress.complaint.AftermathCommand.RecordAdoption;
import io.github.redress.complaint.AftermathCommand.RecordCallback;
import io.github.redress.complaint.AftermathCommand.RequestReview;
import io.github.redress.complaint.AftermathCommand.RequestVerification;
import io.github.redress.complaint.AftermathEvent.ClosedUnrated;
import io.github.redress.complaint.AftermathEvent.RetentionEnded;
import io.github.redress.complaint.AftermathEvent.ReworkOrdered;
import io.github.redress.complaint.AftermathEvent.ScoreExcluded;
import io.github.redress.complaint.AftermathEvent.VerificationRequested;
import io.github.redress.complaint.ComplaintCommand.AcceptComplaint;
import io.github.redress.complaint.ComplaintCommand.AcknowledgeAssignment;
import io.github.redress.complaint.ComplaintCommand.AnswerComplaint;
import io.github.redress.complaint.ComplaintCommand.DispatchComplaint;
import io.github.redress.complaint.ComplaintCommand.ImportCase;
import io.github.redress.complaint.ComplaintCommand.PassTime;
import io.github.redress.complaint.ComplaintCommand.RateComplaint;
import io.github.redress.complaint.ComplaintCommand.ReceiveComplaint;
import io.github.redress.complaint.ComplaintCommand.ReplyToComplaint;
import io.github.redress.complaint.ComplaintEvent.CaseImported;
import io.github.redress.complaint.ComplaintEvent.ComplaintRated;
import io.github.redress.complaint.Complaints.Case;
import io.github.redress.complaint.HandlingCommand.WaiveSupport;
import io.github.redress.sla.GoalName;
import io.github.redress.sla.GoalSignals;
import io.github.redress.sla.Milestone;
import io.github.redress.sla.SlaGoal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What follows an answer that was given five hours after the complaint came in, in a city with a day to rate, two to ask for a review,
 * and a hundred hours until a closed case is put away.
 */
class AftermathTest {

    private static final Actor LI = Actor.handler("li-1", LIGHTING);
    private static final Actor EVALUATOR = Actor.of(Role.EVALUATOR, "eva-1");
    private static final RateComplaint WELL = new RateComplaint(SatisfactionRating.BASIC, true, null);
    private static final RateComplaint BADLY = new RateComplaint(SatisfactionRating.DISSATISFIED, false, null);

    private Case lamp = replied(CaseRules.usual());

    @ParameterizedTest
    @EnumSource
    void ratingOfBasicOrBetterClosesTheCaseAndAWorseOneDoesNot(SatisfactionRating rating) {
        lamp.give(new RateComplaint(rating, null, null), after(6));

        assertThat(lamp.complaint().state())
                .isEqualTo(rating.isSatisfied() ? ComplaintState.CLOSED : ComplaintState.RATED);
        assertThat(lamp.complaint().rating()).isEqualTo(rating);
        assertThat(lamp.complaint().outcome()).isEqualTo(Outcome.RESOLVED);
        assertThat(lamp.complaint().resolved()).isNull();
    }

    @Test
    void ratingAtTheVeryEndOfItsTimeCounts() {
        assertThat(lamp.give(WELL, after(29))).isInstanceOf(Decision.Done.class);
    }

    @Test
    void ratingAfterItsTimeIsRefusedWithTheDateWhetherOrNotTimeHasClosedTheCase() {
        String refusal =
                "ILLEGAL_STATE 评价期已于 2026-09-15T06:00:00Z 届满" + " / the time to rate it ended at 2026-09-15T06:00:00Z";

        assertThat(refusal(WELL, after(29).plusNanos(1))).isEqualTo(refusal);
        assertThat(refusal(WELL, after(40))).isEqualTo(refusal);
        lamp.give(new PassTime(), after(40));
        assertThat(refusal(WELL, after(41))).isEqualTo(refusal);
        assertThat(refusal(new RecordCallback(false, null, null, null), after(41)))
                .isEqualTo(refusal);
    }

    @Test
    void timeClosesWhatNobodyRatedOnceAndFromTheInstantAfter() {
        assertThat(lamp.complaint().wakeAt()).contains(after(29).plusNanos(1));
        assertThat(lamp.give(new PassTime(), after(29))).isEqualTo(new Decision.Done(List.of()));

        lamp.give(new PassTime(), after(50));
        lamp.give(new PassTime(), after(51));

        Complaint closed = lamp.complaint();
        assertThat(closed.state()).isEqualTo(ComplaintState.CLOSED);
        assertThat(closed.rating()).isNull();
        assertThat(closed.outcome()).isEqualTo(Outcome.RESOLVED);
        assertThat(closed.lastActAt()).isEqualTo(after(5));
        assertThat(lamp.events())
                .filteredOn(recorded -> recorded.event() instanceof ClosedUnrated)
                .singleElement()
                .satisfies(recorded -> {
                    assertThat(recorded.at()).isEqualTo(after(29));
                    assertThat(recorded.actor()).isEqualTo(Recorded.TIME);
                });
        assertThat(running()).containsExactly("REVIEW_REQUEST " + after(77), "RETENTION " + after(129));
    }

    @Test
    void longDowntimeChangesNoInstant() {
        lamp.give(new PassTime(), after(5000));

        assertThat(lamp.events().stream()
                        .filter(recorded -> recorded.event().isMadeByTime())
                        .map(Recorded::at))
                .containsExactly(after(29), after(129));
        assertThat(lamp.events().get(lamp.events().size() - 1).event()).isEqualTo(new RetentionEnded(after(129)));
        assertThat(lamp.complaint().state()).isEqualTo(ComplaintState.ARCHIVED);
        assertThat(lamp.complaint().clocks()).noneMatch(CaseClock::isRunning);
        assertThat(lamp.complaint().wakeAt()).isEmpty();
    }

    /** A sweep may run late or never: what time has done by then is done. */
    @Test
    void commandMeetsTheCaseAsTimeHasLeftIt() {
        Case swept = replied(CaseRules.usual());
        swept.give(new PassTime(), after(40));

        assertThat(refusal(reply(), after(41)))
                .isEqualTo("ILLEGAL_STATE 诉求状态为已办结，此时不能答复" + " / the complaint is closed and cannot be replied to now");
        lamp.give(new RequestReview(WORDS), after(42));
        swept.give(new RequestReview(WORDS), after(42));

        assertThat(lamp.complaint().state()).isEqualTo(ComplaintState.UNDER_REVIEW);
        assertThat(lamp.complaint()).isEqualTo(swept.complaint());
    }

    @Test
    void questionAnsweredAtTheCounterHasTheSameWindows() {
        Case question = begun(Complaints.question(), CaseRules.usual());
        question.give(new AnswerComplaint(Outcome.EXPLAINED, Visibility.PUBLIC, WORDS), after(1));
        assertThat(question.complaint().wakeAt()).contains(after(25).plusNanos(1));

        question.give(new PassTime(), after(26));

        assertThat(question.complaint().state()).isEqualTo(ComplaintState.CLOSED);
        assertThat(question.complaint().clocks())
                .filteredOn(CaseClock::isRunning)
                .extracting(CaseClock::goal)
                .containsExactly(GoalName.REVIEW_REQUEST, GoalName.RETENTION);
    }

    @Test
    void policyWithoutTheWindowSetsNoLimit() {
        Case old = Case.begun(Complaints.brokenStreetLight(), MONDAY_NINE);
        answer(old);

        old.give(new PassTime(), after(50_000));

        assertThat(old.give(WELL, after(50_001))).isInstanceOf(Decision.Done.class);
    }

    @Test
    void callThatNobodyAnswersLeavesTheCaseAndOneWithARatingCounts() {
        lamp.give(new RecordCallback(false, null, null, null), after(6));
        lamp.give(new RecordCallback(true, false, null, WORDS), after(7));
        assertThat(lamp.complaint().state()).isEqualTo(ComplaintState.REPLIED);
        assertThat(lamp.complaint().resolved()).isFalse();

        lamp.give(new RecordCallback(true, true, SatisfactionRating.SATISFIED, WORDS), after(8));

        assertThat(lamp.complaint().state()).isEqualTo(ComplaintState.CLOSED);
        assertThat(lamp.complaint().rating()).isEqualTo(SatisfactionRating.SATISFIED);
        assertThat(lamp.complaint().resolved()).isTrue();
    }

    @Test
    void nobodyWhoWasNotReachedHasRated() {
        assertThat(refusal(new RecordCallback(false, null, SatisfactionRating.SATISFIED, null), after(6)))
                .isEqualTo("INVALID_REQUEST 未接通的回访不应有评价" + " / nobody was reached, and so nobody can have rated it");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"HANDLER", "HEAD"},
            mode = EnumSource.Mode.EXCLUDE)
    void nobodyRatesTheirOwnHandlingInWhateverRole(Role role) {
        String refusal = "NOT_PERMITTED 办理过该诉求的人员不得评价或回访"
                + " / who handled the complaint neither rates it nor calls back about it";

        assertThat(refusal(lamp.give(Actor.of(role, "li-1"), WELL, after(6)))).isEqualTo(refusal);
        assertThat(refusal(lamp.give(
                        Actor.of(role, "li-1"),
                        new RecordCallback(true, true, SatisfactionRating.SATISFIED, null),
                        after(6))))
                .isEqualTo(refusal);
        assertThat(lamp.give(Actor.of(role, "somebody-else"), WELL, after(6))).isInstanceOf(Decision.Done.class);
    }

    @Test
    void whoAnswersDirectlyDoesNotCallBackAboutIt() {
        Case question = begun(Complaints.question(), CaseRules.usual());
        question.give(
                Actor.operator("op-1"), new AnswerComplaint(Outcome.EXPLAINED, Visibility.PUBLIC, WORDS), after(1));
        RecordCallback callback = new RecordCallback(true, true, SatisfactionRating.VERY_SATISFIED, null);

        assertThat(refusal(question.give(Actor.of(Role.CENTRE, "op-1"), callback, after(2))))
                .isEqualTo("NOT_PERMITTED 办理过该诉求的人员不得评价或回访"
                        + " / who handled the complaint neither rates it nor calls back about it");
        assertThat(question.give(Actor.of(Role.CENTRE, "op-2"), callback, after(2)))
                .isInstanceOf(Decision.Done.class);
    }

    @Test
    void centreClosesARatedCaseAndItsWindowsBegin() {
        lamp.give(BADLY, after(6));
        lamp.give(new CloseComplaint(WORDS), after(8));

        assertThat(lamp.complaint().state()).isEqualTo(ComplaintState.CLOSED);
        assertThat(running()).containsExactly("REVIEW_REQUEST " + after(56), "RETENTION " + after(108));
    }

    @Test
    void reworkPromisesAnewAndKeepsBothVerdicts() {
        lamp.give(BADLY, after(6));
        lamp.give(new OrderRework(WORDS, List.of()), after(7));

        assertThat(lamp.complaint().state()).isEqualTo(ComplaintState.IN_PROGRESS);
        assertThat(lamp.complaint().lead().map(Assignment::state)).contains(AssignmentState.WORKING);
        assertThat(running()).containsExactly("RESOLUTION " + after(17));
        lamp.give(reply(), after(18));
        assertThat(lamp.complaint().clocks().stream()
                        .filter(clock -> clock.goal().equals(GoalName.RESOLUTION))
                        .map(clock -> clock.stoppedAt() + " " + clock.isLate(after(100))))
                .containsExactly(after(5) + " false", after(18) + " true");
        assertThat(running()).containsExactly("RATING " + after(42));
    }

    @Test
    void ratingAfterAReworkCountsAndTheEarlierOneStaysInTheRecord() {
        lamp.give(BADLY, after(6));
        lamp.give(new OrderRework(WORDS, List.of()), after(7));
        lamp.give(reply(), after(8));
        lamp.give(WELL, after(9));

        assertThat(lamp.complaint().rating()).isEqualTo(SatisfactionRating.BASIC);
        assertThat(lamp.complaint().state()).isEqualTo(ComplaintState.CLOSED);
        assertThat(lamp.events().stream().map(Recorded::event).filter(ComplaintRated.class::isInstance))
                .extracting(event -> ((ComplaintRated) event).rating())
                .containsExactly(SatisfactionRating.DISSATISFIED, SatisfactionRating.BASIC);
    }

    @Test
    void onlyTheSupportersThatAreNamedActAgain() {
        Case both = begun(Complaints.brokenStreetLight(), CaseRules.usual());
        both.give(new AcceptComplaint(), after(1));
        both.give(new DispatchComplaint(LIGHTING, List.of(POWER, CENTRE)), after(2));
        both.give(new AcknowledgeAssignment(LIGHTING), after(3));
        both.give(new WaiveSupport(null, POWER, WORDS), after(4));
        both.give(new WaiveSupport(null, CENTRE, WORDS), after(4));
        both.give(reply(), after(5));
        both.give(BADLY, after(6));

        assertThat(refusal(both.give(new OrderRework(WORDS, List.of(DepartmentId.of("parks"))), after(7))))
                .isEqualTo("ILLEGAL_STATE 该诉求未派给 parks / the complaint was not given to parks");
        both.give(new OrderRework(WORDS, List.of(POWER)), after(7));

        assertThat(both.events().stream().map(Recorded::event).filter(ReworkOrdered.class::isInstance))
                .containsExactly(new ReworkOrdered(2, List.of(LIGHTING, POWER), WORDS));
        assertThat(both.complaint().assignments())
                .extracting(assignment -> assignment.department() + " " + assignment.state())
                .containsExactly("lighting WORKING", "power-company OFFERED", "centre WAIVED");
    }

    @Test
    void whoWasDoneActsAgainAndWhoHadNotBegunStillHasTo() {
        Assignment support = Assignment.offered(2, POWER, AssignmentRole.SUPPORT, MONDAY_NINE);

        assertThat(support.takenUpAgain()).isEqualTo(support);
        assertThat(support.withState(AssignmentState.DONE).takenUpAgain().state())
                .isEqualTo(AssignmentState.ACKNOWLEDGED);
        assertThat(support.withState(AssignmentState.RELEASED).takenUpAgain().state())
                .isEqualTo(AssignmentState.RELEASED);
    }

    @Test
    void reworkIsRefusedOnceItsNumberIsSpent() {
        lamp = replied(CaseRules.usual().withReworks(1));
        lamp.give(BADLY, after(6));
        lamp.give(new OrderRework(WORDS, List.of()), after(7));
        lamp.give(reply(), after(8));
        lamp.give(BADLY, after(9));

        assertThat(refusal(new OrderRework(WORDS, List.of()), after(10)))
                .isEqualTo("ILLEGAL_STATE 该诉求已重办 1 次，最多 1 次"
                        + " / the complaint was handed back 1 times, and 1 are the most");
    }

    @Test
    void whatNoDepartmentHadCannotBeDoneAgain() {
        Case question = begun(Complaints.question(), CaseRules.usual());
        question.give(new AnswerComplaint(Outcome.EXPLAINED, Visibility.PUBLIC, WORDS), after(1));
        question.give(BADLY, after(2));

        assertThat(refusal(question.give(new OrderRework(WORDS, List.of()), after(3))))
                .isEqualTo("NO_LEAD 该诉求没有承办单位，无法重办" + " / no department had the complaint, and none can do it again");
    }

    @Test
    void badRatingIsVerifiedByItselfWhereTheCityWantsThat() {
        lamp = replied(CaseRules.usual().verifyingBadRatings());

        lamp.give(BADLY, after(6));

        assertThat(lamp.complaint().state()).isEqualTo(ComplaintState.UNDER_VERIFICATION);
        assertThat(lamp.events().get(lamp.events().size() - 1).event()).isEqualTo(new VerificationRequested(null));
    }

    @ParameterizedTest(name = "demand reasonable {0}, duty performed {1}, {2} reworks at most: {3}, excluded {4}")
    @CsvSource({
        "true,  false, 1, IN_PROGRESS, false",
        "false, false, 1, IN_PROGRESS, false",
        "true,  false, 0, CLOSED,      false",
        "true,  true,  1, CLOSED,      false",
        "false, true,  1, CLOSED,      true",
    })
    void twoAxesDecideWhatFollowsAVerdict(
            boolean reasonable, boolean performed, int reworks, ComplaintState next, boolean excluded) {
        lamp = replied(CaseRules.usual().withReworks(reworks));
        lamp.give(BADLY, after(6));
        lamp.give(new RequestVerification(WORDS), after(7));

        lamp.give(EVALUATOR, new GiveVerdict(reasonable, performed, null, WORDS), after(8));

        assertThat(lamp.complaint().state()).isEqualTo(next);
        assertThat(lamp.events().stream().anyMatch(recorded -> recorded.event() instanceof ScoreExcluded))
                .isEqualTo(excluded);
        assertThat(lamp.complaint().clocks().stream()
                        .filter(clock -> clock.goal().equals(GoalName.RESOLUTION))
                        .filter(CaseClock::isRunning))
                .hasSize(next == ComplaintState.IN_PROGRESS ? 1 : 0);
    }

    @Test
    void evaluatorNeverComesFromADepartmentThatHadTheCase() {
        underVerification();

        assertThat(refusal(lamp.give(EVALUATOR, new GiveVerdict(true, true, LIGHTING, WORDS), after(8))))
                .isEqualTo("NOT_PERMITTED 来自 lighting 的人员不得核查或复查涉及该单位的诉求"
                        + " / who comes from lighting neither verifies nor reviews a complaint that concerns it");
        assertThat(refusal(
                        lamp.give(EVALUATOR, new GiveVerdict(true, true, DepartmentId.of("nobody"), WORDS), after(8))))
                .startsWith("UNKNOWN_DEPARTMENT");
        assertThat(lamp.give(EVALUATOR, new GiveVerdict(true, true, CENTRE, WORDS), after(8)))
                .isInstanceOf(Decision.Done.class);
    }

    /** Whatever a command says of where the judge comes from: the account says it. */
    @Test
    void judgeWhoseAccountBelongsToADepartmentThatHadTheCaseIsRefused() {
        underVerification();
        GiveVerdict silent = new GiveVerdict(true, true, null, WORDS);

        assertThat(refusal(lamp.give(Actor.evaluatorFrom(LIGHTING, "eval-7"), silent, after(8))))
                .isEqualTo("NOT_PERMITTED 来自 lighting 的人员不得核查或复查涉及该单位的诉求"
                        + " / who comes from lighting neither verifies nor reviews a complaint that concerns it");
        Rulebook merged = Complaints.withSuccessor(rules(CaseRules.usual()), LIGHTING, CENTRE);
        assertThat(refusal(lamp.complaint().decide(Actor.evaluatorFrom(CENTRE, "eval-8"), silent, after(8), merged)))
                .startsWith("NOT_PERMITTED");
        assertThat(lamp.give(Actor.evaluatorFrom(CENTRE, "eval-8"), silent, after(8)))
                .isInstanceOf(Decision.Done.class);
        lamp.give(new RequestReview(WORDS), after(9));
        assertThat(refusal(lamp.give(
                        Actor.reviewerFrom(LIGHTING, "rev-7"),
                        new DecideReview(ReviewResult.UPHELD, null, Visibility.PUBLIC, WORDS),
                        after(10))))
                .startsWith("NOT_PERMITTED");
    }

    @Test
    void nobodyOfADepartmentThatHadTheCaseRatesItOrCallsBack() {
        String refused = "NOT_PERMITTED 来自 lighting 的人员不得评价或回访该单位办理的诉求"
                + " / who comes from lighting neither rates nor calls back about what it may have handled";
        List<Actor> theirs = List.of(
                Actor.handler("li-77", LIGHTING),
                Actor.head("li-99", LIGHTING),
                Actor.evaluatorFrom(LIGHTING, "eval-7"),
                Actor.reviewerFrom(LIGHTING, "rev-7"));

        for (Actor actor : theirs) {
            assertThat(refusal(lamp.give(actor, WELL, after(6)))).isEqualTo(refused);
            assertThat(refusal(lamp.give(actor, new RecordCallback(false, null, null, null), after(6))))
                    .isEqualTo(refused);
        }
        Rulebook merged = Complaints.withSuccessor(rules(CaseRules.usual()), LIGHTING, CENTRE);
        assertThat(refusal(lamp.complaint().decide(Actor.handler("ce-1", CENTRE), WELL, after(6), merged)))
                .startsWith("NOT_PERMITTED 来自 centre");
        assertThat(lamp.give(Actor.handler("ce-1", CENTRE), WELL, after(6))).isInstanceOf(Decision.Done.class);
    }

    @Test
    void whoActedOnTheCaseNeverJudgesIt() {
        lamp.give(BADLY, after(6));
        lamp.give(Actor.of(Role.SUPERVISOR, "sun-1"), new RequestVerification(WORDS), after(7));

        for (String account : List.of("li-1", "sun-1")) {
            assertThat(refusal(lamp.give(
                            Actor.of(Role.EVALUATOR, account), new GiveVerdict(true, true, null, WORDS), after(8))))
                    .isEqualTo("NOT_PERMITTED 经办过该诉求的人员不得核查或复查该诉求"
                            + " / who acted on the complaint before neither verifies nor reviews it");
        }
    }

    @Test
    void personAsksForReviewAsOftenAsTheRulesAllowAndInTime() {
        lamp.give(WELL, after(6));
        assertThat(refusal(new RequestReview(WORDS), after(54).plusNanos(1)))
                .isEqualTo("ILLEGAL_STATE 申请复查的期限已于 2026-09-16T07:00:00Z 届满"
                        + " / the time to ask for a review ended at 2026-09-16T07:00:00Z");

        for (int level = 1; level <= 2; level++) {
            lamp.give(new RequestReview(WORDS), after(10 * level));
            assertThat(lamp.complaint().state()).isEqualTo(ComplaintState.UNDER_REVIEW);
            assertThat(running()).isEmpty();
            lamp.give(
                    Actor.of(Role.REVIEWER, "rev-" + level),
                    new DecideReview(ReviewResult.UPHELD, null, Visibility.PUBLIC, WORDS),
                    after(10 * level + 1));
            assertThat(running())
                    .containsExactly(
                            "REVIEW_REQUEST " + after(10 * level + 49), "RETENTION " + after(10 * level + 101));
        }

        assertThat(refusal(new RequestReview(WORDS), after(30)))
                .isEqualTo("ILLEGAL_STATE 该诉求已复查复核 2 次，最多 2 次，同一事实不再受理"
                        + " / the complaint was reviewed 2 times, and 2 are the most;"
                        + " the same facts are not taken up again");
    }

    @Test
    void whoDecidedTheReviewDoesNotDecideTheFinalOne() {
        Actor reviewer = Actor.of(Role.REVIEWER, "rev-1");
        DecideReview upheld = new DecideReview(ReviewResult.UPHELD, null, Visibility.PUBLIC, WORDS);
        lamp.give(WELL, after(6));
        lamp.give(new RequestReview(WORDS), after(7));
        lamp.give(reviewer, upheld, after(8));
        lamp.give(new RequestReview(WORDS), after(9));

        assertThat(refusal(lamp.give(reviewer, upheld, after(10)))).startsWith("NOT_PERMITTED");
    }

    @Test
    void reviewSendsACaseBackThoughItsReworksAreSpent() {
        lamp = replied(CaseRules.usual().withReworks(0));
        lamp.give(WELL, after(6));
        lamp.give(new RequestReview(WORDS), after(7));

        lamp.give(new DecideReview(ReviewResult.SENT_BACK, null, Visibility.PUBLIC, WORDS), after(8));

        assertThat(lamp.complaint().state()).isEqualTo(ComplaintState.IN_PROGRESS);
        assertThat(lamp.complaint().proceedings().aftermath().leg()).isEqualTo(2);
        assertThat(running()).containsExactly("RESOLUTION " + after(18));
    }

    @Test
    void centrePutsAClosedCaseAwayAndNothingRunsAnyMore() {
        lamp.give(WELL, after(6));
        lamp.give(new ArchiveComplaint(), after(7));

        assertThat(lamp.complaint().state()).isEqualTo(ComplaintState.ARCHIVED);
        assertThat(running()).isEmpty();
        assertThat(lamp.complaint().wakeAt()).isEmpty();
    }

    @Test
    void leadSaysWhatBecameOfASuggestionAlsoOnceItIsClosed() {
        Case seats = begun(Complaints.suggestion(), CaseRules.usual());
        answer(seats);
        seats.give(new RecordAdoption(LIGHTING, Adoption.NOT_ADOPTED, WORDS, null), after(6));
        seats.give(WELL, after(7));
        seats.give(new RecordAdoption(LIGHTING, Adoption.ADOPTED, WORDS, null), after(8));

        assertThat(seats.complaint().proceedings().aftermath().adoption()).isEqualTo(Adoption.ADOPTED);
        assertThat(refusal(seats.give(new RecordAdoption(POWER, Adoption.ADOPTED, WORDS, null), after(9))))
                .isEqualTo("ILLEGAL_STATE power-company 不是该诉求的主办单位，只有主办单位可以登记采纳情况"
                        + " / power-company is not the lead of this complaint; only the lead says what became of it");
        assertThat(refusal(new RecordAdoption(LIGHTING, Adoption.ADOPTED, WORDS, null), after(9)))
                .isEqualTo(
                        "ILLEGAL_STATE 只有建议和表扬登记采纳情况，该诉求为求助"
                                + " / only a suggestion or praise is adopted; this is a complaint of kind request for assistance");
    }

    /** The body that decides promises anew at every level. */
    @Test
    void everyReviewIsPromisedForItself() {
        SlaGoal decision = Complaints.goal(GoalName.of("REVIEW"), 30)
                .withSignals(new GoalSignals(
                        Set.of(Milestone.REVIEW_REQUESTED), Set.of(Milestone.CLOSED), Set.of(), Set.of(), Set.of()));
        lamp = Case.begun(
                Complaints.brokenStreetLight(), MONDAY_NINE, Complaints.rulebook(CaseRules.usual(), decision));
        answer(lamp);
        lamp.give(WELL, after(6));

        for (int level = 1; level <= 2; level++) {
            lamp.give(new RequestReview(WORDS), after(10 * level));
            assertThat(running()).containsExactly("REVIEW " + after(10 * level + 30));
            lamp.give(
                    Actor.of(Role.REVIEWER, "rev-" + level),
                    new DecideReview(ReviewResult.UPHELD, null, Visibility.PUBLIC, WORDS),
                    after(10 * level + 1));
            assertThat(running()).isEmpty();
        }
    }

    /** A clock is stopped with a deadline, never in a pause, also where time ends the case. */
    @Test
    void whatTimeEndsInAPauseIsNotLate() {
        SlaGoal inspection = Complaints.goal(GoalName.of("INSPECTION"), 10)
                .withSignals(new GoalSignals(
                        Set.of(Milestone.DISPATCHED),
                        Set.of(Milestone.CONTACTED),
                        Set.of(Milestone.REPLIED),
                        Set.of(Milestone.ACKNOWLEDGED),
                        Set.of()));
        lamp = Case.begun(
                Complaints.brokenStreetLight(),
                MONDAY_NINE,
                Complaints.rulebook(CaseRules.usual(), Complaints.goal(GoalName.RATING, 24), inspection));
        answer(lamp);

        lamp.give(new PassTime(), after(500));

        assertThat(lamp.complaint().clocks())
                .filteredOn(clock -> clock.goal().equals(GoalName.of("INSPECTION")))
                .singleElement()
                .satisfies(clock -> {
                    assertThat(clock.isLate(after(500))).isFalse();
                    assertThat(clock.due()).isEqualTo(after(36));
                    assertThat(clock.cancelledAt()).isEqualTo(after(29));
                });
    }

    @Test
    void caseOfAnotherSystemThatEndsHereHasWindowsAndCanBeDoneAgain() {
        lamp = Case.begun(imported(), MONDAY_NINE, rules(CaseRules.usual()));
        lamp.give(LI, reply(), after(5));
        assertThat(running()).containsExactly("RATING " + after(29));
        lamp.give(BADLY, after(6));

        lamp.give(new OrderRework(WORDS, List.of()), after(7));

        assertThat(lamp.complaint().state()).isEqualTo(ComplaintState.IN_PROGRESS);
        assertThat(running()).containsExactly("RESOLUTION " + after(17));
        lamp.give(reply(), after(8));
        lamp.give(WELL, after(9));
        assertThat(running()).containsExactly("REVIEW_REQUEST " + after(57), "RETENTION " + after(109));
    }

    /** An accused department that was dissolved since is accused under the name of its successor. */
    @Test
    void tipOffIsNotDoneAgainByWhoTookOverFromTheAccused() {
        Case tipOff = Case.begun(Complaints.tipOffAgainst(POWER), MONDAY_NINE, rules(CaseRules.usual()));
        tipOff.give(new AcceptComplaint(), after(1));
        tipOff.give(new DispatchComplaint(LIGHTING, List.of()), after(2));
        tipOff.give(LI, new AcknowledgeAssignment(LIGHTING), after(3));
        tipOff.give(LI, reply(), after(5));
        tipOff.give(BADLY, after(6));
        Rulebook merged = Complaints.withSuccessor(rules(CaseRules.usual()), POWER, LIGHTING);

        assertThat(refusal(tipOff.complaint().decide(new OrderRework(WORDS, List.of()), after(7), merged)))
                .startsWith("ACCUSED_DEPARTMENT");
        tipOff.give(new RequestVerification(WORDS), after(7));
        assertThat(refusal(tipOff.complaint().decide(new GiveVerdict(true, true, POWER, WORDS), after(8), merged)))
                .startsWith("NOT_PERMITTED");
        assertThat(tipOff.complaint().decide(new GiveVerdict(true, false, null, WORDS), after(8), merged))
                .isInstanceOfSatisfying(
                        Decision.Done.class,
                        done -> assertThat(done.events())
                                .extracting(event -> event.getClass().getSimpleName())
                                .startsWith("VerdictGiven", "ComplaintClosed")
                                .doesNotContain("ReworkOrdered"));
    }

    private static ImportCase imported() {
        return new ImportCase(new CaseImported(
                "old-hotline",
                "4711",
                "20260914-0A1B2C",
                new UUID(9, 9),
                ComplaintKind.ASSISTANCE,
                Channel.IMPORT,
                CategoryPath.of("roads/lighting"),
                DistrictPath.of("wuchang"),
                MONDAY_NINE.minus(Duration.ofDays(30)),
                LIGHTING,
                null,
                null,
                null,
                true,
                null,
                null,
                null,
                null,
                List.of(),
                null));
    }

    private void underVerification() {
        lamp.give(BADLY, after(6));
        lamp.give(new RequestVerification(WORDS), after(7));
    }

    private static Case replied(CaseRules rules) {
        Case lamp = begun(Complaints.brokenStreetLight(), rules);
        answer(lamp);
        return lamp;
    }

    private static Case begun(ReceiveComplaint received, CaseRules rules) {
        return Case.begun(received, MONDAY_NINE, rules(rules));
    }

    private static Rulebook rules(CaseRules rules) {
        return Complaints.rulebook(
                rules,
                Complaints.goal(GoalName.RATING, 24),
                Complaints.goal(GoalName.REVIEW_REQUEST, 48),
                Complaints.goal(GoalName.RETENTION, 100));
    }

    private static void answer(Case lamp) {
        lamp.give(new AcceptComplaint(), after(1));
        lamp.give(new DispatchComplaint(LIGHTING, List.of()), after(2));
        lamp.give(LI, new AcknowledgeAssignment(LIGHTING), after(3));
        lamp.give(LI, reply(), after(5));
    }

    private static ReplyToComplaint reply() {
        return new ReplyToComplaint(LIGHTING, Outcome.RESOLVED, Visibility.PUBLIC, WORDS);
    }

    private List<String> running() {
        return lamp.complaint().clocks().stream()
                .filter(CaseClock::isRunning)
                .map(clock -> clock.goal() + " " + clock.due())
                .toList();
    }

    private String refusal(ComplaintCommand command, Instant at) {
        return refusal(lamp.give(command, at));
    }

    private static String refusal(Decision decision) {
        return Optional.of(decision)
                .filter(Decision.Refused.class::isInstance)
                .map(Decision.Refused.class::cast)
                .map(refused ->
                        refused.code() + " " + refused.faults().get(0).what().zh() + " / "
                                + refused.faults().get(0).what().en())
                .orElse("not refused");
    }

    private static Instant after(int hours) {
        return MONDAY_NINE.plus(Duration.ofHours(hours));
    }
}
