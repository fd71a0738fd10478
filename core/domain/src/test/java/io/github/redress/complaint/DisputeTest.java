package io.github.redress.complaint;

import static io.github.redress.complaint.Complaints.CENTRE;
import static io.github.redress.complaint.Complaints.LIGHTING;
import static io.github.redress.complaint.Complaints.MONDAY_NINE;
import static io.github.redress.complaint.Complaints.OLD_LAMPS;
import static io.github.redress.complaint.Complaints.POWER;
import static io.github.redress.complaint.Complaints.WORDS;
import static io.github.redress.complaint.Lamp.DISTRICT;
import static io.github.redress.complaint.Lamp.EAST_STREET;
import static io.github.redress.complaint.Lamp.LOST;
import static io.github.redress.complaint.Lamp.NORTH_STREET;
import static io.github.redress.complaint.Lamp.SOUTH_STREET;
import static io.github.redress.complaint.Lamp.contest;
import static io.github.redress.complaint.TransferDeadlines.KEEP;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.Actor;
import io.github.redress.DepartmentId;
import io.github.redress.Role;
import io.github.redress.access.Queue;
import io.github.redress.access.QueuePlace;
import io.github.redress.complaint.ComplaintCommand.AcceptComplaint;
import io.github.redress.complaint.ComplaintCommand.AcknowledgeAssignment;
import io.github.redress.complaint.ComplaintCommand.DispatchComplaint;
import io.github.redress.complaint.ComplaintCommand.RateComplaint;
import io.github.redress.complaint.ComplaintCommand.RecordFirstContact;
import io.github.redress.complaint.ComplaintCommand.ReplyToComplaint;
import io.github.redress.complaint.ComplaintCommand.WithdrawComplaint;
import io.github.redress.complaint.DisputeCommand.ContestAssignment;
import io.github.redress.complaint.DisputeCommand.DesignateDepartment;
import io.github.redress.complaint.DisputeCommand.DisputeCost;
import io.github.redress.complaint.DisputeCommand.EscalateDispute;
import io.github.redress.complaint.DisputeCommand.NameInterimLead;
import io.github.redress.complaint.DisputeCommand.ReassignAssignment;
import io.github.redress.complaint.DisputeCommand.RejectContest;
import io.github.redress.complaint.DisputeCommand.SettleCost;
import io.github.redress.complaint.DisputeCommand.UpholdContest;
import io.github.redress.complaint.DisputeEvent.AssignmentTransferred;
import io.github.redress.complaint.HandlingCommand.KeepCommitment;
import io.github.redress.complaint.HandlingCommand.PlanCommitment;
import io.github.redress.complaint.HandlingCommand.RecordContact;
import io.github.redress.complaint.HandlingCommand.RequestExtension;
import io.github.redress.complaint.HandlingCommand.SendInterimReply;
import io.github.redress.complaint.HandlingCommand.WaiveSupport;
import io.github.redress.complaint.OversightCommand.CallForSupport;
import io.github.redress.sla.ExtensionAmount;
import io.github.redress.sla.GoalName;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who says that a complaint is not their own, and what becomes of it. */
class DisputeTest {

    private static final WaiveSupport WAIVE_POWER = new WaiveSupport(null, POWER, WORDS);

    private final Lamp lamp = Lamp.dispatched();

    @Test
    void contestedLeadHoldsTheComplaintAndItsClockRunsOn() {
        lamp.done(contest(LIGHTING), 1);

        assertThat(lamp.lead().department()).isEqualTo(LIGHTING);
        assertThat(lamp.lead().state()).isEqualTo(AssignmentState.CONTESTED);
        assertThat(lamp.complaint().state()).isEqualTo(ComplaintState.DISPATCHED);
        assertThat(lamp.clock(GoalName.RESOLUTION, LIGHTING).due()).isEqualTo(Lamp.after(10));
        assertThat(lamp.clock(GoalName.RESOLUTION, LIGHTING).isRunning()).isTrue();
    }

    @Test
    void contestedLeadNeitherAcknowledgesNorAnswersNorContestsAgain() {
        lamp.done(new AcknowledgeAssignment(LIGHTING), 1);
        lamp.done(contest(LIGHTING), 1);

        String waits = "ILLEGAL_STATE a contest of lighting waits for a decision / lighting 的异议尚待裁决";
        assertThat(lamp.refusal(new AcknowledgeAssignment(LIGHTING), 2)).isEqualTo(waits);
        assertThat(lamp.refusal(reply(LIGHTING), 2)).isEqualTo(waits);
        assertThat(lamp.refusal(contest(LIGHTING), 2)).isEqualTo(waits);
    }

    @Test
    void isContestedAtTheVeryEndOfTheWindowAndNoLater() {
        assertThat(lamp.refusal(contest(LIGHTING), 7))
                .isEqualTo("TOO_LATE lighting could contest it until 2026-09-14T07:00:00Z"
                        + " / lighting 提出异议的期限已于 2026-09-14T07:00:00Z 届满");

        lamp.done(contest(LIGHTING), 6);
    }

