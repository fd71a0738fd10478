package io.github.redress.complaint;

import static io.github.redress.complaint.Complaints.CENTRE;
import static io.github.redress.complaint.Complaints.LIGHTING;
import static io.github.redress.complaint.Complaints.MONDAY_NINE;
import static io.github.redress.complaint.Complaints.POWER;
import static io.github.redress.complaint.Complaints.WORDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.redress.Actor;
import io.github.redress.ComplaintId;
import io.github.redress.DepartmentId;
import io.github.redress.Role;
import io.github.redress.complaint.AftermathCommand.OrderRework;
import io.github.redress.complaint.AftermathCommand.RecordCallback;
import io.github.redress.complaint.AftermathCommand.RequestVerification;
import io.github.redress.complaint.ComplaintCommand.AcceptComplaint;
import io.github.redress.complaint.ComplaintCommand.AcknowledgeAssignment;
import io.github.redress.complaint.ComplaintCommand.DispatchComplaint;
import io.github.redress.complaint.ComplaintCommand.PassTime;
import io.github.redress.complaint.ComplaintCommand.RateComplaint;
import io.github.redress.complaint.ComplaintCommand.ReplyToComplaint;
import io.github.redress.complaint.ComplaintCommand.WithdrawComplaint;
import io.github.redress.complaint.DisputeCommand.ContestAssignment;
import io.github.redress.complaint.LinkCommand.BecomeDuplicate;
import io.github.redress.complaint.LinkCommand.CountDuplicate;
import io.github.redress.complaint.LinkCommand.FollowMain;
import io.github.redress.complaint.LinkCommand.GoOnAlone;
import io.github.redress.complaint.LinkCommand.JoinComplaint;
import io.github.redress.complaint.LinkCommand.LeaveComplaint;
import io.github.redress.complaint.LinkCommand.PartFromMain;
import io.github.redress.complaint.LinkCommand.ReleaseDuplicate;
import io.github.redress.complaint.LinkCommand.ShareAnswer;
import io.github.redress.complaint.LinkEvent.AnswerShared;
import io.github.redress.sla.GoalName;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Broken street lamps in one street, of which several people tell. */
class LinkTest {

    private static final UUID WANG = new UUID(20, 1);
    private static final UUID LI = new UUID(20, 2);
    private static final UUID ZHAO = new UUID(20, 3);

    private final Complaints.Case main = Complaints.Case.begun(Complaints.brokenStreetLight(), MONDAY_NINE);
    private final Complaints.Case lamp = Complaints.Case.another(2, Complaints.brokenStreetLight(), MONDAY_NINE);

    @Test
    void duplicateEndsItsClocksAndKeepsThePromiseOfAcceptance() {
        link(lamp, main, minutes(30));

        Complaint duplicate = lamp.complaint();
        assertThat(duplicate.state()).isEqualTo(ComplaintState.DUPLICATE);
        assertThat(duplicate.clocks()).singleElement().satisfies(clock -> {
            assertThat(clock.goal()).isEqualTo(GoalName.ACCEPTANCE);
            assertThat(clock.stoppedAt()).isEqualTo(minutes(30));
        });
        assertThat(duplicate.wakeAt()).isEmpty();
        assertThat(duplicate.proceedings().links().main()).isNotNull().satisfies(link -> {
            assertThat(link.main()).isEqualTo(main.complaint().id());
            assertThat(link.number()).isEqualTo("20260914-ABC123");
        });
    }

    @Test
    void departmentsOfADuplicateAreReleased() {
        dispatch(lamp);

        link(lamp, main, minutes(40));

        assertThat(lamp.complaint().assignments())
                .extracting(Assignment::state)
                .containsExactly(AssignmentState.RELEASED, AssignmentState.RELEASED);
        assertThat(lamp.complaint().clocks()).noneMatch(CaseClock::isRunning);
    }

    @Test
    void whatIsTakenOutGoesOnWhereItStoodAndItsTimeAsADuplicateIsAPause() {
        dispatch(lamp);
        Complaint before = lamp.complaint();
        link(lamp, main, minutes(60));

        lamp.give(new GoOnAlone(), minutes(200));

        Complaint after = lamp.complaint();
        assertThat(after.state()).isEqualTo(ComplaintState.IN_PROGRESS);
        assertThat(after.assignments()).isEqualTo(before.assignments());
        assertThat(after.proceedings().links().main()).isNull();
        assertThat(after.proceedings().links().mains())
                .containsExactly(main.complaint().id());
        CaseClock resolution = clock(after, GoalName.RESOLUTION);
        assertThat(resolution.isRunning()).isTrue();
        assertThat(resolution.isPaused()).isFalse();
        assertThat(resolution.due())
                .isEqualTo(clock(before, GoalName.RESOLUTION).due().plus(Duration.ofMinutes(140)));
        assertThat(clock(after, GoalName.ACCEPTANCE)).isEqualTo(clock(before, GoalName.ACCEPTANCE));
    }

