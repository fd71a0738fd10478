package io.github.redress.complaint;

import static io.github.redress.complaint.Complaints.LIGHTING;
import static io.github.redress.complaint.Complaints.MONDAY_NINE;
import static io.github.redress.complaint.Complaints.POWER;
import static io.github.redress.complaint.Complaints.WORDS;
import static io.github.redress.complaint.Complaints.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.calendar.CalendarId;
import io.github.redress.complaint.ComplaintCommand.AcceptComplaint;
import io.github.redress.complaint.ComplaintCommand.DispatchComplaint;
import io.github.redress.complaint.DisputeCommand.DisputeCost;
import io.github.redress.complaint.DisputeCommand.SettleCost;
import io.github.redress.complaint.DisputeEvent.CostDisputed;
import io.github.redress.complaint.DisputeEvent.CostSettled;
import io.github.redress.sla.CalendarTime;
import io.github.redress.sla.GoalName;
import io.github.redress.sla.GoalSignals;
import io.github.redress.sla.Milestone;
import io.github.redress.sla.PauseRule;
import io.github.redress.sla.PolicyCondition;
import io.github.redress.sla.Reopening;
import io.github.redress.sla.SlaBasis;
import io.github.redress.sla.SlaGoal;
import io.github.redress.sla.SlaPolicies;
import io.github.redress.sla.SlaPolicy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** From when on a promise counts whose department is known only at the dispatch, and who pays once that is in dispute. */
class PromiseBeginningTest {

    private static final CalendarId ALWAYS = CalendarId.of("always");
    private static final Instant TEN = MONDAY_NINE.plus(Duration.ofHours(1));
    private static final Instant ELEVEN = MONDAY_NINE.plus(Duration.ofHours(2));

    @Test
    void whatTheLeadPromisesFromTheReceiptCountsFromTheReceipt() {
        assertThat(start(Milestone.RECEIVED)).isEqualTo(MONDAY_NINE);
    }

    @Test
    void whatTheLeadPromisesFromTheAcceptanceCountsFromTheAcceptance() {
        assertThat(start(Milestone.ACCEPTED)).isEqualTo(TEN);
    }

    @Test
    void whatTheLeadPromisesFromTheDispatchCountsFromTheDispatch() {
        assertThat(start(Milestone.DISPATCHED)).isEqualTo(ELEVEN);
    }

    @Test
    void whatTheCityHasPromisedTheLeadDoesNotPromiseAgain() {
        Complaints.Case lamp = dispatched(rules(PolicyCondition.ANY, Milestone.RECEIVED));

        assertThat(lamp.complaint().clocks()).singleElement().satisfies(clock -> {
            assertThat(clock.department()).isEmpty();
            assertThat(clock.promise().start()).isEqualTo(MONDAY_NINE);
        });
    }

    @Test
    void nobodyIsGivenAComplaintWithoutADeadlineForItsAnswer() {
        Complaints.Case lamp = Complaints.Case.begun(
                Complaints.brokenStreetLight(),
                MONDAY_NINE,
                rules(new SlaPolicies(
                        "city",
                        "1",
                        List.of(SlaPolicy.of(
                                "default",
                                SlaBasis.DEFAULT,
                                PolicyCondition.ANY,
                                Complaints.goal(GoalName.ACKNOWLEDGEMENT, 4))))));
        lamp.give(new AcceptComplaint(), TEN);

        assertThat(refusal(lamp.give(new DispatchComplaint(LIGHTING, List.of()), ELEVEN)))
                .startsWith(
                        "DEADLINE_UNRESOLVED no deadline can be set: policy default promises nothing that a reply keeps");
    }

    @Test
    void complaintThatNoPolicyFitsIsNotTakenIn() {
        Decision decision = Complaint.begin(
                Complaints.brokenStreetLight(), MONDAY_NINE, rules(new SlaPolicies("city", "1", List.of())));

        assertThat(refusal(decision))
                .startsWith("DEADLINE_UNRESOLVED no deadline can be set: no policy fits a ASSISTANCE in category"
                        + " roads/lighting");
    }