    @Test
    void isContestedWhileWorkGoesOnButNotOnceItWasAnswered() {
        lamp.done(new AcknowledgeAssignment(LIGHTING), 1);
        lamp.done(new RecordFirstContact(LIGHTING, null), 1);
        lamp.done(contest(LIGHTING), 2);
        lamp.done(reject(LIGHTING), 3);

        assertThat(lamp.lead().state()).isEqualTo(AssignmentState.WORKING);

        lamp.done(new AcknowledgeAssignment(POWER), 3);
        lamp.done(WAIVE_POWER, 3);
        lamp.done(reply(LIGHTING), 3);

        assertThat(lamp.refusal(contest(LIGHTING), 4))
                .startsWith("ILLEGAL_STATE the complaint is replied and cannot be contested now");
    }

    @Test
    void whoseContestWasRejectedGoesOnAndMayNotContestAgain() {
        lamp.done(contest(LIGHTING), 1);

        lamp.done(reject(LIGHTING), 2);

        assertThat(lamp.lead().state()).isEqualTo(AssignmentState.OFFERED);
        assertThat(lamp.lead().standing()).isEqualTo(AssignmentStanding.CONFIRMED);
        assertThat(dispute().end()).isEqualTo(DisputeEnd.REJECTED);
        assertThat(dispute().endedAt()).isEqualTo(Lamp.after(2));
        assertThat(lamp.refusal(contest(LIGHTING), 3))
                .isEqualTo("ILLEGAL_STATE a contest of lighting was rejected; it may not contest it again"
                        + " / lighting 的异议已被驳回，不得再次提出");
    }

    @Test
    void whoseContestWasUpheldIsReleasedInTheSameStepInWhichAnotherHasIt() {
        lamp.done(contest(LIGHTING), 1);

        lamp.done(uphold(LIGHTING, CENTRE, KEEP), 2);

        assertThat(lamp.lead().no()).isEqualTo(3);
        assertThat(lamp.lead().department()).isEqualTo(CENTRE);
        assertThat(lamp.lead().state()).isEqualTo(AssignmentState.OFFERED);
        assertThat(lamp.lead().offeredAt()).isEqualTo(Lamp.after(2));
        assertThat(lamp.complaint().assignments().get(0).state()).isEqualTo(AssignmentState.RELEASED);
        assertThat(lamp.complaint().assignments().get(0).releasedAt()).isEqualTo(Lamp.after(2));
        assertThat(lamp.complaint().assignmentOf(LIGHTING)).isEmpty();
        assertThat(dispute().end()).isEqualTo(DisputeEnd.UPHELD);
        assertThat(lamp.refusal(reply(LIGHTING), 3)).startsWith("ILLEGAL_STATE");
    }

    @Test
    void complaintThatWasInProgressWaitsForItsNewLeadToAcknowledge() {
        lamp.done(new AcknowledgeAssignment(LIGHTING), 1);
        lamp.done(contest(LIGHTING), 1);

        lamp.done(uphold(LIGHTING, CENTRE, KEEP), 2);

        assertThat(lamp.complaint().state()).isEqualTo(ComplaintState.DISPATCHED);
        lamp.done(new AcknowledgeAssignment(CENTRE), 3);
        assertThat(lamp.complaint().state()).isEqualTo(ComplaintState.IN_PROGRESS);
        lamp.done(WAIVE_POWER, 4);
        lamp.done(reply(CENTRE), 4);
        assertThat(lamp.clock(GoalName.RESOLUTION, CENTRE).stoppedAt()).isEqualTo(Lamp.after(4));
    }

    @Test
    void deadlineGoesAlongAsItIsAndOwnStepsBeginAnew() {
        lamp.done(contest(LIGHTING), 1);

        lamp.done(uphold(LIGHTING, CENTRE, KEEP), 5);

        assertThat(lamp.clock(GoalName.RESOLUTION, CENTRE).due()).isEqualTo(Lamp.after(10));
        assertThat(lamp.clock(GoalName.ACKNOWLEDGEMENT, CENTRE).due()).isEqualTo(Lamp.after(9));
        assertThat(lamp.clock(GoalName.CONTEST, CENTRE).due()).isEqualTo(Lamp.after(11));
        assertThat(lamp.complaint().clocks())
                .filteredOn(clock -> clock.goal().equals(GoalName.RESOLUTION))
                .hasSize(1);
    }

    @Test
    void deadlineBeginsAnewWhereThatIsOrdered() {
        lamp.done(contest(LIGHTING), 1);

        lamp.done(uphold(LIGHTING, CENTRE, TransferDeadlines.RESTART), 5);

        assertThat(lamp.clock(GoalName.RESOLUTION, CENTRE).due()).isEqualTo(Lamp.after(15));
        assertThat(lamp.clock(GoalName.RESOLUTION, LIGHTING).isRunning()).isFalse();
    }

