package io.github.redress.complaint;

import static io.github.redress.complaint.Complaints.LIGHTING;
import static io.github.redress.complaint.Complaints.MONDAY_NINE;
import static io.github.redress.complaint.Complaints.POWER;
import static io.github.redress.complaint.Complaints.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.Role;
import io.github.redress.complaint.ComplaintCommand.AcceptComplaint;
import io.github.redress.complaint.ComplaintCommand.AcknowledgeAssignment;
import io.github.redress.complaint.ComplaintCommand.AnswerComplaint;
import io.github.redress.complaint.ComplaintCommand.DeclineComplaint;
import io.github.redress.complaint.ComplaintCommand.DispatchComplaint;
import io.github.redress.complaint.ComplaintCommand.RateComplaint;
import io.github.redress.complaint.ComplaintCommand.RecordFirstContact;
import io.github.redress.complaint.ComplaintCommand.RedirectToEmergency;
import io.github.redress.complaint.ComplaintCommand.ReplyToComplaint;
import io.github.redress.complaint.ComplaintCommand.TerminateComplaint;
import io.github.redress.complaint.ComplaintCommand.WithdrawComplaint;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every line of the table is tried in every state: what it allows happens, and what it does not is refused. */
class LifecycleTest {

    private static final RateComplaint RATE = new RateComplaint(SatisfactionRating.BASIC, null, null);
    private static final ReplyToComplaint REPLY =
            new ReplyToComplaint(LIGHTING, Outcome.RESOLVED, Visibility.PUBLIC, WORDS);

    private static final AcceptComplaint ACCEPT = new AcceptComplaint();
    private static final DispatchComplaint DISPATCH = new DispatchComplaint(LIGHTING, List.of(POWER));
    private static final AcknowledgeAssignment ACKNOWLEDGE = new AcknowledgeAssignment(LIGHTING);
    private static final RedirectToEmergency REDIRECT = new RedirectToEmergency("119");
    private static final DeclineComplaint DECLINE = new DeclineComplaint(DeclineReason.LITIGATION, WORDS);
    private static final WithdrawComplaint WITHDRAW = new WithdrawComplaint(WORDS);
    private static final TerminateComplaint TERMINATE = new TerminateComplaint(null, WORDS);

    /** What takes a question that came in to each state. */
    private static final Map<ComplaintState, List<ComplaintCommand>> ROADS = new EnumMap<>(Map.ofEntries(
            Map.entry(ComplaintState.RECEIVED, List.of()),
            Map.entry(ComplaintState.ACCEPTED, List.of(ACCEPT)),
            Map.entry(ComplaintState.DISPATCHED, List.of(ACCEPT, DISPATCH)),
            Map.entry(ComplaintState.IN_PROGRESS, List.of(ACCEPT, DISPATCH, ACKNOWLEDGE)),
            Map.entry(ComplaintState.REPLIED, List.of(ACCEPT, DISPATCH, ACKNOWLEDGE, REPLY)),
            Map.entry(ComplaintState.RATED, List.of(ACCEPT, DISPATCH, ACKNOWLEDGE, REPLY, RATE)),
            Map.entry(ComplaintState.REDIRECTED, List.of(REDIRECT)),
            Map.entry(ComplaintState.DECLINED, List.of(DECLINE)),
            Map.entry(ComplaintState.WITHDRAWN, List.of(ACCEPT, DISPATCH, ACKNOWLEDGE, WITHDRAW)),
            Map.entry(ComplaintState.TERMINATED, List.of(ACCEPT, DISPATCH, ACKNOWLEDGE, TERMINATE))));

