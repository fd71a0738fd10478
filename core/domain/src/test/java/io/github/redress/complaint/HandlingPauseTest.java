package io.github.redress.complaint;

import static io.github.redress.complaint.Complaints.LIGHTING;
import static io.github.redress.complaint.Complaints.MONDAY_NINE;
import static io.github.redress.complaint.Complaints.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.complaint.ComplaintCommand.AcceptComplaint;
import io.github.redress.complaint.ComplaintCommand.AcknowledgeAssignment;
import io.github.redress.complaint.ComplaintCommand.DispatchComplaint;
import io.github.redress.complaint.ComplaintCommand.PassTime;
import io.github.redress.complaint.ComplaintCommand.ReplyToComplaint;
import io.github.redress.complaint.ComplaintEvent.DeadlineMissed;
import io.github.redress.complaint.ComplaintEvent.DeadlinePaused;
import io.github.redress.complaint.Complaints.Case;
import io.github.redress.complaint.HandlingCommand.PauseHandling;
import io.github.redress.complaint.HandlingCommand.RecordContact;
import io.github.redress.complaint.HandlingCommand.ResumeHandling;
import io.github.redress.sla.GoalName;
import io.github.redress.sla.GoalSignals;
import io.github.redress.sla.Milestone;
import io.github.redress.sla.PauseRule;
import io.github.redress.sla.SlaGoal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The centre lets clocks stand still. Monday 14 September 2026, 09:00 to begin with; the lamp is due 12 hours later. */
class HandlingPauseTest {

    private static final GoalName REPAIR = GoalName.of("REPAIR");
    private static final PauseHandling HEARING = new PauseHandling("hearing", WORDS);
    private static final PauseHandling TEST = new PauseHandling("test", WORDS);

    /** Stands still from the acknowledgement to the first contact; twenty hours. */
    private static final SlaGoal MILESTONES = Complaints.goal(REPAIR, 20)
            .withSignals(new GoalSignals(
                    Set.of(Milestone.DISPATCHED),
                    Set.of(Milestone.REPLIED),
                    Set.of(Milestone.ACKNOWLEDGED),
                    Set.of(Milestone.CONTACTED),
                    Set.of()));

    private Case lamp = dispatched(PauseRule.ANY);

    @Test
    void pausedTimeDoesNotCount() {
        lamp.give(HEARING, after(4));
        assertThat(resolution().isPaused()).isTrue();
        lamp.give(new PassTime(), after(40));
        lamp.give(new ResumeHandling("hearing"), after(44));

        assertThat(resolution().isPaused()).isFalse();
        assertThat(resolution().due()).isEqualTo(after(52));
        assertThat(lamp.events())
                .filteredOn(recorded -> recorded.event() instanceof DeadlineMissed missed
                        && missed.goal().equals(GoalName.RESOLUTION))
                .isEmpty();
    }

    /** Found by the law that clocks are those folded from their signals. */
    @Test
    void clockWhoseTimeIsUsedUpStandsStillNoMore() {
        lamp.give(HEARING, resolution().due());

        assertThat(resolution().isPaused()).isFalse();
    }

    @Test
    void clockGoesOnWhenTheLastReasonIsOver() {
        lamp.give(HEARING, after(4));
        lamp.give(TEST, after(5));
        lamp.give(new ResumeHandling("hearing"), after(6));
        assertThat(resolution().isPaused()).isTrue();

        lamp.give(new ResumeHandling("test"), after(9));

        assertThat(resolution().due()).isEqualTo(after(17));
    }

    @Test
    void milestoneAndCentreHoldAClockTogether() {
        lamp = dispatched(PauseRule.ANY, MILESTONES);
        lamp.give(new AcknowledgeAssignment(LIGHTING), after(4));
        lamp.give(HEARING, after(6));
        lamp.give(new RecordContact(LIGHTING, true, null), after(8));
        assertThat(clock(REPAIR).isPaused()).isTrue();

        lamp.give(new ResumeHandling("hearing"), after(10));

        assertThat(clock(REPAIR).isPaused()).isFalse();
        assertThat(clock(REPAIR).due()).isEqualTo(after(28));
    }

    @Test
    void milestoneHoldsAClockThatTheCentreLetGo() {
        lamp = dispatched(PauseRule.ANY, MILESTONES);
        lamp.give(HEARING, after(3));
        lamp.give(new AcknowledgeAssignment(LIGHTING), after(4));
        lamp.give(new ResumeHandling("hearing"), after(6));
        assertThat(clock(REPAIR).isPaused()).isTrue();

        lamp.give(new RecordContact(LIGHTING, true, null), after(8));

        assertThat(clock(REPAIR).due()).isEqualTo(after(27));
    }