    @Test
    void timeOfTheDisputeDoesNotCountWhereThatIsOrdered() {
        lamp.done(contest(LIGHTING), 1);

        lamp.done(uphold(LIGHTING, CENTRE, TransferDeadlines.REMAINING), 5);

        assertThat(lamp.clock(GoalName.RESOLUTION, CENTRE).due()).isEqualTo(Lamp.after(14));
        lamp.done(new AcknowledgeAssignment(CENTRE), 6);
        lamp.done(WAIVE_POWER, 6);
        lamp.done(reply(CENTRE), 14);
        assertThat(lamp.clock(GoalName.RESOLUTION, CENTRE).isLate(Lamp.after(20)))
                .isFalse();
    }

    @Test
    void deadlineOfAnotherSystemGoesAlongWhateverIsOrdered() {
        for (TransferDeadlines ordered : TransferDeadlines.values()) {
            Lamp imported = Lamp.takenOver();
            imported.done(contest(LIGHTING), 1);

            imported.done(uphold(LIGHTING, CENTRE, ordered), 5);

            assertThat(imported.complaint().clocks())
                    .filteredOn(clock -> clock.promise().source() == ComplaintEvent.DeadlineSource.IMPORTED)
                    .singleElement()
                    .satisfies(clock -> {
                        assertThat(clock.department()).contains(CENTRE);
                        assertThat(clock.due()).isEqualTo(Lamp.after(10));
                        assertThat(clock.pauses()).isEmpty();
                        assertThat(clock.isRunning()).isTrue();
                    });
        }
    }

    @Test
    void nobodyIsLateForWhatTheyWereReleasedFrom() {
        lamp.done(contest(LIGHTING), 1);

        lamp.done(uphold(LIGHTING, CENTRE, TransferDeadlines.RESTART), 20);

        assertThat(lamp.complaint().clocks())
                .filteredOn(clock -> clock.department().filter(LIGHTING::equals).isPresent())
                .isNotEmpty()
                .noneMatch(clock -> clock.isRunning() || clock.isLate(Lamp.after(30)));
    }

    @Test
    void deadlineThatPassedInTheDisputeStaysPassedUnlessTheTimeDoesNotCount() {
        lamp.done(contest(LIGHTING), 1);
        lamp.done(uphold(LIGHTING, CENTRE, KEEP), 20);
        Lamp other = Lamp.dispatched();
        other.done(contest(LIGHTING), 1);
        other.done(uphold(LIGHTING, CENTRE, TransferDeadlines.REMAINING), 20);

        assertThat(lamp.clock(GoalName.RESOLUTION, CENTRE).isLate(Lamp.after(20)))
                .isTrue();
        assertThat(lamp.clock(GoalName.RESOLUTION, CENTRE).missed()).isTrue();
        assertThat(other.clock(GoalName.RESOLUTION, CENTRE).due()).isEqualTo(Lamp.after(29));
        assertThat(other.clock(GoalName.RESOLUTION, CENTRE).missed()).isFalse();
    }

    @Test
    void doesNotGoBackToWhoRejectedItUnlessDesignated() {
        lamp.done(contest(LIGHTING), 1);
        lamp.done(uphold(LIGHTING, CENTRE, KEEP), 2);
        lamp.done(contest(CENTRE), 3);

        assertThat(lamp.refusal(uphold(CENTRE, LIGHTING, KEEP), 4))
                .isEqualTo("ILLEGAL_STATE lighting has said before that the complaint is not its own; only a"
                        + " designation gives it to it again / lighting 曾对该诉求提出异议，只能以指定承办方式交办");
        assertThat(lamp.refusal(uphold(CENTRE, CENTRE, KEEP), 4))
                .isEqualTo("ILLEGAL_STATE centre has the complaint already / centre 已承办该诉求");
        assertThat(lamp.refusal(uphold(CENTRE, null, KEEP), 4))
                .isEqualTo("NO_LEAD a lead is not released before another one is named / 异议成立须同时指明新的主办单位");

        lamp.done(new DesignateDepartment(LIGHTING, KEEP, Role.DISPATCHER, WORDS), 4);

        assertThat(lamp.lead().department()).isEqualTo(LIGHTING);
        assertThat(lamp.lead().no()).isEqualTo(4);
        assertThat(lamp.refusal(contest(LIGHTING), 5))
                .isEqualTo("ILLEGAL_STATE lighting was designated for good; it may not contest it"
                        + " / lighting 系最终指定的承办单位，不得提出异议");
    }

    @Test
    void isContestedNoMoreOftenThanTheCityAllows() {
        DepartmentId lead = LIGHTING;
        int hour = 1;
        for (DepartmentId next : List.of(CENTRE, EAST_STREET, DISTRICT)) {
            lamp.done(contest(lead), hour++);
            lamp.done(uphold(lead, next, KEEP), hour++);
            lead = next;
        }

        assertThat(lamp.refusal(contest(DISTRICT), hour))
                .isEqualTo("LIMIT_REACHED the complaint was contested 3 of 3 times; it may not be again"
                        + " / 该诉求已提出异议 3 次，最多 3 次");
    }

