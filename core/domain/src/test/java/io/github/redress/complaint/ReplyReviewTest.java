package io.github.redress.complaint;

import static io.github.redress.complaint.Complaints.LIGHTING;
import static io.github.redress.complaint.Complaints.MONDAY_NINE;
import static io.github.redress.complaint.Complaints.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.ComplaintKind;
import io.github.redress.complaint.AftermathEvent.ClosedUnrated;
import io.github.redress.complaint.ComplaintCommand.AcceptComplaint;
import io.github.redress.complaint.ComplaintCommand.AcknowledgeAssignment;
import io.github.redress.complaint.ComplaintCommand.DispatchComplaint;
import io.github.redress.complaint.ComplaintCommand.PassTime;
import io.github.redress.complaint.ComplaintCommand.RateComplaint;
import io.github.redress.complaint.ComplaintCommand.ReplyToComplaint;
import io.github.redress.complaint.ComplaintCommand.WithdrawComplaint;
import io.github.redress.complaint.ComplaintEvent.DeadlineMissed;
import io.github.redress.complaint.Complaints.Case;
import io.github.redress.complaint.HandlingCommand.ApproveReply;
import io.github.redress.complaint.HandlingCommand.RecordContact;
import io.github.redress.complaint.HandlingCommand.ReturnReply;
import io.github.redress.complaint.HandlingEvent.ReplyApproved;
import io.github.redress.complaint.HandlingEvent.ReplySubmitted;
import io.github.redress.sla.GoalName;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An answer that the centre looks at first. It is due 12 hours after Monday 14 September 2026, 09:00. */
class ReplyReviewTest {

    private final Case lamp = Case.begun(
            Complaints.brokenStreetLight(),
            MONDAY_NINE,
            Complaints.rulebook(
                    CaseRules.usual().reviewing(Set.of(ComplaintKind.ASSISTANCE)),
                    resolution -> resolution,
                    Complaints.goal(GoalName.FIRST_CONTACT, 30),
                    Complaints.goal(GoalName.RATING, 48)));

    @BeforeEach
    void lightingWorksOnIt() {
        lamp.give(new AcceptComplaint(), after(1));
        lamp.give(new DispatchComplaint(null, List.of()), after(2));
        lamp.give(new AcknowledgeAssignment(LIGHTING), after(3));
    }

    @Test
    void answerGoesToTheCentreFirst() {
        lamp.give(reply(), after(12));

        assertThat(lamp.complaint().state()).isEqualTo(ComplaintState.REPLY_REVIEW);
        assertThat(lamp.complaint().outcome()).isNull();
        assertThat(lamp.complaint().lead().orElseThrow().state()).isEqualTo(AssignmentState.ACKNOWLEDGED);
        assertThat(clock(GoalName.RESOLUTION).stoppedAt()).isEqualTo(after(12));
        assertThat(lamp.complaint().clocks()).extracting(CaseClock::goal).doesNotContain(GoalName.RATING);
    }

    @Test
    void approvedAnswerWasGivenWhenItWasHandedIn() {
        lamp.give(reply(), after(12));
        lamp.give(new PassTime(), after(40));

        lamp.give(new ApproveReply(), after(50));

        assertThat(lamp.complaint().state()).isEqualTo(ComplaintState.REPLIED);
        assertThat(lamp.complaint().outcome()).isEqualTo(Outcome.RESOLVED);
        assertThat(clock(GoalName.RESOLUTION).stoppedAt()).isEqualTo(after(12));
        assertThat(clock(GoalName.RESOLUTION).isLate(after(100))).isFalse();
        assertThat(missed()).isEmpty();
        assertThat(lamp.complaint().lead().orElseThrow().contactedAt()).isEqualTo(after(12));
        assertThat(lamp.complaint().lead().orElseThrow().state()).isEqualTo(AssignmentState.DONE);
        assertThat(clock(GoalName.RATING).promise().start()).isEqualTo(after(50));
        assertThat(lamp.events())
                .extracting(Recorded::event)
                .contains(new ReplyApproved(
                        after(12),
                        new ReplySubmitted(1, LIGHTING, Outcome.RESOLVED, Visibility.PUBLIC, WORDS, List.of())));
    }

    @Test
    void returnedAnswerNeverStoppedAClock() {
        lamp.give(reply(), after(11));

        lamp.give(new ReturnReply(WORDS), after(11));
        lamp.give(new PassTime(), after(12));

        assertThat(lamp.complaint().state()).isEqualTo(ComplaintState.IN_PROGRESS);
        assertThat(clock(GoalName.RESOLUTION).isRunning()).isTrue();
        assertThat(missed()).isEmpty();
        lamp.give(new PassTime(), after(13));
        assertThat(missed()).containsExactly(new DeadlineMissed(GoalName.RESOLUTION, 1, after(12)));
    }