    @Test
    void whatWasLateWhenItBecameADuplicateIsLateWhenItIsTakenOut() {
        dispatch(lamp);
        link(lamp, main, MONDAY_NINE.plus(Duration.ofHours(20)));
        assertThat(clock(lamp.complaint(), GoalName.RESOLUTION).isLate(Instant.MAX))
                .isTrue();

        lamp.give(new GoOnAlone(), MONDAY_NINE.plus(Duration.ofHours(30)));

        CaseClock resolution = clock(lamp.complaint(), GoalName.RESOLUTION);
        assertThat(resolution.isRunning()).isTrue();
        assertThat(resolution.pauses()).isEmpty();
        assertThat(resolution.isLate(MONDAY_NINE.plus(Duration.ofHours(30)))).isTrue();
    }

    @Test
    void duplicateSharesEveryAnswerOnceAndOpensItsOwnRating() {
        link(lamp, main, minutes(10));
        ShareAnswer answer = new ShareAnswer(main.complaint().id(), 7, Outcome.EXPLAINED, List.of());

        lamp.give(answer, minutes(20));
        lamp.give(answer, minutes(21));

        assertThat(lamp.events())
                .extracting(Recorded::event)
                .filteredOn(AnswerShared.class::isInstance)
                .containsExactly(new AnswerShared(main.complaint().id(), 7, Outcome.EXPLAINED, null));
        assertThat(lamp.complaint().state()).isEqualTo(ComplaintState.REPLIED);
        assertThat(lamp.complaint().outcome()).isEqualTo(Outcome.EXPLAINED);
        assertThat(lamp.give(new RateComplaint(SatisfactionRating.DISSATISFIED, false, null), minutes(30)))
                .isInstanceOf(Decision.Done.class);
    }

    @Test
    void whoHandledTheMainComplaintDoesNotCallBackAboutItsDuplicates() {
        link(lamp, main, minutes(10));
        lamp.give(new ShareAnswer(main.complaint().id(), 7, Outcome.EXPLAINED, List.of("li-1")), minutes(20));
        RecordCallback callback = new RecordCallback(true, true, SatisfactionRating.SATISFIED, null);

        assertThat(lamp.give(Actor.of(Role.CENTRE, "li-1"), callback, minutes(30)))
                .isEqualTo(Decision.refused(
                        RefusalCode.NOT_PERMITTED,
                        "办理过该诉求的人员不得评价或回访",
                        "who handled the complaint neither rates it nor calls back about it"));
        assertThat(lamp.give(Actor.of(Role.CENTRE, "centre-1"), callback, minutes(30)))
                .isInstanceOf(Decision.Done.class);
    }

    @Test
    void newAnswerMayBeRatedAnew() {
        link(lamp, main, minutes(10));
        lamp.give(new ShareAnswer(main.complaint().id(), 7, Outcome.EXPLAINED, List.of()), minutes(20));
        lamp.give(new RateComplaint(SatisfactionRating.DISSATISFIED, false, null), minutes(30));

        lamp.give(new ShareAnswer(main.complaint().id(), 9, Outcome.RESOLVED, List.of()), minutes(40));

        assertThat(lamp.complaint().state()).isEqualTo(ComplaintState.REPLIED);
        assertThat(lamp.complaint().outcome()).isEqualTo(Outcome.RESOLVED);
    }