    @Test
    void onlyWhoIsAtTheLevelOfTheDisputeDecidesIt() {
        lamp.done(contest(LIGHTING), 1);
        assertThat(lamp.refusal(new RejectContest(LIGHTING, Role.SUPERVISOR, WORDS), 2))
                .isEqualTo("NOT_PERMITTED the dispute is decided by the dispatching centre now / 该争议现由派单机构裁决");

        lamp.done(new EscalateDispute(LIGHTING, WORDS), 2);

        assertThat(lamp.refusal(reject(LIGHTING), 3))
                .isEqualTo("NOT_PERMITTED the dispute is decided by the common superior now / 该争议现由共同上级裁决");
        assertThat(lamp.refusal(uphold(LIGHTING, CENTRE, KEEP), 3)).startsWith("NOT_PERMITTED");
        assertThat(lamp.refusal(interim(POWER), 3)).startsWith("NOT_PERMITTED");

        lamp.done(new EscalateDispute(LIGHTING, WORDS), 3);

        assertThat(lamp.refusal(new EscalateDispute(LIGHTING, WORDS), 4))
                .isEqualTo(
                        "ILLEGAL_STATE the dispute is before a joint meeting; nobody is above" + " / 争议已由联席会议裁决，无更高层级");
        lamp.done(new DesignateDepartment(LIGHTING, KEEP, Role.SUPERVISOR, WORDS), 5);
        assertThat(lamp.lead().standing()).isEqualTo(AssignmentStanding.FINAL);
        assertThat(lamp.lead().state()).isEqualTo(AssignmentState.OFFERED);
        assertThat(dispute().level()).isEqualTo(ArbitrationLevel.JOINT_MEETING);
        assertThat(dispute().end()).isEqualTo(DisputeEnd.DESIGNATED);
    }

    @Test
    void interimLeadActsAnswersAndCannotContestWhileTheDisputeStaysOpen() {
        lamp.done(contest(LIGHTING), 1);

        lamp.done(interim(POWER), 2);

        assertThat(lamp.lead().department()).isEqualTo(POWER);
        assertThat(lamp.lead().standing()).isEqualTo(AssignmentStanding.INTERIM);
        assertThat(dispute().isOpen()).isTrue();
        assertThat(lamp.complaint().assignments())
                .as("its part as a supporter is released")
                .extracting(Assignment::state)
                .containsExactly(AssignmentState.RELEASED, AssignmentState.RELEASED, AssignmentState.OFFERED);
        assertThat(lamp.refusal(contest(POWER), 3))
                .isEqualTo("ILLEGAL_STATE power-company is the interim lead and must act now; it may not contest it"
                        + " / power-company 为临时兜底单位，应先行处置");
        lamp.done(new AcknowledgeAssignment(POWER), 3);
        lamp.done(reply(POWER), 4);
        assertThat(lamp.complaint().state()).isEqualTo(ComplaintState.REPLIED);
        assertThat(lamp.clock(GoalName.RESOLUTION, POWER).isLate(Lamp.after(20)))
                .isFalse();
    }

    @Test
    void shelvedDisputeIsDecidedAfterTheInterimLeadAnsweredAndGivesNobodyThePartAnyMore() {
        shelvedAndAnswered();

        assertThat(lamp.refusal(uphold(LIGHTING, CENTRE, KEEP), 5))
                .isEqualTo(
                        "INVALID_REQUEST the complaint was answered and goes to nobody else; say without a department that"
                                + " the contest is upheld, or designate whose it is / 该诉求已答复，不再改派；异议成立无须指明单位，或指定承办单位");
        lamp.done(new UpholdContest(LIGHTING, null, KEEP, Role.CENTRE, WORDS), 5);

        assertThat(dispute().end()).isEqualTo(DisputeEnd.UPHELD);
        assertThat(lamp.lead().department()).isEqualTo(POWER);
        assertThat(lamp.complaint().state()).isEqualTo(ComplaintState.REPLIED);
        lamp.done(new DisputeCost(List.of(LIGHTING, POWER)), 6);
        lamp.done(settle(40, 60), 4_000);
    }

    @Test
    void answeredComplaintStaysWithWhoAnsweredWhoeverItTurnsOutToBelongTo() {
        shelvedAndAnswered();
        lamp.done(new EscalateDispute(LIGHTING, WORDS), 5);
        lamp.done(new DesignateDepartment(LIGHTING, KEEP, Role.SUPERVISOR, WORDS), 6);

        assertThat(dispute().end()).isEqualTo(DisputeEnd.DESIGNATED);
        assertThat(lamp.lead().department()).isEqualTo(POWER);
        assertThat(transfers()).extracting(AssignmentTransferred::cause).containsExactly(TransferCause.INTERIM);
    }