    @Test
    void disputeOverTheCostHasTwoPartiesOrMore() {
        Complaints.Case lamp = dispatched(Complaints.rulebook());
        String wrong = "INVALID_REQUEST a dispute over the cost has at least two parties, each named once";

        assertThat(refusal(lamp.give(new DisputeCost(List.of(LIGHTING)), ELEVEN)))
                .startsWith(wrong);
        assertThat(refusal(lamp.give(new DisputeCost(List.of(LIGHTING, POWER, POWER)), ELEVEN)))
                .startsWith(wrong);
        assertThat(refusal(lamp.give(new SettleCost(List.of(new CostShare(LIGHTING, 100)), WORDS), ELEVEN)))
                .startsWith("ILLEGAL_STATE no dispute over the cost is open");
        assertThat(lamp.give(new DisputeCost(List.of(LIGHTING, POWER)), ELEVEN))
                .isEqualTo(new Decision.Done(List.of(new CostDisputed(List.of(LIGHTING, POWER)))));
        assertThat(refusal(lamp.give(new DisputeCost(List.of(LIGHTING, POWER)), ELEVEN)))
                .startsWith("ILLEGAL_STATE a dispute over the cost is open already");
    }

    @Test
    void sharesOfTheCostAreAHundredInAllAndEachIsSomething() {
        Complaints.Case lamp = dispatched(Complaints.rulebook());
        lamp.give(new DisputeCost(List.of(LIGHTING, POWER)), ELEVEN);
        String wrong =
                "INVALID_REQUEST the shares must be from 1 to 100, one a department, and sum to 100; they sum to ";

        assertThat(refusal(lamp.give(shares(30, 69), ELEVEN))).startsWith(wrong + "99 / ");
        assertThat(refusal(lamp.give(shares(0, 100), ELEVEN))).startsWith(wrong + "100 / ");
        assertThat(refusal(lamp.give(shares(-1, 101), ELEVEN))).startsWith(wrong + "100 / ");
        assertThat(refusal(lamp.give(
                        new SettleCost(List.of(new CostShare(POWER, 50), new CostShare(POWER, 50)), WORDS), ELEVEN)))
                .startsWith(wrong + "100 / ");
        assertThat(lamp.give(shares(1, 99), ELEVEN))
                .isEqualTo(new Decision.Done(List.of(
                        new CostSettled(List.of(new CostShare(LIGHTING, 1), new CostShare(POWER, 99)), WORDS))));
        assertThat(refusal(lamp.give(shares(50, 50), ELEVEN)))
                .startsWith("ILLEGAL_STATE no dispute over the cost is open");
    }

    @Test
    void oneMayPayAll() {
        Complaints.Case lamp = dispatched(Complaints.rulebook());
        lamp.give(new DisputeCost(List.of(LIGHTING, POWER)), ELEVEN);

        assertThat(lamp.give(new SettleCost(List.of(new CostShare(POWER, 100)), WORDS), ELEVEN))
                .isInstanceOf(Decision.Done.class);
    }

    private static SettleCost shares(int lighting, int power) {
        return new SettleCost(List.of(new CostShare(LIGHTING, lighting), new CostShare(POWER, power)), WORDS);
    }

    /** Under a policy that holds once lighting leads: nobody could promise before. */
    private static Instant start(Milestone begins) {
        Complaints.Case lamp = dispatched(
                rules(new PolicyCondition(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(LIGHTING)), begins));
        return lamp.complaint().clocks().stream()
                .filter(clock -> clock.goal().equals(GoalName.RESOLUTION))
                .filter(clock -> clock.department().filter(LIGHTING::equals).isPresent())
                .findFirst()
                .orElseThrow()
                .promise()
                .start();
    }

    private static Complaints.Case dispatched(Rulebook rules) {
        Complaints.Case lamp = Complaints.Case.begun(Complaints.brokenStreetLight(), MONDAY_NINE, rules);
        lamp.give(new AcceptComplaint(), TEN);
        lamp.give(new DispatchComplaint(LIGHTING, List.of(POWER)), ELEVEN);
        return lamp;
    }

    private static Rulebook rules(PolicyCondition when, Milestone begins) {
        SlaGoal resolution = new SlaGoal(
                GoalName.RESOLUTION,
                ALWAYS,
                new CalendarTime(Duration.ofHours(10)),
                PauseRule.ANY,
                List.of(),
                List.of(),
                null,
                Reopening.RESUME,
                new GoalSignals(Set.of(begins), Set.of(Milestone.REPLIED), Set.of(), Set.of(), Set.of()));
        SlaPolicy usual = SlaPolicy.of(
                "usual", SlaBasis.DEFAULT, PolicyCondition.ANY, Complaints.goal(GoalName.ACKNOWLEDGEMENT, 4));
        SlaPolicy led = SlaPolicy.of("led", SlaBasis.STATUTE, when, resolution);
        return rules(new SlaPolicies("city", "1", List.of(usual, led)));
    }

    private static Rulebook rules(SlaPolicies policies) {
        Rulebook usual = Complaints.rulebook();
        return new Rulebook(usual.departments(), policies, usual.calendars(), usual.zone(), usual.caseRules());
    }
}
