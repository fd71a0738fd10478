package io.github.redress.complaint;

import static io.github.redress.complaint.Complaints.LIGHTING;
import static io.github.redress.complaint.Complaints.MONDAY_NINE;
import static io.github.redress.complaint.Complaints.POWER;
import static io.github.redress.complaint.Complaints.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.Role;
import io.github.redress.complaint.ComplaintCommand.AcceptComplaint;
import io.github.redress.complaint.ComplaintCommand.AcknowledgeAssignment;
import io.github.redress.complaint.ComplaintCommand.DispatchComplaint;
import io.github.redress.complaint.ComplaintCommand.RateComplaint;
import io.github.redress.complaint.ComplaintCommand.RecordFirstContact;
import io.github.redress.complaint.ComplaintCommand.ReplyToComplaint;
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

    /** What takes a complaint from the state before to this one. */
    private static final Map<ComplaintState, ComplaintCommand> ROAD = new EnumMap<>(Map.of(
            ComplaintState.ACCEPTED, new AcceptComplaint(),
            ComplaintState.DISPATCHED, new DispatchComplaint(LIGHTING, List.of(POWER)),
            ComplaintState.IN_PROGRESS, new AcknowledgeAssignment(LIGHTING),
            ComplaintState.REPLIED, REPLY,
            ComplaintState.RATED, RATE));

    /** What is asked, by somebody for whom nothing but the state stands in the way. */
    private static final Map<Action, ComplaintCommand> COMMANDS = new EnumMap<>(Map.of(
            Action.SUBMIT, Complaints.brokenStreetLight(),
            Action.ACCEPT, new AcceptComplaint(),
            Action.DISPATCH, new DispatchComplaint(LIGHTING, List.of()),
            Action.ACKNOWLEDGE, new AcknowledgeAssignment(POWER),
            Action.CONTACT, new RecordFirstContact(POWER, null),
            Action.REPLY, REPLY,
            Action.RATE, RATE));

    private static Stream<Arguments> everyLineInEveryState() {
        return COMMANDS.keySet().stream()
                .flatMap(action -> Stream.of(ComplaintState.values())
                        .filter(state -> state != ComplaintState.CLOSED)
                        .map(state -> Arguments.of(action, state)));
    }

    @ParameterizedTest
    @MethodSource("everyLineInEveryState")
    void tableSaysWhatHappens(Action action, ComplaintState state) {
        Complaints.Case lamp = at(state);
        if (action == Action.CONTACT) {
            lamp.give(new AcknowledgeAssignment(POWER), MONDAY_NINE.plus(Duration.ofMinutes(90)));
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
    void everyStateIsReachedAndNothingButBackdatingIsAskedOfAClosedComplaint() {
        assertThat(Lifecycle.transitions())
                .filteredOn(line -> line.action() != Action.BACKDATE)
                .flatExtracting(Transition::to)
                .contains(ComplaintState.values());
        assertThat(Lifecycle.transitions())
                .filteredOn(line -> line.from().contains(ComplaintState.CLOSED))
                .extracting(Transition::action)
                .containsExactly(Action.BACKDATE);
    }

    private static Complaints.Case at(ComplaintState state) {
        Complaints.Case lamp = Complaints.Case.begun(Complaints.brokenStreetLight(), MONDAY_NINE);
        int minutes = 0;
        for (Map.Entry<ComplaintState, ComplaintCommand> step : ROAD.entrySet()) {
            if (step.getKey().compareTo(state) <= 0) {
                minutes += 10;
                lamp.give(step.getValue(), MONDAY_NINE.plus(Duration.ofMinutes(minutes)));
            }
        }
        assertThat(lamp.complaint().state()).isEqualTo(state);
        return lamp;
    }
}