    @Test
    void unhappyCaseStillHasItsShelvedDisputeDecided() {
        shelvedAndAnswered();
        lamp.done(new RateComplaint(SatisfactionRating.DISSATISFIED, false, null), 5);
        lamp.done(reject(LIGHTING), 6);

        assertThat(dispute().end()).isEqualTo(DisputeEnd.REJECTED);
        assertThat(lamp.complaint().state()).isEqualTo(ComplaintState.RATED);
        assertThat(lamp.lead().department()).isEqualTo(POWER);
    }

    @Test
    void shelvedDisputeIsOvertakenWhenTheCaseIsClosedAndTheCostIsSettledAfter() {
        shelvedAndAnswered();
        lamp.done(new DisputeCost(List.of(LIGHTING, POWER)), 5);
        lamp.done(new RateComplaint(SatisfactionRating.SATISFIED, true, null), 6);

        assertThat(dispute().end()).isEqualTo(DisputeEnd.OVERTAKEN);
        assertThat(dispute().endedAt()).isEqualTo(Lamp.after(6));
        assertThat(QueuePlace.of(lamp.complaint()))
                .extracting(QueuePlace::queue)
                .containsExactly(Queue.COSTS);
        lamp.done(settle(40, 60), 4_000);
        assertThat(QueuePlace.of(lamp.complaint())).isEmpty();
    }

    @Test
    void disputeOfAWithdrawnComplaintIsOvertaken() {
        lamp.done(contest(LIGHTING), 1);
        lamp.done(new WithdrawComplaint(WORDS), 2);

        assertThat(dispute().end()).isEqualTo(DisputeEnd.OVERTAKEN);
    }

    private void shelvedAndAnswered() {
        lamp.done(contest(LIGHTING), 1);
        lamp.done(interim(POWER), 2);
        lamp.done(new AcknowledgeAssignment(POWER), 3);
        lamp.done(reply(POWER), 4);
    }

    @Test
    void whoContestsMayItselfBeToldToActMeanwhile() {
        lamp.done(new AcknowledgeAssignment(LIGHTING), 1);
        lamp.done(contest(LIGHTING), 1);

        lamp.done(interim(LIGHTING), 2);

        assertThat(lamp.lead().no()).isEqualTo(1);
        assertThat(lamp.lead().state()).isEqualTo(AssignmentState.ACKNOWLEDGED);
        assertThat(lamp.lead().standing()).isEqualTo(AssignmentStanding.INTERIM);
        lamp.done(reject(LIGHTING), 3);
        assertThat(lamp.lead().standing()).isEqualTo(AssignmentStanding.CONFIRMED);
    }

    @Test
    void interimLeadGivesItBackToWhoseContestWasRejected() {
        lamp.done(contest(LIGHTING), 1);
        lamp.done(interim(POWER), 2);

        lamp.done(reject(LIGHTING), 3);

        assertThat(lamp.lead().department()).isEqualTo(LIGHTING);
        assertThat(lamp.lead().standing()).isEqualTo(AssignmentStanding.CONFIRMED);
        assertThat(lamp.clock(GoalName.RESOLUTION, LIGHTING).due()).isEqualTo(Lamp.after(10));
        assertThat(transfers())
                .extracting(AssignmentTransferred::cause)
                .containsExactly(TransferCause.INTERIM, TransferCause.RETURNED);
    }

    /** Found by a law: the part was taken from its department and given to nobody. */
    @Test
    void whoseContestIsRejectedKeepsTheComplaintWhereItActsForTheTimeBeingAlready() {
        lamp.done(contest(LIGHTING), 1);
        lamp.done(interim(POWER), 2);
        lamp.done(interim(LIGHTING), 3);

        lamp.done(reject(LIGHTING), 4);

        assertThat(lamp.lead().department()).isEqualTo(LIGHTING);
        assertThat(lamp.lead().standing()).isEqualTo(AssignmentStanding.CONFIRMED);
        assertThat(lamp.complaint().assignments())
                .filteredOn(assignment -> assignment.state() != AssignmentState.RELEASED)
                .extracting(Assignment::department)
                .containsExactly(LIGHTING);
    }