    @Test
    void answeredDuplicatePartsWithTheDepartmentsThatAnsweredAndTheyPromiseAnewWhenTheyDoItAgain() {
        dispatch(main);
        link(lamp, main, minutes(40));
        lamp.give(new ShareAnswer(main.complaint().id(), 7, Outcome.EXPLAINED, List.of()), minutes(50));
        lamp.give(new RateComplaint(SatisfactionRating.DISSATISFIED, false, null), minutes(60));

        lamp.give(new PartFromMain(main.complaint()), minutes(70));

        assertThat(lamp.complaint().state()).isEqualTo(ComplaintState.RATED);
        assertThat(lamp.complaint().proceedings().links().main()).isNull();
        assertThat(lamp.complaint().assignments())
                .extracting(Assignment::department, Assignment::role, Assignment::state, Assignment::offeredAt)
                .containsExactly(
                        tuple(LIGHTING, AssignmentRole.LEAD, AssignmentState.DONE, minutes(70)),
                        tuple(POWER, AssignmentRole.SUPPORT, AssignmentState.DONE, minutes(70)));
        assertThat(lamp.give(new OrderRework(WORDS, List.of()), minutes(70))).isInstanceOf(Decision.Done.class);
        assertThat(lamp.complaint().state()).isEqualTo(ComplaintState.IN_PROGRESS);
        CaseClock resolution = clock(lamp.complaint(), GoalName.RESOLUTION);
        assertThat(resolution.isRunning()).isTrue();
        assertThat(resolution.promise().start()).isEqualTo(minutes(70));
        assertThat(resolution.promise().department()).isEqualTo(LIGHTING);
    }

    @Test
    void whatWasDisputedBeforeItWasLinkedIsDecidedNoMoreWhenItParts() {
        dispatchTo(main, POWER);
        dispatch(lamp);
        lamp.give(new ContestAssignment(LIGHTING, ContestReason.OWNERSHIP, POWER, WORDS), minutes(35));
        link(lamp, main, minutes(40));
        lamp.give(new ShareAnswer(main.complaint().id(), 7, Outcome.EXPLAINED, List.of()), minutes(50));

        lamp.give(new PartFromMain(main.complaint()), minutes(60));

        assertThat(lamp.complaint().proceedings().disputes().contests())
                .extracting(Dispute::end)
                .containsExactly(DisputeEnd.OVERTAKEN);
    }

    @Test
    void whoHadItBeforeItWasLinkedHasItNoMoreWhenItParts() {
        dispatchTo(main, POWER);
        dispatch(lamp);
        link(lamp, main, minutes(40));
        lamp.give(new ShareAnswer(main.complaint().id(), 7, Outcome.EXPLAINED, List.of()), minutes(50));

        lamp.give(new PartFromMain(main.complaint()), minutes(60));

        assertThat(lamp.complaint().lead())
                .hasValueSatisfying(lead -> assertThat(lead.department()).isEqualTo(POWER));
        assertThat(lamp.complaint().assignments())
                .extracting(Assignment::no, Assignment::department, Assignment::state)
                .containsExactly(
                        tuple(1, LIGHTING, AssignmentState.RELEASED),
                        tuple(2, POWER, AssignmentState.RELEASED),
                        tuple(3, POWER, AssignmentState.DONE));
    }

    @Test
    void whatHasNoAnswerDoesNotPart() {
        link(lamp, main, minutes(10));
        int known = lamp.events().size();

        lamp.give(new PartFromMain(main.complaint()), minutes(20));

        assertThat(lamp.events()).hasSize(known);
    }

    @Test
    void personOfADuplicateIsHeardByItselfOnlyOnceItHasParted() {
        link(lamp, main, minutes(10));
        lamp.give(new ShareAnswer(main.complaint().id(), 7, Outcome.EXPLAINED, List.of()), minutes(20));
        lamp.give(new RateComplaint(SatisfactionRating.DISSATISFIED, false, null), minutes(30));

        for (ComplaintCommand hearing : List.of(new OrderRework(WORDS, List.of()), new RequestVerification(WORDS))) {
            assertRefused(
                    lamp.give(hearing, minutes(40)),
                    RefusalCode.ILLEGAL_STATE,
                    "该诉求已并入 20260914-ABC123 办理，请在该件上操作",
                    "this complaint goes on in 20260914-ABC123; do it there");
        }
    }

    @Test
    void answersOfAnotherMainComplaintAreCountedFromTheFirst() {
        ComplaintId wider = ComplaintId.of(new UUID(7, 30));
        link(lamp, main, minutes(10));
        lamp.give(new ShareAnswer(main.complaint().id(), 20, Outcome.EXPLAINED, List.of()), minutes(20));

        lamp.give(new FollowMain(wider, "20260914-WIDER1"), minutes(30));
        lamp.give(new ShareAnswer(wider, 5, Outcome.RESOLVED, List.of()), minutes(40));

        assertThat(lamp.complaint().outcome()).isEqualTo(Outcome.RESOLVED);
    }