    /** What is asked, by somebody for whom nothing but the state stands in the way. */
    private static final Map<Action, ComplaintCommand> COMMANDS = new EnumMap<>(Map.ofEntries(
            Map.entry(Action.SUBMIT, Complaints.brokenStreetLight()),
            Map.entry(Action.REDIRECT, REDIRECT),
            Map.entry(Action.DECLINE, DECLINE),
            Map.entry(Action.ANSWER, new AnswerComplaint(Outcome.EXPLAINED, Visibility.PUBLIC, WORDS)),
            Map.entry(Action.ACCEPT, ACCEPT),
            Map.entry(Action.DISPATCH, new DispatchComplaint(LIGHTING, List.of())),
            Map.entry(Action.ACKNOWLEDGE, new AcknowledgeAssignment(POWER)),
            Map.entry(Action.CONTACT, new RecordFirstContact(POWER, null)),
            Map.entry(Action.REPLY, REPLY),
            Map.entry(Action.WITHDRAW, WITHDRAW),
            Map.entry(Action.TERMINATE, TERMINATE),
            Map.entry(Action.RATE, RATE),
            Map.entry(Action.GO_ANONYMOUS, new PrivacyCommand.GoAnonymous()),
            Map.entry(Action.CHOOSE_PUBLICITY, new PrivacyCommand.ChoosePublicity(Visibility.PUBLIC)),
            Map.entry(Action.ERASE, new PrivacyCommand.ErasePersonalData(ErasureBasis.REQUEST, 5)),
            Map.entry(Action.SET_LEGAL_HOLD, new PrivacyCommand.SetLegalHold(WORDS)),
            Map.entry(Action.LIFT_LEGAL_HOLD, new PrivacyCommand.LiftLegalHold(WORDS))));

    private static Stream<Arguments> everyLineInEveryState() {
        return COMMANDS.keySet().stream()
                .flatMap(action -> ROADS.keySet().stream().map(state -> Arguments.of(action, state)));
    }

    @ParameterizedTest
    @MethodSource("everyLineInEveryState")
    void tableSaysWhatHappens(Action action, ComplaintState state) {
        Complaints.Case lamp = at(state);
        if (action == Action.CONTACT) {
            lamp.give(new AcknowledgeAssignment(POWER), MONDAY_NINE.plus(Duration.ofMinutes(90)));
        }
        if (action == Action.LIFT_LEGAL_HOLD) {
            lamp.give(new PrivacyCommand.SetLegalHold(WORDS), MONDAY_NINE.plus(Duration.ofMinutes(90)));
        }
        Transition line = Lifecycle.of(action);

        Decision decision = lamp.give(COMMANDS.get(action), MONDAY_NINE.plus(Duration.ofMinutes(100)));

        if (line.from().contains(state)) {
            assertThat(decision).isInstanceOf(Decision.Done.class);
            assertThat(line.to()).contains(lamp.complaint().state());
        } else {
            assertThat(decision).isInstanceOf(Decision.Refused.class);
            Decision.Refused refused = (Decision.Refused) decision;
            assertThat(refused.code()).isEqualTo(RefusalCode.ILLEGAL_STATE);
            assertThat(refused.faults().get(0).what().en())
                    .isEqualTo("the complaint is " + state.label().en() + " and cannot be "
                            + action.label().en() + " now");
            assertThat(refused.faults().get(0).what().zh())
                    .isEqualTo("诉求状态为" + state.label().zh() + "，此时不能"
                            + action.label().zh());
            assertThat(lamp.complaint().state()).isEqualTo(state);
        }
    }

    @Test
    void everyActionHasOneLineAndEveryLineSomebodyWhoMay() {
        assertThat(Lifecycle.transitions()).extracting(Transition::action).containsExactly(Action.values());
        assertThat(Lifecycle.transitions()).allSatisfy(line -> {
            assertThat(line.roles()).isNotEmpty().doesNotContain(Role.AUDITOR);
            assertThat(line.to()).isNotEmpty();
            assertThat(line.guard().zh()).isNotBlank();
            assertThat(line.guard().en()).isNotBlank();
        });
    }