    /** What it tells or promises the person would bind whoever gets the complaint next. */
    @Test
    void whoContestsNeitherSpeaksNorPromisesNorCallsOthersUntilThatIsDecided() {
        lamp.done(new AcknowledgeAssignment(LIGHTING), 1);
        lamp.done(contest(LIGHTING), 1);

        List<ComplaintCommand> asIfItWereItsOwn = List.of(
                new SendInterimReply(LIGHTING, Visibility.PUBLIC, WORDS),
                new PlanCommitment(LIGHTING, LocalDate.of(2026, 12, 1), Visibility.PUBLIC, WORDS),
                new WaiveSupport(LIGHTING, POWER, WORDS),
                new RecordFirstContact(LIGHTING, WORDS),
                new RecordContact(LIGHTING, true, WORDS),
                new RequestExtension(
                        Actor.handler("li-1", LIGHTING),
                        LIGHTING,
                        GoalName.RESOLUTION,
                        ExtensionAmount.time(Duration.ofHours(1)),
                        ExtensionReason.COMPLEX,
                        WORDS),
                new CallForSupport(LIGHTING, List.of(CENTRE), WORDS));

        assertThat(asIfItWereItsOwn)
                .allSatisfy(command -> assertThat(lamp.refusal(command, 2))
                        .isEqualTo("ILLEGAL_STATE a contest of lighting waits for a decision / lighting 的异议尚待裁决"));
    }

    @Test
    void dateThatWasNamedBeforeAContestIsKeptByNobodyUntilThatIsDecided() {
        lamp.done(new AcknowledgeAssignment(LIGHTING), 1);
        lamp.done(new PlanCommitment(LIGHTING, LocalDate.of(2026, 12, 1), Visibility.PUBLIC, WORDS), 1);
        lamp.done(contest(LIGHTING), 1);

        String waits = "ILLEGAL_STATE a contest of lighting waits for a decision / lighting 的异议尚待裁决";
        assertThat(lamp.refusal(new KeepCommitment(LIGHTING, null), 2)).isEqualTo(waits);
        assertThat(lamp.refusal(new KeepCommitment(null, null), 2)).isEqualTo(waits);
        lamp.done(reject(LIGHTING), 3);
        lamp.done(new KeepCommitment(LIGHTING, null), 3);
    }

    /** Otherwise it would be stuck with somebody who may not even know of it. */
    @Test
    void tipOffGoesToAnotherOnceItsLeadHasTakenOverFromWhomItAccuses() {
        Complaints.Case tip = Complaints.Case.begun(Complaints.tipOffAgainst(POWER), MONDAY_NINE);
        tip.give(new AcceptComplaint(), MONDAY_NINE);
        tip.give(new DispatchComplaint(LIGHTING, List.of()), MONDAY_NINE);
        Rulebook merged = Complaints.withSuccessor(Complaints.rulebook(), POWER, LIGHTING);

        Decision decision = tip.complaint().decide(new ReassignAssignment(LIGHTING, CENTRE), Lamp.after(1), merged);

        assertThat(decision)
                .isInstanceOfSatisfying(
                        Decision.Done.class,
                        done -> assertThat(done.events())
                                .filteredOn(AssignmentTransferred.class::isInstance)
                                .extracting(event -> ((AssignmentTransferred) event).to())
                                .containsExactly(CENTRE));
    }

    @Test
    void interimLeadMayTurnOutToBeTheOwner() {
        lamp.done(contest(LIGHTING), 1);
        lamp.done(interim(POWER), 2);

        lamp.done(new DesignateDepartment(POWER, KEEP, Role.CENTRE, WORDS), 3);

        assertThat(lamp.lead().department()).isEqualTo(POWER);
        assertThat(lamp.lead().standing()).isEqualTo(AssignmentStanding.FINAL);
        assertThat(dispute().isOpen()).isFalse();
        assertThat(lamp.refusal(interim(LIGHTING), 4))
                .isEqualTo("ILLEGAL_STATE no contest of the lead waits for a decision / 主办单位无待裁决的异议");
    }

    @Test
    void supporterContestsAndIsReleasedOrReplaced() {
        lamp.done(contest(POWER), 1);
        lamp.done(new UpholdContest(POWER, null, KEEP, Role.CENTRE, WORDS), 2);

        assertThat(lamp.complaint().assignmentOf(POWER)).isEmpty();
        assertThat(lamp.lead().department()).isEqualTo(LIGHTING);
        assertThat(lamp.complaint().clocks())
                .filteredOn(clock -> clock.department().filter(POWER::equals).isPresent())
                .noneMatch(CaseClock::isRunning);

        Lamp other = Lamp.dispatched();
        other.done(contest(POWER), 1);
        assertThat(other.refusal(uphold(POWER, LIGHTING, KEEP), 2))
                .isEqualTo("ILLEGAL_STATE lighting has the complaint already / lighting 已承办该诉求");
        other.done(uphold(POWER, CENTRE, KEEP), 2);

        assertThat(other.complaint().assignmentOf(CENTRE).orElseThrow().role()).isEqualTo(AssignmentRole.SUPPORT);
        assertThat(other.clock(GoalName.ACKNOWLEDGEMENT, CENTRE).due()).isEqualTo(Lamp.after(6));
        assertThat(other.complaint().state()).isEqualTo(ComplaintState.DISPATCHED);
    }

