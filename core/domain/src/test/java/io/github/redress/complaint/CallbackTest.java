package io.github.redress.complaint;

import static io.github.redress.complaint.Complaints.LIGHTING;
import static io.github.redress.complaint.Complaints.MONDAY_NINE;
import static io.github.redress.complaint.Complaints.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.complaint.AftermathCommand.OrderRework;
import io.github.redress.complaint.AftermathCommand.RecordCallback;
import io.github.redress.complaint.ComplaintCommand.AcceptComplaint;
import io.github.redress.complaint.ComplaintCommand.AcknowledgeAssignment;
import io.github.redress.complaint.ComplaintCommand.DispatchComplaint;
import io.github.redress.complaint.ComplaintCommand.PassTime;
import io.github.redress.complaint.ComplaintCommand.RateComplaint;
import io.github.redress.complaint.ComplaintCommand.ReplyToComplaint;
import io.github.redress.complaint.ComplaintEvent.DeadlineMissed;
import io.github.redress.complaint.Complaints.Case;
import io.github.redress.sla.GoalName;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A city that promises to call back within ten hours of an answer, which was given five hours after the complaint came in. */
class CallbackTest {

    private static final RecordCallback NOBODY = new RecordCallback(false, null, null, null);
    private static final ReplyToComplaint REPLY =
            new ReplyToComplaint(LIGHTING, Outcome.RESOLVED, Visibility.PUBLIC, WORDS);

    private Case lamp = begun(CaseRules.usual());

    @BeforeEach
    void lightingAnswers() {
        answer();
    }

    @Test
    void callThatReachesThePersonKeepsThePromiseThoughTheyRateNothing() {
        lamp.give(new RecordCallback(true, true, null, WORDS), after(7));
        lamp.give(new PassTime(), after(100));

        assertThat(callbacks()).containsExactly("kept " + after(7));
        assertThat(lamp.complaint().state()).isEqualTo(ComplaintState.REPLIED);
        assertThat(missed()).isEmpty();
    }

    @Test
    void ratingOfThePersonThemselfKeepsItToo() {
        lamp.give(new RateComplaint(SatisfactionRating.SATISFIED, true, null), after(8));

        assertThat(callbacks()).containsExactly("kept " + after(8));
    }

    @Test
    void callsThatReachNobodyKeepItOnceThereWereEnough() {
        lamp.give(NOBODY, after(6));
        lamp.give(NOBODY, after(7));
        assertThat(callbacks()).containsExactly("runs");

        lamp.give(NOBODY, after(8));

        assertThat(callbacks()).containsExactly("kept " + after(8));
        assertThat(lamp.complaint().state()).isEqualTo(ComplaintState.REPLIED);
    }

    @Test
    void fewerCallsThanTheRulesWantAreLate() {
        lamp.give(NOBODY, after(6));
        lamp.give(NOBODY, after(7));
        lamp.give(new PassTime(), after(16));

        assertThat(callbacks()).containsExactly("runs");
        assertThat(missed()).containsExactly(GoalName.CALLBACK);
    }

    @Test
    void everyAnswerAfterAReworkIsCalledBackAboutForItself() {
        lamp.give(NOBODY, after(6));
        lamp.give(NOBODY, after(6));
        lamp.give(new RateComplaint(SatisfactionRating.DISSATISFIED, false, null), after(7));
        lamp.give(new OrderRework(WORDS, List.of()), after(8));
        lamp.give(REPLY, after(9));

        lamp.give(NOBODY, after(10));

        assertThat(callbacks()).containsExactly("kept " + after(7), "runs");
    }

    private static Case begun(CaseRules rules) {
        return Case.begun(
                Complaints.brokenStreetLight(),
                MONDAY_NINE,
                Complaints.rulebook(rules, Complaints.goal(GoalName.CALLBACK, 10)));
    }

    private void answer() {
        lamp.give(new AcceptComplaint(), after(1));
        lamp.give(new DispatchComplaint(LIGHTING, List.of()), after(2));
        lamp.give(new AcknowledgeAssignment(LIGHTING), after(3));
        lamp.give(REPLY, after(5));
    }

    private List<String> callbacks() {
        return lamp.complaint().clocks().stream()
                .filter(clock -> clock.goal().equals(GoalName.CALLBACK))
                .map(clock -> clock.isRunning() ? "runs" : "kept " + clock.stoppedAt())
                .toList();
    }

    private List<GoalName> missed() {
        return lamp.events().stream()
                .map(Recorded::event)
                .filter(DeadlineMissed.class::isInstance)
                .map(event -> ((DeadlineMissed) event).goal())
                .toList();
    }

    private static Instant after(int hours) {
        return MONDAY_NINE.plus(Duration.ofHours(hours));
    }
}
