package io.github.redress.complaint;

import static io.github.redress.complaint.Complaints.LIGHTING;
import static io.github.redress.complaint.Complaints.MONDAY_NINE;
import static io.github.redress.complaint.Complaints.POWER;
import static io.github.redress.complaint.Complaints.WORDS;
import static io.github.redress.complaint.Complaints.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.Actor;
import io.github.redress.Role;
import io.github.redress.complaint.AftermathCommand.DecideReview;
import io.github.redress.complaint.AftermathCommand.OrderRework;
import io.github.redress.complaint.AftermathCommand.RequestReview;
import io.github.redress.complaint.AftermathCommand.RequestVerification;
import io.github.redress.complaint.ComplaintCommand.AcceptComplaint;
import io.github.redress.complaint.ComplaintCommand.AcknowledgeAssignment;
import io.github.redress.complaint.ComplaintCommand.DispatchComplaint;
import io.github.redress.complaint.ComplaintCommand.PassTime;
import io.github.redress.complaint.ComplaintCommand.RateComplaint;
import io.github.redress.complaint.ComplaintCommand.ReplyToComplaint;
import io.github.redress.complaint.ComplaintCommand.TerminateComplaint;
import io.github.redress.complaint.ComplaintEvent.DeadlineMissed;
import io.github.redress.complaint.ComplaintEvent.DeadlineSet;
import io.github.redress.complaint.Complaints.Case;
import io.github.redress.complaint.HandlingCommand.WaiveSupport;
import io.github.redress.sla.GoalName;
import io.github.redress.sla.GoalSignals;
import io.github.redress.sla.Milestone;
import io.github.redress.sla.SlaGoal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A case whose person is not satisfied, six hours after it came in: it is to be made good in twenty hours, and to be pursued in thirty.
 *
 * <p>Source of such a goal: the rules of Dezhou and of Sichuan, five and fifteen working days to make good what was rated badly.
 */
class UnsatisfiedTest {

    private static final SlaGoal FIX = Complaints.goal(GoalName.of("FIX"), 20)
            .withSignals(
                    new GoalSignals(Set.of(Milestone.RATED), Set.of(Milestone.REPLIED), Set.of(), Set.of(), Set.of()));
    private static final ReplyToComplaint REPLY =
            new ReplyToComplaint(LIGHTING, Outcome.RESOLVED, Visibility.PUBLIC, WORDS);
    private static final RateComplaint BADLY = new RateComplaint(SatisfactionRating.DISSATISFIED, false, null);
    private static final OrderRework AGAIN = new OrderRework(WORDS, List.of());

    private Case lamp = rated(CaseRules.usual(), FIX, Complaints.goal(GoalName.FOLLOW_UP, 30));

    @Test
    void whatThePolicyPromisesAfterABadRatingRuns() {
        assertThat(lamp.complaint().isOver()).isFalse();
        assertThat(running()).containsExactly("FIX " + after(26), "FOLLOW_UP " + after(36));
        assertThat(lamp.complaint().wakeAt()).contains(after(26).plusNanos(1));

        lamp.give(new PassTime(), after(27));

        assertThat(lamp.events().get(lamp.events().size() - 1).event())
                .isEqualTo(new DeadlineMissed(FIX.goal(), 1, after(26)));
    }

    @Test
    void answerAfterAReworkKeepsItAndTheNextBadRatingPromisesItAgain() {
        lamp.give(AGAIN, after(8));
        assertThat(running()).containsExactly("FIX " + after(26), "RESOLUTION " + after(18));

        lamp.give(REPLY, after(10));
        assertThat(running()).isEmpty();
        lamp.give(BADLY, after(11));

        assertThat(running()).containsExactly("FIX " + after(31), "FOLLOW_UP " + after(41));
        assertThat(lamp.complaint().clocks().stream()
                        .filter(clock -> clock.goal().equals(FIX.goal()))
                        .map(CaseClock::stoppedAt))
                .containsExactly(after(10), null);
    }

    @Test
    void whatNobodyPursuesInTimeIsClosedByTime() {
        lamp.give(new PassTime(), after(36));
        assertThat(lamp.complaint().state()).isEqualTo(ComplaintState.RATED);

        lamp.give(new PassTime(), after(37));

        assertThat(lamp.complaint().state()).isEqualTo(ComplaintState.CLOSED);
        assertThat(lamp.complaint().rating()).isEqualTo(SatisfactionRating.DISSATISFIED);
        assertThat(lamp.events().get(lamp.events().size() - 1))
                .satisfies(closed -> assertThat(closed.event()).isEqualTo(new AftermathEvent.FollowUpEnded(after(36))))
                .satisfies(closed -> assertThat(closed.at()).isEqualTo(after(36)));
        assertThat(running()).isEmpty();
        assertThat(lamp.give(new RequestReview(WORDS), after(38))).isInstanceOf(Decision.Done.class);
    }

    @ParameterizedTest
    @EnumSource
    void timeToPursueEndsWithWhateverIsDone(Pursuit pursuit) {
        lamp.give(pursuit.command, after(8));

        lamp.give(new PassTime(), after(50));

        assertThat(lamp.complaint().state()).isEqualTo(pursuit.next);
        assertThat(running()).noneMatch(clock -> clock.startsWith("FOLLOW_UP"));
    }

    /** What may be done about a bad rating. */
    enum Pursuit {
        REWORK(AGAIN, ComplaintState.IN_PROGRESS),
        VERIFICATION(new RequestVerification(WORDS), ComplaintState.UNDER_VERIFICATION),
        REVIEW(new RequestReview(WORDS), ComplaintState.UNDER_REVIEW);

