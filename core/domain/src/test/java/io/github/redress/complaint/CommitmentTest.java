package io.github.redress.complaint;

import static io.github.redress.complaint.Complaints.LIGHTING;
import static io.github.redress.complaint.Complaints.MONDAY_NINE;
import static io.github.redress.complaint.Complaints.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.complaint.ComplaintCommand.AcceptComplaint;
import io.github.redress.complaint.ComplaintCommand.AcknowledgeAssignment;
import io.github.redress.complaint.ComplaintCommand.DispatchComplaint;
import io.github.redress.complaint.ComplaintCommand.PassTime;
import io.github.redress.complaint.ComplaintCommand.RateComplaint;
import io.github.redress.complaint.ComplaintCommand.ReplyToComplaint;
import io.github.redress.complaint.ComplaintEvent.DeadlineChangeCause;
import io.github.redress.complaint.ComplaintEvent.DeadlineChanged;
import io.github.redress.complaint.ComplaintEvent.DeadlineMissed;
import io.github.redress.complaint.ComplaintEvent.DeadlineSource;
import io.github.redress.complaint.Complaints.Case;
import io.github.redress.complaint.HandlingCommand.KeepCommitment;
import io.github.redress.complaint.HandlingCommand.PlanCommitment;
import io.github.redress.complaint.HandlingEvent.CommitmentKept;
import io.github.redress.sla.GoalName;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A date that a department names is a promise like any other. Monday 14 September 2026, 09:00 in Wuhan to begin with. */
class CommitmentTest {

    private static final Instant END_OF_SEPTEMBER = Instant.parse("2026-09-30T16:00:00Z");

    private final Case lamp = Case.begun(Complaints.brokenStreetLight(), MONDAY_NINE);

    @BeforeEach
    void lightingWorksOnIt() {
        lamp.give(new AcceptComplaint(), after(1));
        lamp.give(new DispatchComplaint(null, List.of()), after(2));
        lamp.give(new AcknowledgeAssignment(LIGHTING), after(3));
    }

    @Test
    void dateHoldsUntilItsEndInTheZoneOfTheCity() {
        lamp.give(plan("2026-09-30"), after(4));

        assertThat(commitment().due()).isEqualTo(END_OF_SEPTEMBER);
        assertThat(commitment().promise().start()).isEqualTo(after(4));
        assertThat(commitment().promise().source()).isEqualTo(DeadlineSource.DEPARTMENT);
        assertThat(commitment().department()).contains(LIGHTING);
    }

    @Test
    void answerThatPlansNeedsADateThatIsNotOver() {
        assertThat(refusal(reply(Outcome.PLANNED), after(4)))
                .isEqualTo("ILLEGAL_STATE lighting has committed itself to no date that is not over,"
                        + " and what is planned needs one / lighting 尚未承诺办结日期，不能答复为列入计划");
        lamp.give(plan("2026-09-14"), after(4));

        assertThat(refusal(reply(Outcome.PLANNED), Instant.parse("2026-09-14T16:00:00.000000001Z")))
                .startsWith("ILLEGAL_STATE lighting has committed itself to no date that is not over");
        assertThat(lamp.give(reply(Outcome.PLANNED), Instant.parse("2026-09-14T16:00:00Z")))
                .isInstanceOf(Decision.Done.class);
    }

    @Test
    void dayThatIsOverCannotBeCommittedTo() {
        assertThat(refusal(plan("2026-09-13"), after(4)))
                .isEqualTo("INVALID_REQUEST the date committed to, 2026-09-13, is over / 承诺日期 2026-09-13 已过");
        assertThat(lamp.give(plan("2026-09-14"), after(4))).isInstanceOf(Decision.Done.class);
    }

    @Test
    void answerThatPlansLeavesTheDateRunningBeyondTheEndOfTheCase() {
        lamp.give(plan("2026-09-30"), after(4));
        lamp.give(reply(Outcome.PLANNED), after(5));
        lamp.give(new RateComplaint(SatisfactionRating.SATISFIED, null, null), after(6));

        assertThat(lamp.complaint().state()).isEqualTo(ComplaintState.CLOSED);
        assertThat(lamp.complaint().clocks())
                .filteredOn(CaseClock::isRunning)
                .extracting(CaseClock::goal)
                .containsExactly(GoalName.COMMITMENT);
        assertThat(lamp.complaint().wakeAt()).contains(END_OF_SEPTEMBER.plusNanos(1));
    }