    @Test
    void pauseOfAGoalWithACapEndsByItselfAndItsDeadlineIsKnownAtOnce() {
        lamp = dispatched(new PauseRule(true, Set.of(), Duration.ofHours(5)));

        lamp.give(HEARING, after(4));

        assertThat(lamp.events())
                .extracting(Recorded::event)
                .contains(new DeadlinePaused(GoalName.RESOLUTION, 1, after(12), "hearing", after(9)));
        assertThat(resolution().isPaused()).isFalse();
        assertThat(resolution().due()).isEqualTo(after(17));
        lamp.give(new PassTime(), after(18));
        assertThat(resolution().isLate(after(18))).isTrue();
    }

    @Test
    void pauseWithACapEndedEarlyTakesOnlyItsTimeAndLeavesTheRest() {
        lamp = dispatched(new PauseRule(true, Set.of(), Duration.ofHours(5)));
        lamp.give(new AcknowledgeAssignment(LIGHTING), after(3));
        lamp.give(HEARING, after(4));
        lamp.give(new ResumeHandling("hearing"), after(6));
        assertThat(resolution().due()).isEqualTo(after(14));

        lamp.give(TEST, after(7));
        lamp.give(new ResumeHandling("test"), after(11));

        assertThat(resolution().due()).isEqualTo(after(17));
        assertThat(refusal(HEARING, after(11)))
                .isEqualTo("ILLEGAL_STATE no deadline that runs may be paused for \"hearing\" / 没有时限可因“hearing”暂停");
    }

    @Test
    void policySaysForWhichReasons() {
        lamp = dispatched(new PauseRule(true, Set.of("hearing"), null));

        assertThat(lamp.give(TEST, after(4))).isInstanceOf(Decision.Done.class);
        assertThat(resolution().isPaused()).isFalse();
        lamp.give(HEARING, after(5));
        assertThat(resolution().isPaused()).isTrue();
    }

    @Test
    void pausingTwiceForOneReasonOrResumingWhatIsNotPausedIsRefused() {
        assertThat(refusal(new ResumeHandling("hearing"), after(4)))
                .isEqualTo("ILLEGAL_STATE it is not paused for \"hearing\" / 并未因“hearing”暂停计时");
        lamp.give(HEARING, after(4));

        assertThat(refusal(HEARING, after(5)))
                .isEqualTo("ILLEGAL_STATE it is paused for \"hearing\" already / 已因“hearing”暂停计时");
    }

    @Test
    void clockThatIsLateIsNotPausedAnyMore() {
        lamp.give(HEARING, after(12).plusNanos(1));

        assertThat(resolution().isPaused()).isFalse();
        assertThat(resolution().isLate(after(13))).isTrue();
    }

    @Test
    void clockThatBeginsInAPauseStandsStillFromItsBeginning() {
        lamp = dispatched(PauseRule.ANY, Complaints.goal(GoalName.NEXT_UPDATE, 24));
        lamp.give(HEARING, after(3));
        lamp.give(new AcknowledgeAssignment(LIGHTING), after(4));
        assertThat(clock(GoalName.NEXT_UPDATE).isPaused()).isTrue();

        lamp.give(new ResumeHandling("hearing"), after(6));

        assertThat(clock(GoalName.NEXT_UPDATE).due()).isEqualTo(after(30));
    }

    @Test
    void roundThatBeginsInAPauseStandsStillToo() {
        lamp = dispatched(PauseRule.ANY, Complaints.goal(GoalName.NEXT_UPDATE, 24));
        lamp.give(new AcknowledgeAssignment(LIGHTING), after(3));
        lamp.give(HEARING, after(4));
        lamp.give(new RecordContact(LIGHTING, true, null), after(6));
        assertThat(clock(GoalName.NEXT_UPDATE).isPaused()).isTrue();

        lamp.give(new ResumeHandling("hearing"), after(9));

        assertThat(clock(GoalName.NEXT_UPDATE).due()).isEqualTo(after(33));
    }

    @Test
    void answerEndsThePauseOfWhatItStops() {
        lamp.give(new AcknowledgeAssignment(LIGHTING), after(3));
        lamp.give(HEARING, after(4));

        lamp.give(new ReplyToComplaint(LIGHTING, Outcome.RESOLVED, Visibility.PUBLIC, WORDS), after(30));

        assertThat(resolution().stoppedAt()).isEqualTo(after(30));
        assertThat(resolution().isLate(after(40))).isFalse();
        assertThat(lamp.give(new ResumeHandling("hearing"), after(31))).isInstanceOf(Decision.Done.class);
        assertThat(resolution().due()).isEqualTo(after(38));
    }

    private static Case dispatched(PauseRule rule, SlaGoal... more) {
        Case lamp = Case.begun(
                Complaints.brokenStreetLight(),
                MONDAY_NINE,
                Complaints.rulebook(CaseRules.usual(), resolution -> resolution.withPauses(rule), more));
        lamp.give(new AcceptComplaint(), after(1));
        lamp.give(new DispatchComplaint(null, List.of()), after(2));
        return lamp;
    }

    private String refusal(ComplaintCommand command, Instant at) {
        return Complaints.refusal(lamp.complaint().decide(command, at, lamp.rules()));
    }

    private CaseClock resolution() {
        return clock(GoalName.RESOLUTION);
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
