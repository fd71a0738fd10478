package io.github.redress.complaint;

import static io.github.redress.complaint.Complaints.LIGHTING;
import static io.github.redress.complaint.Complaints.MONDAY_NINE;
import static io.github.redress.complaint.Complaints.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.calendar.CalendarId;
import io.github.redress.complaint.AftermathCommand.ArchiveComplaint;
import io.github.redress.complaint.AftermathEvent.RetentionEnded;
import io.github.redress.complaint.ComplaintCommand.AcceptComplaint;
import io.github.redress.complaint.ComplaintCommand.AcknowledgeAssignment;
import io.github.redress.complaint.ComplaintCommand.AnswerComplaint;
import io.github.redress.complaint.ComplaintCommand.DeclineComplaint;
import io.github.redress.complaint.ComplaintCommand.DispatchComplaint;
import io.github.redress.complaint.ComplaintCommand.PassTime;
import io.github.redress.complaint.ComplaintCommand.RateComplaint;
import io.github.redress.complaint.ComplaintCommand.RedirectToEmergency;
import io.github.redress.complaint.ComplaintCommand.ReplyToComplaint;
import io.github.redress.complaint.ComplaintCommand.TerminateComplaint;
import io.github.redress.complaint.ComplaintCommand.WithdrawComplaint;
import io.github.redress.complaint.Complaints.Case;
import io.github.redress.sla.CalendarTime;
import io.github.redress.sla.GoalName;
import io.github.redress.sla.SlaGoal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A city that keeps what is over at hand for a hundred hours. */
class RetentionTest {

    private static final SlaGoal RETENTION = Complaints.goal(GoalName.RETENTION, 100);
    private static final DeclineComplaint DECLINE =
            new DeclineComplaint(DeclineReason.LITIGATION, WORDS, Visibility.PRIVATE);
    private static final List<ComplaintCommand> WORKED_ON = List.of(
            new AcceptComplaint(), new DispatchComplaint(LIGHTING, List.of()), new AcknowledgeAssignment(LIGHTING));

    /** How a question ends, an hour for each step. */
    enum End {
        DECLINED(ComplaintState.DECLINED, List.of(), DECLINE),
        REDIRECTED(ComplaintState.REDIRECTED, List.of(), new RedirectToEmergency("119")),
        WITHDRAWN_AT_ONCE(ComplaintState.WITHDRAWN, List.of(), new WithdrawComplaint(null)),
        WITHDRAWN_IN_PROGRESS(ComplaintState.WITHDRAWN, WORKED_ON, new WithdrawComplaint(null)),
        TERMINATED(ComplaintState.TERMINATED, WORKED_ON, new TerminateComplaint(null, WORDS)),
        CLOSED(
                ComplaintState.CLOSED,
                plus(new ReplyToComplaint(LIGHTING, Outcome.RESOLVED, Visibility.PUBLIC, WORDS)),
                new RateComplaint(SatisfactionRating.SATISFIED, null, null)),
        ANSWERED_DIRECTLY(
                ComplaintState.CLOSED,
                List.of(new AnswerComplaint(Outcome.EXPLAINED, Visibility.PUBLIC, WORDS)),
                new RateComplaint(SatisfactionRating.SATISFIED, null, null));

        private final ComplaintState state;
        private final List<ComplaintCommand> road;

        End(ComplaintState state, List<ComplaintCommand> road, ComplaintCommand last) {
            this.state = state;
            this.road = new ArrayList<>(road);
            this.road.add(last);
        }

        private static List<ComplaintCommand> plus(ComplaintCommand more) {
            List<ComplaintCommand> road = new ArrayList<>(WORKED_ON);
            road.add(more);
            return road;
        }

        private Case reached(Rulebook rules) {
            Case question = Case.begun(Complaints.question(), MONDAY_NINE, rules);
            for (int i = 0; i < road.size(); i++) {
                assertThat(question.give(road.get(i), after(1 + i))).isInstanceOf(Decision.Done.class);
            }
            assertThat(question.complaint().state()).isEqualTo(state);
            return question;
        }

        private Instant at() {
            return after(road.size());
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsOverIsPutAwayOnceItsTimeHasPassed(End end) {
        Case over = end.reached(rules());
        assertThat(over.complaint().clocks())
                .filteredOn(CaseClock::isRunning)
                .extracting(clock -> clock.goal() + " " + clock.due())
                .containsExactly("RETENTION " + end.at().plus(Duration.ofHours(100)));

        over.give(new PassTime(), after(500));

        assertThat(over.complaint().state()).isEqualTo(ComplaintState.ARCHIVED);
        assertThat(over.events().get(over.events().size() - 1).event())
                .isEqualTo(new RetentionEnded(end.at().plus(Duration.ofHours(100))));
        assertThat(over.complaint().clocks()).noneMatch(CaseClock::isRunning);
        assertThat(over.complaint().wakeAt()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void centrePutsAwayWhateverIsOver(End end) {
        Case over = end.reached(rules());

        assertThat(over.give(new ArchiveComplaint(), after(50))).isInstanceOf(Decision.Done.class);

        assertThat(over.complaint().state()).isEqualTo(ComplaintState.ARCHIVED);
        assertThat(over.complaint().clocks()).noneMatch(CaseClock::isRunning);
    }

    /** How it ended stays what it was. */
    @Test
    void outcomeOutlivesTheArchive() {
        Case withdrawn = End.WITHDRAWN_IN_PROGRESS.reached(rules());
        withdrawn.give(new ArchiveComplaint(), after(50));

        assertThat(withdrawn.complaint().outcome()).isEqualTo(Outcome.WITHDRAWN);
    }

    /** A calendar that does not reach far enough keeps nobody from an emergency service, nor from taking back what is theirs. */
    @ParameterizedTest
    @EnumSource(
            value = End.class,
            names = {"DECLINED", "REDIRECTED", "WITHDRAWN_AT_ONCE", "WITHDRAWN_IN_PROGRESS", "TERMINATED"})
    void endsThoughNobodyCanSayForHowLongItIsKept(End end) {
        SlaGoal lost =
                SlaGoal.of(GoalName.RETENTION, CalendarId.of("nowhere"), new CalendarTime(Duration.ofHours(100)));

        Case over = end.reached(Complaints.rulebook(CaseRules.usual(), lost));

        assertThat(over.complaint().clocks()).noneMatch(CaseClock::isRunning);
        assertThat(over.give(new ArchiveComplaint(), after(50))).isInstanceOf(Decision.Done.class);
    }

    private static Rulebook rules() {
        return Complaints.rulebook(CaseRules.usual(), RETENTION);
    }

    private static Instant after(int hours) {
        return MONDAY_NINE.plus(Duration.ofHours(hours));
    }
}