    @Test
    void partOfADepartmentThatIsNoMoreGoesToItsSuccessorWithItsDeadlines() {
        Lamp old = Lamp.dispatchedTo(OLD_LAMPS);
        assertThat(old.refusal(new ReassignAssignment(OLD_LAMPS, null), 1))
                .isEqualTo("ILLEGAL_STATE old-lamp-office is still there; only the part of a department that is no more"
                        + " is reassigned / old-lamp-office 仍然存在，不能按机构调整改派");
        old.done(contest(OLD_LAMPS), 1);

        assertThat(old.refusal(new ReassignAssignment(OLD_LAMPS, POWER), 72))
                .isEqualTo(
                        "INVALID_REQUEST centre took over from old-lamp-office; its part does not go to power-company"
                                + " / old-lamp-office 的职能由 centre 承接，不能改派 power-company");
        old.done(new ReassignAssignment(OLD_LAMPS, null), 72);

        assertThat(old.lead().department()).isEqualTo(CENTRE);
        assertThat(old.clock(GoalName.RESOLUTION, CENTRE).due()).isEqualTo(Lamp.after(10));
        assertThat(old.complaint().proceedings().disputes().contests().get(0).end())
                .isEqualTo(DisputeEnd.OVERTAKEN);
    }

    @Test
    void whereNobodyTookOverSomebodyIsNamed() {
        Lamp lost = Lamp.dispatchedTo(LOST);

        assertThat(lost.refusal(new ReassignAssignment(LOST, null), 72))
                .isEqualTo(
                        "NO_LEAD nobody took over from lost-office; name a department" + " / lost-office 无职能承接单位，请指定");
        lost.done(new ReassignAssignment(LOST, POWER), 72);

        assertThat(lost.lead().department()).isEqualTo(POWER);
    }

