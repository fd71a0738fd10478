package io.github.redress.complaint;

import static io.github.redress.complaint.Complaints.CENTRE;
import static io.github.redress.complaint.Complaints.LIGHTING;
import static io.github.redress.complaint.Complaints.MONDAY_NINE;
import static io.github.redress.complaint.Complaints.POWER;
import static io.github.redress.complaint.Complaints.WORDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.redress.DepartmentId;
import io.github.redress.complaint.ComplaintCommand.AcceptComplaint;
import io.github.redress.complaint.ComplaintCommand.AcknowledgeAssignment;
import io.github.redress.complaint.ComplaintCommand.DispatchComplaint;
import io.github.redress.complaint.ComplaintCommand.PassTime;
import io.github.redress.complaint.ComplaintCommand.RateComplaint;
import io.github.redress.complaint.ComplaintCommand.RecordFirstContact;
import io.github.redress.complaint.ComplaintCommand.ReplyToComplaint;
import io.github.redress.complaint.ComplaintEvent.ComplaintDispatched;
import io.github.redress.complaint.ComplaintEvent.ComplaintReplied;
import io.github.redress.complaint.ComplaintEvent.DeadlineEscalated;
import io.github.redress.complaint.ComplaintEvent.DeadlineMissed;
import io.github.redress.complaint.ComplaintEvent.DeadlineSet;
import io.github.redress.complaint.ComplaintEvent.DeadlineWarned;
import io.github.redress.complaint.Complaints.Case;
import io.github.redress.complaint.HandlingCommand.SubmitSupportResult;
import io.github.redress.complaint.HandlingCommand.WaiveSupport;
import io.github.redress.sla.GoalName;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComplaintTest {

    private final Case lamp = Case.begun(Complaints.brokenStreetLight(), MONDAY_NINE);

    @Test
    void goesAllTheWay() {
        lamp.give(new AcceptComplaint(), after(1));
        lamp.give(new DispatchComplaint(null, List.of(POWER)), after(2));
        lamp.give(new AcknowledgeAssignment(LIGHTING), after(3));
        lamp.give(new RecordFirstContact(LIGHTING, null), after(4));
        lamp.give(new WaiveSupport(LIGHTING, POWER, WORDS), after(4));
        lamp.give(reply(LIGHTING), after(5));
        lamp.give(new RateComplaint(SatisfactionRating.SATISFIED, true, null), after(6));

        Complaint complaint = lamp.complaint();
        assertThat(complaint.state()).isEqualTo(ComplaintState.CLOSED);
        assertThat(complaint.outcome()).isEqualTo(Outcome.RESOLVED);
        assertThat(complaint.rating()).isEqualTo(SatisfactionRating.SATISFIED);
        assertThat(complaint.subject().tags()).containsExactly("lamp");
        assertThat(complaint.clocks())
                .filteredOn(clock ->
                        clock.department().isEmpty() || clock.department().get().equals(LIGHTING))
                .noneMatch(CaseClock::isRunning);
        assertThat(complaint.versions()).containsEntry("sla/city", 1L);
    }

    @Test
    void promisesAcceptanceAtOnceAndTheRestWhenItsClockStarts() {
        assertThat(lamp.complaint().clocks()).extracting(CaseClock::goal).containsExactly(GoalName.ACCEPTANCE);

        lamp.give(new AcceptComplaint(), after(1));
        lamp.give(new DispatchComplaint(null, List.of(POWER)), after(2));

        assertThat(lamp.complaint().clocks())
                .extracting(clock -> clock.goal() + " of "
                        + clock.department().map(DepartmentId::value).orElse("the city") + " due "
                        + Duration.between(MONDAY_NINE, clock.due()))
                .containsExactly(
                        "ACCEPTANCE of the city due PT2H",
                        "DISPATCH of the city due PT2H",
                        "ACKNOWLEDGEMENT of lighting due PT6H",
                        "RESOLUTION of lighting due PT12H",
                        "ACKNOWLEDGEMENT of power-company due PT6H");
    }

    @Test
    void countsAReplyAtTheVeryDeadlineAsOnTime() {
        dispatched();
        lamp.give(new AcknowledgeAssignment(LIGHTING), after(3));

        lamp.give(reply(LIGHTING), after(12));

        assertThat(resolution().isLate(after(100))).isFalse();
        assertThat(lamp.events())
                .noneMatch(recorded -> recorded.event() instanceof DeadlineMissed missed
                        && missed.goal().equals(GoalName.RESOLUTION));
    }

    @Test
    void countsAReplyANanosecondAfterTheDeadlineAsLate() {
        dispatched();
        lamp.give(new AcknowledgeAssignment(LIGHTING), after(3));

        lamp.give(reply(LIGHTING), after(12).plusNanos(1));

        assertThat(resolution().isLate(after(12).plusNanos(1))).isTrue();
    }

    @Test
    void recordsWhatTimeOwesBeforeTheCommandThatComesAfterIt() {
        dispatched();
        lamp.give(new AcknowledgeAssignment(LIGHTING), after(3));

        Decision decision = lamp.give(reply(LIGHTING), after(20));

        assertThat(((Decision.Done) decision).events())
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactly("DeadlineWarned", "DeadlineMissed", "DeadlineEscalated", "ComplaintReplied");
    }

    @Test
    void givesEachNoticeOnceAndInOrderAlsoAfterDowntime() {
        dispatched();

        lamp.give(new PassTime(), after(200));
        Decision again = lamp.give(new PassTime(), after(300));

        assertThat(((Decision.Done) again).events()).isEmpty();
        assertThat(lamp.events().stream().map(Recorded::event).filter(ComplaintEvent::isMadeByTime))
                .containsExactly(
                        new DeadlineMissed(GoalName.ACKNOWLEDGEMENT, 1, after(6)),
                        new DeadlineWarned(GoalName.RESOLUTION, 1, 1, after(7)),
                        new DeadlineMissed(GoalName.RESOLUTION, 1, after(12)),
                        new DeadlineEscalated(GoalName.RESOLUTION, 1, 1, after(12)));
        assertThat(lamp.complaint().wakeAt()).isEmpty();
    }

    @Test
    void wakesAtTheFirstLateInstantAndNotAtTheDeadline() {
        assertThat(lamp.complaint().wakeAt()).contains(after(2).plusNanos(1));
        assertThat(lamp.give(new PassTime(), after(2))).isEqualTo(new Decision.Done(List.of()));
    }

    @Test
    void keepsTheVerdictOfAnOnTimeReplyThatIsWrittenDownLate() {
        dispatched();
        lamp.give(new AcknowledgeAssignment(LIGHTING), after(3));
        lamp.give(new PassTime(), after(13));

        lamp.give(reply(LIGHTING), after(11));

        assertThat(resolution().stoppedAt()).isEqualTo(after(11));
        assertThat(resolution().isLate(after(13))).isFalse();
    }

    @Test
    void takesFurtherRepliesWithoutMovingTheFirst() {
        dispatched();
        lamp.give(new AcknowledgeAssignment(LIGHTING), after(3));
        lamp.give(reply(LIGHTING), after(4));

        lamp.give(reply(LIGHTING), after(50));

        assertThat(resolution().stoppedAt()).isEqualTo(after(4));
        assertThat(lamp.events())
                .filteredOn(recorded -> recorded.event() instanceof ComplaintReplied)
                .hasSize(2);
    }

    @Test
    void letsSupportersSpeakForThemselvesAfterTheReply() {
        lamp.give(new AcceptComplaint(), after(1));
        lamp.give(new DispatchComplaint(null, List.of(POWER)), after(2));
        lamp.give(new AcknowledgeAssignment(LIGHTING), after(3));
        lamp.give(new AcknowledgeAssignment(POWER), after(3));
        lamp.give(new SubmitSupportResult(POWER, WORDS), after(3));
        lamp.give(reply(LIGHTING), after(4));

        assertThat(lamp.give(new RecordFirstContact(POWER, WORDS), after(5))).isInstanceOf(Decision.Done.class);
    }

    @Test
    void refusesWhatItsStateDoesNotAllowAndSaysWhichState() {
        assertThat(refusal(new RateComplaint(SatisfactionRating.BASIC, null, null)))
                .isEqualTo("ILLEGAL_STATE the complaint is received and cannot be rated now");
        assertThat(refusal(new DispatchComplaint(LIGHTING, List.of())))
                .isEqualTo("ILLEGAL_STATE the complaint is received and cannot be dispatched now");
        assertThat(refusal(new AcknowledgeAssignment(LIGHTING)))
                .isEqualTo("ILLEGAL_STATE the complaint is received and cannot be acknowledged now");

        dispatched();

        assertThat(refusal(reply(LIGHTING)))
                .isEqualTo("ILLEGAL_STATE the complaint is dispatched and cannot be replied to now");
        assertThat(refusal(new RecordFirstContact(LIGHTING, WORDS)))
                .isEqualTo("ILLEGAL_STATE lighting has not acknowledged it yet");
        assertThat(refusal(new AcknowledgeAssignment(DepartmentId.of("nobody"))))
                .isEqualTo("ILLEGAL_STATE the complaint was not given to nobody");
        assertThat(refusal(new AcceptComplaint()))
                .isEqualTo("ILLEGAL_STATE the complaint is dispatched and cannot be accepted now");
    }

    @Test
    void refusesADepartmentThatIsNotThere() {
        lamp.give(new AcceptComplaint(), after(1));

        assertThat(refusal(new DispatchComplaint(DepartmentId.of("nobody"), List.of())))
                .isEqualTo("UNKNOWN_DEPARTMENT there is no department nobody, or no longer");
    }

    @Test
    void refusesAnInstantBeforeItsLastStep() {
        lamp.give(new AcceptComplaint(), after(1));

        assertThat(lamp.complaint().decide(new DispatchComplaint(null, List.of()), MONDAY_NINE, Complaints.rulebook()))
                .isInstanceOfSatisfying(Decision.Refused.class, refused -> {
                    assertThat(refused.code()).isEqualTo(RefusalCode.OUT_OF_ORDER);
                    assertThat(refused.faults().get(0).what().en())
                            .isEqualTo("the instant 2026-09-14T01:00:00Z is before the last step of the complaint at "
                                    + "2026-09-14T02:00:00Z");
                });
    }

    @Test
    void neverGivesATipOffToWhomItAccuses() {
        Case tipOff = Case.begun(Complaints.tipOffAgainst(POWER), MONDAY_NINE);
        tipOff.give(new AcceptComplaint(), after(1));

        assertThat(tipOff.give(new DispatchComplaint(POWER, List.of()), after(1)))
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        refused -> assertThat(refused.code()).isEqualTo(RefusalCode.ACCUSED_DEPARTMENT));
        assertThat(tipOff.give(new DispatchComplaint(CENTRE, List.of(POWER)), after(1)))
                .isInstanceOf(Decision.Refused.class);
        assertThat(tipOff.give(new DispatchComplaint(null, List.of()), after(1)))
                .isInstanceOf(Decision.Done.class);
    }

    @Test
    void aPersonsChoiceOfLeadNamesNoRule() {
        lamp.give(new AcceptComplaint(), after(1));

        lamp.give(new DispatchComplaint(POWER, List.of()), after(1));

        assertThat(lamp.events())
                .filteredOn(recorded -> recorded.event() instanceof ComplaintDispatched)
                .singleElement()
                .extracting(recorded -> ((ComplaintDispatched) recorded.event()).byRule())
                .isNull();
    }

    @Test
    void refusesRatherThanPromiseNothing() {
        Rulebook without = new Rulebook(
                Complaints.rulebook().departments(),
                Complaints.rulebook().policies(),
                id -> List.of(),
                ZoneOffset.UTC,
                CaseRules.usual());

        assertThat(Complaint.begin(Complaints.brokenStreetLight(), MONDAY_NINE, without))
                .isInstanceOfSatisfying(Decision.Refused.class, refused -> {
                    assertThat(refused.code()).isEqualTo(RefusalCode.DEADLINE_UNRESOLVED);
                    assertThat(refused.faults().get(0).what().en()).contains("ACCEPTANCE", "always");
                });
    }

    @Test
    void cannotBeginWithAnythingElse() {
        assertThatThrownBy(() -> Complaint.first(lamp.events().get(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cannot begin with ComplaintRouted");
        assertThatThrownBy(() -> Complaint.begin(new AcceptComplaint(), MONDAY_NINE, Complaints.rulebook()))
                .hasMessageContaining("AcceptComplaint");
    }

    @Test
    void deadlinesSayWhereTheyComeFrom() {
        dispatched();

        DeadlineSet promise = resolution().promise();

        assertThat(promise.policy()).isEqualTo("default");
        assertThat(promise.calendar()).isEqualTo("always");
        assertThat(promise.source()).isEqualTo(ComplaintEvent.DeadlineSource.POLICY);
        assertThat(promise.start()).isEqualTo(after(2));
    }

    private void dispatched() {
        lamp.give(new AcceptComplaint(), after(1));
        lamp.give(new DispatchComplaint(null, List.of()), after(2));
    }

    private CaseClock resolution() {
        return lamp.complaint().clocks().stream()
                .filter(clock -> clock.goal().equals(GoalName.RESOLUTION))
                .findFirst()
                .orElseThrow();
    }

    private String refusal(ComplaintCommand command) {
        Decision.Refused refused = (Decision.Refused)
                lamp.complaint().decide(command, lamp.complaint().changedAt(), Complaints.rulebook());
        assertThat(refused.faults().get(0).what().zh()).isNotBlank();
        return refused.code() + " " + refused.faults().get(0).what().en();
    }

    private static ReplyToComplaint reply(DepartmentId department) {
        return new ReplyToComplaint(department, Outcome.RESOLVED, Visibility.PUBLIC, WORDS);
    }

    private static Instant after(int hours) {
        return MONDAY_NINE.plus(Duration.ofHours(hours));
    }
}
