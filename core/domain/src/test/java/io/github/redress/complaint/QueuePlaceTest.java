package io.github.redress.complaint;

import static io.github.redress.complaint.Complaints.LIGHTING;
import static io.github.redress.complaint.Complaints.MONDAY_NINE;
import static io.github.redress.complaint.Complaints.POWER;
import static io.github.redress.complaint.Complaints.WORDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.redress.Actor;
import io.github.redress.DepartmentId;
import io.github.redress.Role;
import io.github.redress.access.Queue;
import io.github.redress.access.QueuePlace;
import io.github.redress.complaint.ComplaintCommand.AcceptComplaint;
import io.github.redress.complaint.ComplaintCommand.AcknowledgeAssignment;
import io.github.redress.complaint.ComplaintCommand.DispatchComplaint;
import io.github.redress.complaint.ComplaintCommand.RateComplaint;
import io.github.redress.complaint.ComplaintCommand.ReplyToComplaint;
import io.github.redress.complaint.ComplaintCommand.WithdrawComplaint;
import io.github.redress.complaint.ComplaintEvent.DeadlineSet;
import io.github.redress.complaint.ComplaintEvent.DeadlineSource;
import io.github.redress.complaint.DisputeCommand.ContestAssignment;
import io.github.redress.complaint.DisputeCommand.EscalateDispute;
import io.github.redress.complaint.DisputeCommand.UpholdContest;
import io.github.redress.complaint.HandlingCommand.RequestExtension;
import io.github.redress.complaint.OversightCommand.CloseSupervision;
import io.github.redress.complaint.OversightCommand.OpenSupervision;
import io.github.redress.sla.Extension;
import io.github.redress.sla.ExtensionAmount;
import io.github.redress.sla.GoalName;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which queues a complaint stands in. */
class QueuePlaceTest {

    private final Complaint lamp = handled();

    /** Whoever adds a state decides where it waits. */
    @ParameterizedTest
    @EnumSource(ComplaintState.class)
    void whatIsNotOverIsHeldByOneUnlessItWaitsForThePerson(ComplaintState state) {
        Complaint complaint = in(lamp, state, SatisfactionRating.SATISFIED, lamp.assignments(), lamp.clocks());

        long holders =
                QueuePlace.of(complaint).stream().filter(QueuePlace::holds).count();

        assertThat(holders).isEqualTo(complaint.isOver() || state == ComplaintState.REPLIED ? 0 : 1);
    }

    @Test
    void leadHoldsWhatItWorksOnAndSupportersHelp() {
        assertThat(places(lamp)).containsExactly("DEPARTMENT lighting holds", "DEPARTMENT power-company");
    }

    @Test
    void unhappyCaseWaitsForThoseWhoOrderRework() {
        Complaint unhappy =
                in(lamp, ComplaintState.RATED, SatisfactionRating.DISSATISFIED, lamp.assignments(), lamp.clocks());

        assertThat(places(unhappy)).contains("UNHAPPY holds");
    }

    @Test
    void leadThatContestsHoldsTheCaseWhileOthersDecide() {
        Complaints.Case contested = Complaints.Case.begun(Complaints.brokenStreetLight(), MONDAY_NINE);
        contested.give(new AcceptComplaint(), MONDAY_NINE);
        contested.give(new DispatchComplaint(LIGHTING, List.of()), MONDAY_NINE);
        contested.give(new ContestAssignment(LIGHTING, ContestReason.OWNERSHIP, null, WORDS), MONDAY_NINE);

        assertThat(places(contested.complaint())).containsExactly("DISPUTES", "DEPARTMENT lighting holds");
    }

    @Test
    void disputeThatWasBroughtBeforeTheSuperiorWaitsThere() {
        Lamp contested = Lamp.dispatched();
        contested.done(Lamp.contest(LIGHTING), 1);
        contested.done(Lamp.contest(POWER), 1);
        contested.done(new EscalateDispute(LIGHTING, WORDS), 2);

        assertThat(places(contested.complaint()))
                .containsExactly("DISPUTES", "ARBITRATION", "DEPARTMENT lighting holds", "DEPARTMENT power-company");
    }