    @Test
    void answerReturnedAfterTheDeadlineIsLateAndTimeSaysSoAfterwards() {
        lamp.give(reply(), after(11));
        lamp.give(new ReturnReply(WORDS), after(20));

        assertThat(lamp.complaint().wakeAt())
                .hasValueSatisfying(wake -> assertThat(wake).isBefore(after(20)));
        lamp.give(reply(), after(21));
        lamp.give(new ApproveReply(), after(22));

        assertThat(clock(GoalName.RESOLUTION).stoppedAt()).isEqualTo(after(21));
        assertThat(clock(GoalName.RESOLUTION).isLate(after(22))).isTrue();
        assertThat(missed()).containsExactly(new DeadlineMissed(GoalName.RESOLUTION, 1, after(12)));
    }

    /** The contact that stopped the clock at the same moment stays what it was. */
    @Test
    void onlyWhatTheAnswerStoppedGoesOnWhenItIsReturned() {
        lamp.give(new RecordContact(LIGHTING, true, null), after(10));
        lamp.give(reply(), after(10));

        lamp.give(new ReturnReply(WORDS), after(11));

        assertThat(clock(GoalName.FIRST_CONTACT).stoppedAt()).isEqualTo(after(10));
        assertThat(clock(GoalName.RESOLUTION).stoppedAt()).isNull();
    }

    @Test
    void furtherAnswerIsLookedAtTooAndReturnedLeavesTheFirstStanding() {
        lamp.give(reply(), after(5));
        lamp.give(new ApproveReply(), after(6));

        lamp.give(reply(), after(7));
        assertThat(lamp.complaint().state()).isEqualTo(ComplaintState.REPLY_REVIEW);
        lamp.give(new ReturnReply(WORDS), after(8));

        assertThat(lamp.complaint().state()).isEqualTo(ComplaintState.REPLIED);
        assertThat(clock(GoalName.RESOLUTION).stoppedAt()).isEqualTo(after(5));
    }

    @Test
    void otherKindsAreNotLookedAt() {
        Case question = Case.begun(Complaints.question(), MONDAY_NINE, lamp.rules());
        question.give(new AcceptComplaint(), after(1));
        question.give(new DispatchComplaint(null, List.of()), after(2));
        question.give(new AcknowledgeAssignment(LIGHTING), after(3));

        question.give(reply(), after(4));

        assertThat(question.complaint().state()).isEqualTo(ComplaintState.REPLIED);
    }

    @Test
    void personMayStillTakeItBackAndTheDepartmentIsNotLateForTheCentre() {
        lamp.give(reply(), after(11));

        lamp.give(new WithdrawComplaint(null), after(30));

        assertThat(lamp.complaint().state()).isEqualTo(ComplaintState.WITHDRAWN);
        assertThat(clock(GoalName.RESOLUTION).isLate(after(40))).isFalse();
    }

    /** The time to rate began with the first answer, and goes on where it stood when the second was handed in. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void personHasAllThatWasLeftOfTheTimeToRateOnceTheFurtherAnswerWasLookedAt(boolean approved) {
        lamp.give(reply(), after(5));
        lamp.give(new ApproveReply(), after(6));
        lamp.give(reply(), after(50));
        lamp.give(new PassTime(), after(69));
        assertThat(clock(GoalName.RATING).isPaused()).isTrue();

        lamp.give(approved ? new ApproveReply() : new ReturnReply(WORDS), after(70));

        assertThat(clock(GoalName.RATING).due()).isEqualTo(after(74));
        assertThat(lamp.complaint().wakeAt()).contains(after(74).plusNanos(1));
        assertThat(lamp.give(new RateComplaint(SatisfactionRating.BASIC, true, null), after(74)))
                .isInstanceOf(Decision.Done.class);
        assertThat(lamp.complaint().state()).isEqualTo(ComplaintState.CLOSED);
    }

    @Test
    void timeToRateThatNobodyUsedEndsByItselfAfterTheFurtherAnswer() {
        lamp.give(reply(), after(5));
        lamp.give(new ApproveReply(), after(6));
        lamp.give(reply(), after(50));
        lamp.give(new ApproveReply(), after(70));

        lamp.give(new PassTime(), after(75));

        assertThat(lamp.complaint().state()).isEqualTo(ComplaintState.CLOSED);
        assertThat(lamp.events().get(lamp.events().size() - 1).event()).isEqualTo(new ClosedUnrated(after(74)));
    }

    private static ReplyToComplaint reply() {
        return new ReplyToComplaint(LIGHTING, Outcome.RESOLVED, Visibility.PUBLIC, WORDS);
    }

    private List<ComplaintEvent> missed() {
        return lamp.events().stream()
                .map(Recorded::event)
                .filter(event ->
                        event instanceof DeadlineMissed missed && missed.goal().equals(GoalName.RESOLUTION))
                .toList();
    }

    private CaseClock clock(GoalName goal) {
        return lamp.complaint().clocks().stream()
                .filter(clock -> clock.goal().equals(goal))
                .findFirst()
                .orElseThrow();
    }

    private static Instant after(int hours) {
        return MONDAY_NINE.plus(Duration.ofHours(hours));
    }
}