        private final ComplaintCommand command;
        private final ComplaintState next;

        Pursuit(ComplaintCommand command, ComplaintState next) {
            this.command = command;
            this.next = next;
        }
    }

    @Test
    void personNeedNotWaitForACloseToAskForAReview() {
        lamp.give(new RequestReview(WORDS), after(8));

        assertThat(lamp.complaint().state()).isEqualTo(ComplaintState.UNDER_REVIEW);
        lamp.give(
                Actor.of(Role.REVIEWER, "rev-1"),
                new DecideReview(ReviewResult.SENT_BACK, null, Visibility.PUBLIC, WORDS),
                after(9));
        assertThat(lamp.complaint().state()).isEqualTo(ComplaintState.IN_PROGRESS);
        assertThat(running()).containsExactly("FIX " + after(26), "RESOLUTION " + after(19));
    }

    @ParameterizedTest
    @EnumSource(
            value = Pursuit.class,
            names = {"VERIFICATION", "REVIEW"})
    void centreMayEndItWithAReasonAndTheBadRatingStays(Pursuit first) {
        Case rated = rated(CaseRules.usual(), FIX);
        rated.give(new TerminateComplaint(null, WORDS), after(7));
        lamp.give(first.command, after(8));
        lamp.give(new TerminateComplaint(null, WORDS), after(9));

        for (Case ended : List.of(rated, lamp)) {
            assertThat(ended.complaint().state()).isEqualTo(ComplaintState.TERMINATED);
            assertThat(ended.complaint().rating()).isEqualTo(SatisfactionRating.DISSATISFIED);
            assertThat(ended.complaint().clocks()).noneMatch(CaseClock::isRunning);
        }
    }

    /** What was promised until the answer ends with the rating: a supporter that never said anything is not late for it later. */
    @Test
    void ratingEndsWhatWasPromisedBefore() {
        Case both = begun(CaseRules.usual(), FIX);
        both.give(new AcceptComplaint(), after(1));
        both.give(new DispatchComplaint(LIGHTING, List.of(POWER)), after(2));
        both.give(new AcknowledgeAssignment(LIGHTING), after(3));
        both.give(new WaiveSupport(null, POWER, WORDS), after(4));
        both.give(REPLY, after(5));
        both.give(BADLY, after(6));

        assertThat(both.complaint().clocks())
                .filteredOn(CaseClock::isRunning)
                .extracting(CaseClock::goal)
                .containsExactly(FIX.goal());
    }

    @Test
    void whoIsSatisfiedIsPromisedNothingMore() {
        Case pleased = answered(CaseRules.usual(), FIX, Complaints.goal(GoalName.FOLLOW_UP, 30));
        pleased.give(new RateComplaint(SatisfactionRating.BASIC, true, null), after(6));

        assertThat(pleased.events().stream().map(Recorded::event).filter(DeadlineSet.class::isInstance))
                .extracting(event -> ((DeadlineSet) event).goal())
                .doesNotContain(FIX.goal(), GoalName.FOLLOW_UP);
    }

    @Test
    void verificationThatComesByItselfLeavesNothingToPursue() {
        Case verified = rated(CaseRules.usual().verifyingBadRatings(), FIX, Complaints.goal(GoalName.FOLLOW_UP, 30));

        assertThat(verified.events().stream().map(Recorded::event).filter(DeadlineSet.class::isInstance))
                .extracting(event -> ((DeadlineSet) event).goal())
                .contains(FIX.goal())
                .doesNotContain(GoalName.FOLLOW_UP);
        assertThat(verified.complaint().clocks())
                .filteredOn(CaseClock::isRunning)
                .extracting(CaseClock::goal)
                .containsExactly(FIX.goal());
    }

    @Test
    void nothingGoesOnInAnUnsatisfiedCase() {
        Case other = Case.another(2, Complaints.brokenStreetLight(), after(6));

        assertThat(lamp.complaint().takesDuplicates()).isFalse();
        assertThat(other.complaint().takesDuplicates()).isTrue();
        assertThat(refusal(other.give(new LinkCommand.BecomeDuplicate(Action.MERGE, lamp.complaint()), after(7))))
                .isEqualTo("ILLEGAL_STATE 20260914-ABC123 is rated and takes no duplicates;"
                        + " trouble that comes back is handled anew"
                        + " / 主件 20260914-ABC123 状态为已评价，不能再并入；此事再次发生应另行办理");
    }

    private static Case begun(CaseRules rules, SlaGoal... more) {
        return Case.begun(Complaints.brokenStreetLight(), MONDAY_NINE, Complaints.rulebook(rules, more));
    }

    private static Case rated(CaseRules rules, SlaGoal... more) {
        Case lamp = answered(rules, more);
        lamp.give(BADLY, after(6));
        return lamp;
    }

    private static Case answered(CaseRules rules, SlaGoal... more) {
        Case lamp = begun(rules, more);
        lamp.give(new AcceptComplaint(), after(1));
        lamp.give(new DispatchComplaint(LIGHTING, List.of()), after(2));
        lamp.give(new AcknowledgeAssignment(LIGHTING), after(3));
        lamp.give(REPLY, after(5));
        return lamp;
    }

    private List<String> running() {
        return lamp.complaint().clocks().stream()
                .filter(CaseClock::isRunning)
                .map(clock -> clock.goal() + " " + clock.due())
                .toList();
    }

    private static Instant after(int hours) {
        return MONDAY_NINE.plus(Duration.ofHours(hours));
    }
}