    @Test
    void answerOfAComplaintThatItDoesNotGoOnInIsNotItsOwn() {
        link(lamp, main, minutes(10));
        int known = lamp.events().size();

        lamp.give(new ShareAnswer(ComplaintId.of(new UUID(7, 99)), 7, Outcome.RESOLVED, List.of()), minutes(20));

        assertThat(lamp.events()).hasSize(known);
    }

    @Test
    void departmentIsToldWhereADuplicateGoesOn() {
        dispatch(lamp);
        link(lamp, main, minutes(40));
        lamp.give(new ShareAnswer(main.complaint().id(), 7, Outcome.RESOLVED, List.of()), minutes(50));

        Decision decision =
                lamp.give(new ReplyToComplaint(LIGHTING, Outcome.RESOLVED, Visibility.PUBLIC, WORDS), minutes(60));

        assertRefused(
                decision,
                RefusalCode.ILLEGAL_STATE,
                "该诉求已并入 20260914-ABC123 办理，请在该件上操作",
                "this complaint goes on in 20260914-ABC123; do it there");
    }

    @Test
    void nothingGoesOnInItself() {
        assertRefused(
                link(main, main, minutes(5)),
                RefusalCode.ILLEGAL_STATE,
                "诉求不能并入其自身",
                "a complaint cannot go on in itself");
        link(lamp, main, minutes(10));
        assertRefused(
                link(main, lamp, minutes(11)),
                RefusalCode.ILLEGAL_STATE,
                "诉求不能并入其自身",
                "a complaint cannot go on in itself");
    }

    @Test
    void chainHasOneStepOnly() {
        Complaints.Case third = Complaints.Case.another(3, Complaints.brokenStreetLight(), MONDAY_NINE);
        link(lamp, main, minutes(10));

        assertRefused(
                link(third, lamp, minutes(11)),
                RefusalCode.ILLEGAL_STATE,
                "该诉求已并入 20260914-ABC123 办理，请在该件上操作",
                "this complaint goes on in 20260914-ABC123; do it there");
    }

    @Test
    void duplicateFollowsItsMainThereAndBack() {
        ComplaintId wider = ComplaintId.of(new UUID(7, 30));
        link(lamp, main, minutes(10));

        lamp.give(new FollowMain(wider, "20260914-WIDER1"), minutes(20));
        MainLink there = lamp.complaint().proceedings().links().main();
        lamp.give(new FollowMain(main.complaint().id(), "20260914-ABC123"), minutes(30));
        MainLink back = lamp.complaint().proceedings().links().main();

        assertThat(there).isNotNull();
        assertThat(there.path()).containsExactly(main.complaint().id(), wider);
        assertThat(there.main()).isEqualTo(wider);
        assertThat(there.linkedTo()).isEqualTo(main.complaint().id());
        assertThat(back).isNotNull();
        assertThat(back.path()).containsExactly(main.complaint().id());
        assertThat(back.number()).isEqualTo("20260914-ABC123");
    }

    @Test
    void nothingGoesOnInWhatIsOver() {
        main.give(new WithdrawComplaint(null), minutes(5));

        assertRefused(
                link(lamp, main, minutes(10)),
                RefusalCode.ILLEGAL_STATE,
                "主件 20260914-ABC123 状态为已撤回，不能再并入；此事再次发生应另行办理",
                "20260914-ABC123 is withdrawn and takes no duplicates; trouble that comes back is handled anew");
    }

    @Test
    void tipOffGoesOnOnlyInOneThatAccusesTheSameAndNothingElseGoesOnInIt() {
        Complaints.Case againstLighting = tipOff(3, LIGHTING);
        Complaints.Case againstPower = tipOff(4, POWER);
        Complaints.Case alsoAgainstPower = tipOff(5, POWER);

        assertRefused(
                link(lamp, againstPower, minutes(10)),
                RefusalCode.ILLEGAL_STATE,
                "举报件只能与举报件并案",
                "a tip-off goes on in a tip-off only, and nothing else does");
        assertRefused(
                link(againstPower, main, minutes(10)),
                RefusalCode.ILLEGAL_STATE,
                "举报件只能与举报件并案",
                "a tip-off goes on in a tip-off only, and nothing else does");
        assertRefused(
                link(againstLighting, againstPower, minutes(10)),
                RefusalCode.ACCUSED_DEPARTMENT,
                "两件举报的被举报单位不同，不能并案",
                "the other tip-off does not accuse the same departments");
        assertThat(link(againstPower, alsoAgainstPower, minutes(10))).isInstanceOf(Decision.Done.class);
    }