    @Test
    void everyStateIsReachedAndAClosedComplaintIsAskedForNothingButItsRecord() {
        assertThat(Lifecycle.transitions())
                .filteredOn(line -> line.action() != Action.BACKDATE)
                .flatExtracting(Transition::to)
                .contains(ComplaintState.values());
        assertThat(Lifecycle.transitions())
                .filteredOn(line -> line.from().contains(ComplaintState.CLOSED))
                .extracting(Transition::action)
                .containsExactly(
                        Action.GO_ANONYMOUS,
                        Action.CHOOSE_PUBLICITY,
                        Action.ERASE,
                        Action.SET_LEGAL_HOLD,
                        Action.LIFT_LEGAL_HOLD,
                        Action.BACKDATE);
    }

    @Test
    void nothingRunsOnceAComplaintIsOver() {
        assertThat(ROADS.keySet()).filteredOn(ComplaintState::isOver).hasSize(5).allSatisfy(state -> {
            Complaint over = at(state).complaint();
            assertThat(over.clocks()).isNotEmpty().noneMatch(CaseClock::isRunning);
            assertThat(over.wakeAt()).isEmpty();
        });
    }

    /** The person was promised to hear whether the city takes it on; to hear that it does not is to hear it. */
    @Test
    void decliningAndRedirectingKeepThePromiseOfAcceptance() {
        for (ComplaintState state : List.of(ComplaintState.DECLINED, ComplaintState.REDIRECTED)) {
            assertThat(at(state).complaint().clocks().get(0).stoppedAt())
                    .isEqualTo(MONDAY_NINE.plus(Duration.ofMinutes(10)));
        }
    }

    @Test
    void outcomeIsNeverTheSameThingAsBeingOver() {
        assertThat(at(ComplaintState.WITHDRAWN).complaint().outcome()).isEqualTo(Outcome.WITHDRAWN);
        assertThat(at(ComplaintState.REDIRECTED).complaint().outcome()).isEqualTo(Outcome.REDIRECTED);
        assertThat(at(ComplaintState.DECLINED).complaint().outcome()).isNull();
        assertThat(at(ComplaintState.TERMINATED).complaint().outcome()).isNull();
        assertThat(at(ComplaintState.REPLIED).complaint().outcome()).isEqualTo(Outcome.RESOLVED);
    }

    @Test
    void onlyAConsultationIsAnsweredDirectly() {
        Complaints.Case lamp = Complaints.Case.begun(Complaints.brokenStreetLight(), MONDAY_NINE);

        Decision decision = lamp.give(
                new AnswerComplaint(Outcome.EXPLAINED, Visibility.PUBLIC, WORDS),
                MONDAY_NINE.plus(Duration.ofMinutes(1)));

        assertThat(decision).isInstanceOfSatisfying(Decision.Refused.class, refused -> {
            assertThat(refused.code()).isEqualTo(RefusalCode.ILLEGAL_STATE);
            assertThat(refused.faults().get(0).what().en())
                    .isEqualTo("only a consultation is answered directly; this is a complaint of kind"
                            + " request for assistance");
        });
    }

    @Test
    void departmentThatAsksToEndACaseMustHaveHadIt() {
        Complaints.Case lamp = at(ComplaintState.IN_PROGRESS);

        Decision stranger =
                lamp.give(new TerminateComplaint(Complaints.CENTRE, WORDS), MONDAY_NINE.plus(Duration.ofMinutes(100)));
        Decision lead = lamp.give(new TerminateComplaint(LIGHTING, WORDS), MONDAY_NINE.plus(Duration.ofMinutes(101)));

        assertThat(stranger)
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        refused -> assertThat(refused.faults().get(0).what().en())
                                .isEqualTo("the complaint was not given to centre"));
        assertThat(lead).isInstanceOf(Decision.Done.class);
    }

    private static Complaints.Case at(ComplaintState state) {
        Complaints.Case lamp = Complaints.Case.begun(Complaints.question(), MONDAY_NINE);
        List<ComplaintCommand> road = ROADS.getOrDefault(state, List.of());
        for (int step = 0; step < road.size(); step++) {
            lamp.give(road.get(step), MONDAY_NINE.plus(Duration.ofMinutes(10 * (step + 1))));
        }
        assertThat(lamp.complaint().state()).isEqualTo(state);
        return lamp;
    }
}