    @Test
    void requestForMoreTimeWaitsForTheCentreAndTheHeadOfWhoAsked() {
        Complaints.Case lamps = Complaints.Case.begun(
                Complaints.brokenStreetLight(),
                MONDAY_NINE,
                Complaints.rulebook(CaseRules.usual(), goal -> goal.withExtension(new Extension(2, 10))));
        lamps.give(new AcceptComplaint(), MONDAY_NINE);
        lamps.give(new DispatchComplaint(LIGHTING, List.of()), MONDAY_NINE);
        lamps.give(new AcknowledgeAssignment(LIGHTING), MONDAY_NINE);
        lamps.give(
                new RequestExtension(
                        Actor.handler("li-1", LIGHTING),
                        LIGHTING,
                        GoalName.RESOLUTION,
                        ExtensionAmount.time(Duration.ofHours(1)),
                        ExtensionReason.COMPLEX,
                        WORDS),
                MONDAY_NINE);

        assertThat(places(lamps.complaint()))
                .containsExactly("EXTENSIONS", "EXTENSIONS lighting", "DEPARTMENT lighting holds");
        assertThat(QueuePlace.of(lamps.complaint()))
                .allSatisfy(place -> assertThat(next(place)).contains(GoalName.RESOLUTION));

        lamps.give(new ContestAssignment(LIGHTING, ContestReason.OTHER, null, WORDS), MONDAY_NINE);
        lamps.give(new UpholdContest(LIGHTING, POWER, TransferDeadlines.KEEP, Role.CENTRE, WORDS), MONDAY_NINE);

        assertThat(places(lamps.complaint()))
                .as("who has it no more needs no more time")
                .containsExactly("DEPARTMENT power-company holds");
    }

    @Test
    void promisedCallIsToBeMadeWhileThePersonHasNotRated() {
        Complaints.Case lamps = Complaints.Case.begun(
                Complaints.brokenStreetLight(),
                MONDAY_NINE,
                Complaints.rulebook(CaseRules.usual(), Complaints.goal(GoalName.CALLBACK, 24)));
        lamps.give(new AcceptComplaint(), MONDAY_NINE);
        lamps.give(new DispatchComplaint(LIGHTING, List.of()), MONDAY_NINE);
        lamps.give(new AcknowledgeAssignment(LIGHTING), MONDAY_NINE);
        lamps.give(new ReplyToComplaint(LIGHTING, Outcome.RESOLVED, Visibility.PUBLIC, WORDS), MONDAY_NINE);
        assertThat(places(lamps.complaint())).containsExactly("TO_CALL_BACK");

        lamps.give(new RateComplaint(SatisfactionRating.SATISFIED, true, null), MONDAY_NINE);

        assertThat(places(lamps.complaint())).isEmpty();
    }

    @Test
    void watchedCaseIsSeenByWhoWatchesUntilTheySayWhatCameOfIt() {
        Lamp watched = Lamp.dispatched();
        watched.done(new OpenSupervision(AuthorityLevel.CENTRE, SupervisionCause.OVERDUE, WORDS), 1);
        assertThat(places(watched.complaint())).startsWith("SUPERVISIONS");

        watched.done(new WithdrawComplaint(WORDS), 2);
        assertThat(places(watched.complaint())).containsExactly("SUPERVISIONS");

        watched.done(new CloseSupervision(1, WORDS), 3);
        assertThat(places(watched.complaint())).isEmpty();
    }

    @Test
    void departmentThatWasReleasedHasItNoMore() {
        Complaint released = in(
                lamp,
                lamp.state(),
                null,
                List.of(lamp.assignments().get(0), lamp.assignments().get(1).withState(AssignmentState.RELEASED)),
                lamp.clocks());

        assertThat(places(released)).containsExactly("DEPARTMENT lighting holds");
    }

    @Test
    void dateThatADepartmentNamedIsKeptAlsoWhenTheCaseIsOver() {
        List<CaseClock> clocks = new ArrayList<>();
        lamp.clocks().forEach(clock -> clocks.add(clock.cancelled(MONDAY_NINE)));
        clocks.add(clock(GoalName.COMMITMENT, 1, LIGHTING, MONDAY_NINE.plus(Duration.ofDays(90))));
        Complaint closed = in(lamp, ComplaintState.CLOSED, null, lamp.assignments(), clocks);

        assertThat(QueuePlace.of(closed)).singleElement().satisfies(place -> {
            assertThat(place.department()).isEqualTo(LIGHTING);
            assertThat(place.holds()).isFalse();
            assertThat(place.next()).isEqualTo(clocks.get(clocks.size() - 1));
        });
    }