    @Test
    void numberOfATipOffIsSaidToNobody() {
        Complaints.Case mainTipOff = tipOff(3, POWER);
        Complaints.Case tipOff = tipOff(4, POWER);
        dispatchTo(tipOff, CENTRE);
        link(tipOff, mainTipOff, minutes(50));
        tipOff.give(new ShareAnswer(mainTipOff.complaint().id(), 7, Outcome.EXPLAINED, List.of()), minutes(60));

        assertRefused(
                tipOff.give(new ReplyToComplaint(CENTRE, Outcome.EXPLAINED, Visibility.PUBLIC, WORDS), minutes(70)),
                RefusalCode.ILLEGAL_STATE,
                "该举报件已并入另一件办理",
                "this tip-off goes on in another one");
    }

    @Test
    void everybodyIsCountedOnceAndTheComplainantNotAtAll() {
        join(LI, minutes(1));
        join(LI, minutes(2));
        join(WANG, minutes(3));
        main.give(new CountDuplicate(lamp.complaint().id(), List.of(LI, ZHAO)), minutes(4));

        assertThat(main.complaint().proceedings().links().people()).containsExactly(LI, ZHAO);

        main.give(new LeaveComplaint(LI), minutes(5));
        assertThat(main.complaint().proceedings().links().people()).containsExactly(LI, ZHAO);

        main.give(new ReleaseDuplicate(lamp.complaint().id()), minutes(6));
        assertThat(main.complaint().proceedings().links().people()).isEmpty();
    }

    @Test
    void nobodyJoinsATipOff() {
        Complaints.Case tipOff = tipOff(3, POWER);

        assertRefused(
                tipOff.give(new JoinComplaint(new Supporter(LI, new UUID(5, 5), null), Set.of(WANG)), minutes(1)),
                RefusalCode.ILLEGAL_STATE,
                "举报件不公开，不能附议",
                "a tip-off is not public; nobody joins it");
    }

    @Test
    void duplicateIsMadeByLinkingAndMergingOnly() {
        assertThatThrownBy(() -> new BecomeDuplicate(Action.JOIN, main.complaint()))
                .hasMessage("a complaint becomes a duplicate by LINK_DUPLICATE or MERGE, was JOIN");
    }

    @Test
    void timeSaysNothingMoreOfADuplicate() {
        dispatch(lamp);
        link(lamp, main, minutes(40));
        int known = lamp.events().size();

        lamp.give(new PassTime(), MONDAY_NINE.plus(Duration.ofDays(30)));

        assertThat(lamp.events()).hasSize(known);
    }

    private void join(UUID who, Instant at) {
        main.give(
                new JoinComplaint(new Supporter(who, new UUID(30, who.getLeastSignificantBits()), null), Set.of(WANG)),
                at);
    }

    private static Complaints.Case tipOff(int no, DepartmentId accused) {
        return Complaints.Case.another(no, Complaints.tipOffAgainst(accused), MONDAY_NINE);
    }

    private static Decision link(Complaints.Case duplicate, Complaints.Case to, Instant at) {
        return duplicate.give(new BecomeDuplicate(Action.LINK_DUPLICATE, to.complaint()), at);
    }

    private static void dispatch(Complaints.Case complaint) {
        dispatchTo(complaint, LIGHTING);
    }

    private static void dispatchTo(Complaints.Case complaint, DepartmentId lead) {
        complaint.give(new AcceptComplaint(), minutes(10));
        complaint.give(new DispatchComplaint(lead, lead.equals(LIGHTING) ? List.of(POWER) : List.of()), minutes(20));
        complaint.give(new AcknowledgeAssignment(lead), minutes(30));
        assertThat(complaint.complaint().state()).isEqualTo(ComplaintState.IN_PROGRESS);
    }

    private static CaseClock clock(Complaint complaint, GoalName goal) {
        return complaint.clocks().stream()
                .filter(clock -> clock.goal().equals(goal))
                .findFirst()
                .orElseThrow();
    }

    private static Instant minutes(int minutes) {
        return MONDAY_NINE.plus(Duration.ofMinutes(minutes));
    }

    private static void assertRefused(Decision decision, RefusalCode code, String zh, String en) {
        assertThat(decision).isInstanceOfSatisfying(Decision.Refused.class, refused -> {
            assertThat(refused.code()).isEqualTo(code);
            assertThat(refused.faults().get(0).what().zh()).isEqualTo(zh);
            assertThat(refused.faults().get(0).what().en()).isEqualTo(en);
        });
    }
}