    @Test
    void anyOtherAnswerKeepsIt() {
        lamp.give(plan("2026-09-30"), after(4));

        lamp.give(reply(Outcome.RESOLVED), after(5));

        assertThat(commitment().stoppedAt()).isEqualTo(after(5));
    }

    @Test
    void departmentOrCentreSaysThatItIsKept() {
        lamp.give(plan("2026-09-30"), after(4));
        lamp.give(reply(Outcome.PLANNED), after(5));
        lamp.give(new RateComplaint(SatisfactionRating.SATISFIED, null, null), after(6));

        lamp.give(new KeepCommitment(null, WORDS), END_OF_SEPTEMBER);

        assertThat(lamp.events().get(lamp.events().size() - 1).event())
                .isEqualTo(new CommitmentKept(1, LIGHTING, WORDS));
        assertThat(commitment().stoppedAt()).isEqualTo(END_OF_SEPTEMBER);
        assertThat(commitment().isLate(END_OF_SEPTEMBER.plusSeconds(1))).isFalse();
        assertThat(refusal(new KeepCommitment(LIGHTING, null), END_OF_SEPTEMBER))
                .isEqualTo("ILLEGAL_STATE there is no commitment that is not kept yet / 没有尚未兑现的承诺");
    }

    @Test
    void dateThatPassesIsMissedLikeAnyDeadline() {
        lamp.give(plan("2026-09-14"), after(4));
        lamp.give(reply(Outcome.PLANNED), after(5));

        lamp.give(new PassTime(), after(100));

        assertThat(lamp.events())
                .extracting(Recorded::event)
                .contains(new DeadlineMissed(GoalName.COMMITMENT, 1, Instant.parse("2026-09-14T16:00:00Z")));
        assertThat(commitment().isLate(after(100))).isTrue();
    }

    @Test
    void laterDateTakesThePlaceOfTheOneBeforeWhichStaysInTheRecord() {
        lamp.give(plan("2026-09-20"), after(4));

        lamp.give(plan("2026-09-30"), after(24));

        assertThat(lamp.events().get(lamp.events().size() - 1).event())
                .isEqualTo(new DeadlineChanged(
                        GoalName.COMMITMENT,
                        1,
                        DeadlineChangeCause.RECOMMITTED,
                        after(24),
                        Instant.parse("2026-09-20T16:00:00Z"),
                        END_OF_SEPTEMBER,
                        false,
                        0,
                        List.of(),
                        List.of()));
        assertThat(commitment().due()).isEqualTo(END_OF_SEPTEMBER);
        assertThat(commitment().isLate(after(25))).isFalse();
    }

    @Test
    void newDateDoesNotUndoThatTheFirstWasMissed() {
        lamp.give(plan("2026-09-14"), after(4));

        lamp.give(plan("2026-09-30"), after(48));

        assertThat(commitment().isLate(after(49))).isTrue();
        lamp.give(new PassTime(), after(1000));
        assertThat(lamp.events())
                .filteredOn(recorded -> recorded.event() instanceof DeadlineMissed missed
                        && missed.goal().equals(GoalName.COMMITMENT))
                .hasSize(2);
    }

    private static PlanCommitment plan(String date) {
        return new PlanCommitment(LIGHTING, LocalDate.parse(date), Visibility.PUBLIC, WORDS);
    }

    private static ReplyToComplaint reply(Outcome outcome) {
        return new ReplyToComplaint(LIGHTING, outcome, Visibility.PUBLIC, WORDS);
    }

    private String refusal(ComplaintCommand command, Instant at) {
        return Complaints.refusal(lamp.complaint().decide(command, at, lamp.rules()));
    }

    private CaseClock commitment() {
        return lamp.complaint().clocks().stream()
                .filter(clock -> clock.goal().equals(GoalName.COMMITMENT))
                .findFirst()
                .orElseThrow();
    }

    private static Instant after(int hours) {
        return MONDAY_NINE.plus(Duration.ofHours(hours));
    }
}