    @Test
    void nextIsTheEarliestPromiseOfTheHoldersOwnAndNoWindow() {
        Instant noon = MONDAY_NINE.plus(Duration.ofHours(3));
        List<CaseClock> clocks = List.of(
                clock(GoalName.CONTEST, 1, LIGHTING, MONDAY_NINE.plusSeconds(1)),
                clock(GoalName.ACKNOWLEDGEMENT, 2, POWER, MONDAY_NINE.plusSeconds(2)),
                clock(GoalName.REPLY, 1, LIGHTING, MONDAY_NINE.plusSeconds(3)).pausedFrom(MONDAY_NINE),
                clock(GoalName.FIRST_CONTACT, 1, LIGHTING, MONDAY_NINE.plusSeconds(4))
                        .stopped(MONDAY_NINE),
                clock(GoalName.RESOLUTION, 1, LIGHTING, noon.plusSeconds(1)),
                clock(GoalName.NEXT_UPDATE, 0, null, noon));

        List<QueuePlace> places = QueuePlace.of(in(lamp, lamp.state(), null, lamp.assignments(), clocks));

        assertThat(next(places.get(0))).contains(GoalName.NEXT_UPDATE);
        assertThat(next(places.get(1))).contains(GoalName.ACKNOWLEDGEMENT);
    }

    @Test
    void nothingIsNextWhereNothingIsPromised() {
        List<QueuePlace> places = QueuePlace.of(in(lamp, lamp.state(), null, lamp.assignments(), List.of()));

        assertThat(places)
                .hasSize(2)
                .allSatisfy(place -> assertThat(place.next()).isNull());
    }

    @Test
    void onlyDepartmentsQueuesAreOfDepartments() {
        assertThatThrownBy(() -> new QueuePlace(Queue.DISPUTES, LIGHTING, false, null))
                .hasMessage("queue DISPUTES cannot be that of department lighting");
        assertThat(new QueuePlace(Queue.EXTENSIONS, LIGHTING, false, null).department())
                .isEqualTo(LIGHTING);
        assertThat(new QueuePlace(Queue.EXTENSIONS, null, false, null).department())
                .isNull();
        assertThatThrownBy(() -> new QueuePlace(Queue.DEPARTMENT, null, false, null))
                .hasMessage("queue DEPARTMENT cannot be that of department null");
    }

    private static Optional<GoalName> next(QueuePlace place) {
        return Optional.ofNullable(place.next()).map(CaseClock::goal);
    }

    private static List<String> places(Complaint complaint) {
        return QueuePlace.of(complaint).stream()
                .map(place -> place.queue()
                        + (place.department() == null ? "" : " " + place.department())
                        + (place.holds() ? " holds" : ""))
                .toList();
    }

    private static Complaint handled() {
        Complaints.Case lamp = Complaints.Case.begun(Complaints.brokenStreetLight(), MONDAY_NINE);
        lamp.give(new AcceptComplaint(), MONDAY_NINE.plus(Duration.ofMinutes(1)));
        lamp.give(new DispatchComplaint(LIGHTING, List.of(POWER)), MONDAY_NINE.plus(Duration.ofMinutes(2)));
        lamp.give(new AcknowledgeAssignment(LIGHTING), MONDAY_NINE.plus(Duration.ofMinutes(3)));
        return lamp.complaint();
    }

    private static CaseClock clock(GoalName goal, int assignment, @Nullable DepartmentId department, Instant due) {
        return CaseClock.of(new DeadlineSet(
                goal,
                assignment,
                department,
                MONDAY_NINE,
                due,
                false,
                "default",
                "always",
                1,
                DeadlineSource.POLICY,
                List.of(),
                List.of(),
                null));
    }

    private static Complaint in(
            Complaint complaint,
            ComplaintState state,
            @Nullable SatisfactionRating rating,
            List<Assignment> assignments,
            List<CaseClock> clocks) {
        return new Complaint(
                complaint.id(),
                complaint.number(),
                complaint.person(),
                complaint.words(),
                complaint.subject(),
                state,
                complaint.versions(),
                complaint.acceptedAt(),
                complaint.routed(),
                complaint.sla(),
                assignments,
                clocks,
                complaint.outcome(),
                rating,
                complaint.resolved(),
                complaint.proceedings(),
                complaint.lastActAt(),
                complaint.changedAt());
    }
}