    @Test
    void whoIsNamedInsteadIsNoFurtherDownThanTheCatalogueAllows() {
        Complaints.Case tip = Complaints.Case.begun(Complaints.tipOffAgainst(POWER), MONDAY_NINE, Lamp.rulebook());
        tip.give(new AcceptComplaint(), MONDAY_NINE);
        tip.give(new DispatchComplaint(Lamp.DISTRICT, List.of()), MONDAY_NINE);
        Rulebook merged = Complaints.withSuccessor(Lamp.rulebook(), POWER, Lamp.DISTRICT);

        assertThat(tip.complaint()
                        .decide(new ReassignAssignment(Lamp.DISTRICT, Lamp.EAST_STREET), Lamp.after(1), merged))
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        refused -> assertThat(refused.faults().get(0).what().en())
                                .isEqualTo("district may not hand a duty down to east-street"));
        assertThat(tip.complaint()
                        .decide(new ReassignAssignment(Lamp.DISTRICT, Lamp.NORTH_STREET), Lamp.after(1), merged))
                .isInstanceOf(Decision.Done.class);
    }

    @Test
    void tipOffIsNeverTransferredToWhomItAccuses() {
        Lamp tip = Lamp.dispatched(Complaints.tipOffAgainst(OLD_LAMPS), Lamp.rulebook());
        String accused =
                "ACCUSED_DEPARTMENT a tip-off may not be given to a department that it accuses, nor to that one's"
                        + " successor / 举报件不得交被举报单位或其职能承接单位办理";

        assertThat(tip.refusal(new ContestAssignment(LIGHTING, ContestReason.OTHER, CENTRE, WORDS), 1))
                .isEqualTo(accused);
        tip.done(contest(LIGHTING), 1);

        assertThat(tip.refusal(uphold(LIGHTING, OLD_LAMPS, KEEP), 2)).isEqualTo(accused);
        assertThat(tip.refusal(new DesignateDepartment(CENTRE, KEEP, Role.CENTRE, WORDS), 2))
                .isEqualTo(accused);
        assertThat(tip.refusal(interim(CENTRE), 2)).isEqualTo(accused);
        assertThat(tip.refusal(new DisputeCost(List.of(LIGHTING, CENTRE)), 2)).isEqualTo(accused);
    }

    @Test
    void dutyIsHandedNoFurtherDownThanTheCatalogueAllows() {
        lamp.done(contest(LIGHTING), 1);
        assertThat(lamp.refusal(uphold(LIGHTING, SOUTH_STREET, KEEP), 2))
                .isEqualTo("BEYOND_DUTY the duties of south-street do not hold roads/lighting; it may not be given this"
                        + " complaint / 职责清单不含 roads/lighting，不得交 south-street 办理");
        assertThat(lamp.refusal(interim(SOUTH_STREET), 2)).startsWith("BEYOND_DUTY");
        assertThat(lamp.refusal(new DesignateDepartment(SOUTH_STREET, KEEP, Role.CENTRE, WORDS), 2))
                .startsWith("BEYOND_DUTY");

        lamp.done(uphold(LIGHTING, DISTRICT, KEEP), 2);

        assertThat(lamp.refusal(new ContestAssignment(DISTRICT, ContestReason.TERRITORY, EAST_STREET, WORDS), 3))
                .isEqualTo("BEYOND_DUTY district may not hand a duty down to east-street"
                        + " / district 不得将此职责下交 east-street");
        lamp.done(new ContestAssignment(DISTRICT, ContestReason.TERRITORY, NORTH_STREET, WORDS), 3);
        String handedDown =
                "BEYOND_DUTY district may not hand a duty down to east-street / district 不得将此职责下交 east-street";
        assertThat(lamp.refusal(uphold(DISTRICT, EAST_STREET, KEEP), 4)).isEqualTo(handedDown);
        assertThat(lamp.refusal(interim(EAST_STREET), 4)).isEqualTo(handedDown);
        assertThat(lamp.refusal(new DesignateDepartment(EAST_STREET, KEEP, Role.CENTRE, WORDS), 4))
                .isEqualTo(handedDown);
        lamp.done(uphold(DISTRICT, NORTH_STREET, KEEP), 4);
    }

    @Test
    void whoPaysIsSettledWheneverThatIsAndHindersNobody() {
        lamp.done(new DisputeCost(List.of(LIGHTING, POWER)), 1);
        assertThat(lamp.refusal(new DisputeCost(List.of(LIGHTING, POWER)), 1))
                .isEqualTo("ILLEGAL_STATE a dispute over the cost is open already / 费用争议尚未了结");
        lamp.done(new AcknowledgeAssignment(LIGHTING), 2);
        lamp.done(WAIVE_POWER, 2);
        lamp.done(reply(LIGHTING), 3);

        assertThat(lamp.refusal(settle(30, 60), 4_000))
                .isEqualTo(
                        "INVALID_REQUEST the shares must be from 1 to 100, one a department, and sum to 100; they sum to"
                                + " 90 / 各单位分担比例须为 1 至 100，每个单位一项，合计 100，现为 90");
        lamp.done(settle(30, 70), 4_000);

        CostDispute cost = lamp.complaint().proceedings().disputes().costs().get(0);
        assertThat(cost.parties()).containsExactly(LIGHTING, POWER);
        assertThat(cost.shares()).containsExactly(new CostShare(LIGHTING, 30), new CostShare(POWER, 70));
        assertThat(cost.settledAt()).isEqualTo(Lamp.after(4_000));
        assertThat(lamp.refusal(settle(30, 70), 4_001))
                .isEqualTo("ILLEGAL_STATE no dispute over the cost is open / 没有待了结的费用争议");
        assertThat(lamp.refusal(new DisputeCost(List.of(LIGHTING, LIGHTING)), 4_001))
                .isEqualTo("INVALID_REQUEST a dispute over the cost has at least two parties, each named once"
                        + " / 费用争议须有两个以上不同单位");
    }

    @Test
    void nothingIsDecidedThatNobodyContests() {
        assertThat(lamp.refusal(reject(LIGHTING), 1))
                .isEqualTo("ILLEGAL_STATE no contest of lighting waits for a decision / lighting 没有待裁决的异议");
        assertThat(lamp.refusal(uphold(LIGHTING, CENTRE, KEEP), 1)).startsWith("ILLEGAL_STATE no contest");
        assertThat(lamp.refusal(new EscalateDispute(LIGHTING, WORDS), 1)).startsWith("ILLEGAL_STATE no contest");
        assertThat(lamp.refusal(contest(CENTRE), 1))
                .isEqualTo("ILLEGAL_STATE the complaint was not given to centre / 该诉求未派给 centre");
        assertThat(lamp.refusal(new ContestAssignment(LIGHTING, ContestReason.OTHER, LIGHTING, WORDS), 1))
                .isEqualTo("INVALID_REQUEST a department cannot suggest itself / 建议承办单位不能是本单位");
    }

    private Dispute dispute() {
        return lamp.complaint().proceedings().disputes().contests().get(0);
    }

    private List<AssignmentTransferred> transfers() {
        return lamp.events().stream()
                .map(Recorded::event)
                .filter(AssignmentTransferred.class::isInstance)
                .map(AssignmentTransferred.class::cast)
                .toList();
    }

    private static RejectContest reject(DepartmentId department) {
        return new RejectContest(department, Role.DISPATCHER, WORDS);
    }

    private static UpholdContest uphold(
            DepartmentId department, @Nullable DepartmentId to, TransferDeadlines deadlines) {
        return new UpholdContest(department, to, deadlines, Role.CENTRE, WORDS);
    }

    private static NameInterimLead interim(DepartmentId department) {
        return new NameInterimLead(department, KEEP, Role.CENTRE, WORDS);
    }

    private static SettleCost settle(int lighting, int power) {
        return new SettleCost(List.of(new CostShare(LIGHTING, lighting), new CostShare(POWER, power)), WORDS);
    }

    private static ReplyToComplaint reply(DepartmentId department) {
        return new ReplyToComplaint(department, Outcome.RESOLVED, Visibility.PUBLIC, WORDS);
    }
}
