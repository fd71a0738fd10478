package io.github.redress.complaint;

import static io.github.redress.complaint.Complaints.CENTRE;
import static io.github.redress.complaint.Complaints.LIGHTING;
import static io.github.redress.complaint.Complaints.MONDAY_NINE;
import static io.github.redress.complaint.Complaints.OLD_LAMPS;
import static io.github.redress.complaint.Complaints.POWER;
import static io.github.redress.complaint.Complaints.WORDS;
import static io.github.redress.complaint.Complaints.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.Actor;
import io.github.redress.ComplaintKind;
import io.github.redress.DepartmentId;
import io.github.redress.Role;
import io.github.redress.complaint.AftermathCommand.DecideReview;
import io.github.redress.complaint.AftermathCommand.GiveVerdict;
import io.github.redress.complaint.AftermathCommand.OrderRework;
import io.github.redress.complaint.AftermathCommand.RequestReview;
import io.github.redress.complaint.AftermathCommand.RequestVerification;
import io.github.redress.complaint.AftermathEvent.ReworkOrdered;
import io.github.redress.complaint.ComplaintCommand.AcceptComplaint;
import io.github.redress.complaint.ComplaintCommand.AcknowledgeAssignment;
import io.github.redress.complaint.ComplaintCommand.DispatchComplaint;
import io.github.redress.complaint.ComplaintCommand.RateComplaint;
import io.github.redress.complaint.ComplaintCommand.ReplyToComplaint;
import io.github.redress.complaint.ComplaintCommand.WithdrawComplaint;
import io.github.redress.complaint.Complaints.Case;
import io.github.redress.complaint.HandlingCommand.GrantExtension;
import io.github.redress.complaint.HandlingCommand.PauseHandling;
import io.github.redress.complaint.HandlingCommand.PlanCommitment;
import io.github.redress.complaint.HandlingCommand.RequestExtension;
import io.github.redress.complaint.HandlingCommand.ResumeHandling;
import io.github.redress.complaint.HandlingCommand.WaiveSupport;
import io.github.redress.sla.Extension;
import io.github.redress.sla.ExtensionAmount;
import io.github.redress.sla.GoalName;
import io.github.redress.sla.GoalSignals;
import io.github.redress.sla.Milestone;
import io.github.redress.sla.SlaGoal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A case that is handed back to be done again: what was decided in the round before ends with it. */
class RoundTest {

    private static final Actor LI = Actor.handler("li-1", LIGHTING);
    private static final Actor CENTRE_STAFF = Actor.of(Role.CENTRE, "centre-1");
    private static final RateComplaint BADLY = new RateComplaint(SatisfactionRating.DISSATISFIED, false, null);
    private static final OrderRework AGAIN = new OrderRework(WORDS, List.of());
    private static final PauseHandling HEARING = new PauseHandling("hearing", WORDS);
    /** What was done badly is made good within five hours of the rating. */
    private static final SlaGoal FIX = Complaints.goal(GoalName.of("FIX"), 5)
            .withSignals(
                    new GoalSignals(Set.of(Milestone.RATED), Set.of(Milestone.REPLIED), Set.of(), Set.of(), Set.of()));

    private Case lamp = begun(CaseRules.usual());

    @Test
    void answerAfterAReworkWaitsForASupporterThatWasWaivedInTheRoundBefore() {
        handledBy(LIGHTING, POWER, CENTRE);
        lamp.give(new WaiveSupport(null, POWER, WORDS), after(4));
        lamp.give(new WaiveSupport(null, CENTRE, WORDS), after(4));
        answeredBadly();

        lamp.give(new OrderRework(WORDS, List.of(POWER)), after(7));

        assertThat(refusal(lamp.give(reply(LIGHTING), after(8))))
                .isEqualTo("ILLEGAL_STATE results of supporters are awaited: power-company;"
                        + " each must be in, or waived with a reason"
                        + " / 尚待协办单位提交结果：power-company；须提交结果或说明理由免交");
        assertThat(lamp.give(new WaiveSupport(null, POWER, WORDS), after(8))).isInstanceOf(Decision.Done.class);
        assertThat(lamp.give(reply(LIGHTING), after(9))).isInstanceOf(Decision.Done.class);
    }

    @Test
    void requestForMoreTimeEndsWithItsRound() {
        handledBy(LIGHTING);
        lamp.give(moreTime(), after(4));
        answeredBadly();
        lamp.give(AGAIN, after(7));

        assertThat(refusal(lamp.give(new GrantExtension(CENTRE_STAFF, 1), after(8))))
                .isEqualTo("ILLEGAL_STATE no request number 1 for more time waits / 没有待审批的第 1 号延期申请");
        assertThat(lamp.give(moreTime(), after(8))).isInstanceOf(Decision.Done.class);
        lamp.give(new GrantExtension(CENTRE_STAFF, 2), after(9));
        assertThat(running()).containsExactly("RESOLUTION " + after(22));
    }

    @Test
    void pauseThatNobodyEndedHoldsNoClockOfTheNextRound() {
        lamp = begun(CaseRules.usual(), FIX);
        handledBy(LIGHTING);
        lamp.give(HEARING, after(4));
        answeredBadly();
        assertThat(running()).containsExactly("FIX " + after(11));

        lamp.give(AGAIN, after(7));

        assertThat(running()).containsExactly("FIX " + after(11), "RESOLUTION " + after(17));
        assertThat(refusal(lamp.give(new ResumeHandling("hearing"), after(8))))
                .isEqualTo("ILLEGAL_STATE it is not paused for \"hearing\" / 并未因“hearing”暂停计时");
        assertThat(lamp.give(HEARING, after(8))).isInstanceOf(Decision.Done.class);
    }

    /** Its person rates it, or asks for a review: otherwise a bad answer would leave the score with them. */
    @Test
    void whatWasAnsweredIsNotTakenBackAnyMore() {
        String refused = "ILLEGAL_STATE the complaint was answered and can only be rated or reviewed now"
                + " / 该诉求已有答复，不能撤回；可评价或申请复查";
        lamp = begun(CaseRules.usual().reviewing(Set.of(ComplaintKind.ASSISTANCE)));
        handledBy(LIGHTING);
        lamp.give(LI, reply(LIGHTING), after(5));
        lamp.give(new HandlingCommand.ApproveReply(), after(5));
        lamp.give(LI, reply(LIGHTING), after(5));

        assertThat(refusal(lamp.give(new WithdrawComplaint(null), after(5)))).isEqualTo(refused);
        lamp.give(new HandlingCommand.ReturnReply(WORDS), after(5));
        lamp.give(BADLY, after(6));
        lamp.give(AGAIN, after(7));
        assertThat(refusal(lamp.give(new WithdrawComplaint(null), after(8)))).isEqualTo(refused);
    }

    @Test
    void whoTookOverFromTheLeadDoesItAgain() {
        handledBy(OLD_LAMPS);
        lamp.give(Actor.handler("old-1", OLD_LAMPS), reply(OLD_LAMPS), after(5));
        lamp.give(BADLY, after(6));

        assertThat(lamp.give(AGAIN, after(72))).isInstanceOf(Decision.Done.class);

        assertThat(lamp.events().stream().map(Recorded::event).filter(ReworkOrdered.class::isInstance))
                .containsExactly(new ReworkOrdered(2, List.of(CENTRE), WORDS));
        assertThat(lamp.complaint().assignments())
                .extracting(
                        assignment -> assignment.department() + " " + assignment.state() + " " + assignment.standing())
                .containsExactly("old-lamp-office RELEASED USUAL", "centre OFFERED CONFIRMED");
        assertThat(lamp.complaint().state()).isEqualTo(ComplaintState.DISPATCHED);
        assertThat(running()).containsExactly("ACKNOWLEDGEMENT " + after(76), "RESOLUTION " + after(82));
        lamp.give(new AcknowledgeAssignment(CENTRE), after(73));
        lamp.give(reply(CENTRE), after(74));
        assertThat(lamp.complaint().state()).isEqualTo(ComplaintState.REPLIED);
        assertThat(lamp.complaint().proceedings().aftermath().leg()).isEqualTo(2);
    }

    @Test
    void verdictAndReviewHandItToWhoTookOverFromTheLeadToo() {
        handledBy(OLD_LAMPS);
        lamp.give(reply(OLD_LAMPS), after(5));
        lamp.give(BADLY, after(6));
        lamp.give(new RequestVerification(WORDS), after(7));

        lamp.give(Actor.of(Role.EVALUATOR, "eva-1"), new GiveVerdict(true, false, null, WORDS), after(72));

        assertThat(lamp.complaint().lead().map(Assignment::department)).contains(CENTRE);
        lamp.give(new AcknowledgeAssignment(CENTRE), after(73));
        lamp.give(reply(CENTRE), after(74));
        lamp.give(new RateComplaint(SatisfactionRating.SATISFIED, true, null), after(75));
        lamp.give(new RequestReview(WORDS), after(76));
        assertThat(lamp.give(
                        Actor.of(Role.REVIEWER, "rev-1"),
                        new DecideReview(ReviewResult.SENT_BACK, null, Visibility.PUBLIC, WORDS),
                        after(77)))
                .isInstanceOf(Decision.Done.class);
        assertThat(lamp.complaint().state()).isEqualTo(ComplaintState.IN_PROGRESS);
    }

    /** It helped before, and leads now. */
    @Test
    void supporterThatTookOverFromTheLeadHasOnePart() {
        handledBy(OLD_LAMPS, CENTRE);
        lamp.give(new WaiveSupport(null, CENTRE, WORDS), after(4));
        lamp.give(reply(OLD_LAMPS), after(5));
        lamp.give(BADLY, after(6));

        lamp.give(new OrderRework(WORDS, List.of(CENTRE)), after(72));

        assertThat(lamp.complaint().assignments())
                .extracting(assignment -> assignment.department() + " " + assignment.role() + " " + assignment.state())
                .containsExactly("old-lamp-office LEAD RELEASED", "centre SUPPORT WAIVED", "centre LEAD OFFERED");
        lamp.give(new AcknowledgeAssignment(CENTRE), after(73));
        assertThat(lamp.give(reply(CENTRE), after(74))).isInstanceOf(Decision.Done.class);
    }

    @Test
    void reworkIsRefusedWhereNobodyTookOver() {
        Lamp lost = Lamp.dispatchedTo(Lamp.LOST);
        lost.done(new AcknowledgeAssignment(Lamp.LOST), 1);
        lost.done(reply(Lamp.LOST), 2);
        lost.done(BADLY, 3);

        assertThat(lost.refusal(AGAIN, 72))
                .isEqualTo("UNKNOWN_DEPARTMENT there is no department lost-office, or no longer"
                        + " / 没有单位 lost-office，或该单位已撤销");
    }

    /** The guard of a tip-off holds for whoever took over, too. */
    @Test
    void tipOffIsNotDoneAgainByTheAccusedWhoTookOverFromTheLead() {
        lamp = Case.begun(Complaints.tipOffAgainst(POWER), MONDAY_NINE, lamp.rules());
        handledBy(LIGHTING);
        answeredBadly();
        Rulebook merged = Complaints.withSuccessor(lamp.rules(), LIGHTING, POWER);

        assertThat(refusal(lamp.complaint().decide(AGAIN, after(72), merged))).startsWith("ACCUSED_DEPARTMENT");
    }

    /** A date that was named to the person binds whoever took over. */
    @Test
    void dateThatTheLeadNamedGoesAlong() {
        handledBy(OLD_LAMPS);
        lamp.give(new PlanCommitment(OLD_LAMPS, LocalDate.of(2026, 9, 30), Visibility.PUBLIC, WORDS), after(4));
        lamp.give(new ReplyToComplaint(OLD_LAMPS, Outcome.PLANNED, Visibility.PUBLIC, WORDS), after(5));
        lamp.give(BADLY, after(6));

        lamp.give(AGAIN, after(72));

        assertThat(lamp.complaint().clocks())
                .filteredOn(clock -> clock.goal().equals(GoalName.COMMITMENT))
                .singleElement()
                .satisfies(clock -> {
                    assertThat(clock.isRunning()).isTrue();
                    assertThat(clock.department()).contains(CENTRE);
                });
    }

    private static Case begun(CaseRules rules, SlaGoal... more) {
        return Case.begun(
                Complaints.brokenStreetLight(),
                MONDAY_NINE,
                Complaints.rulebook(rules, resolution -> resolution.withExtension(new Extension(1, 3)), more));
    }

    private void handledBy(DepartmentId lead, DepartmentId... support) {
        lamp.give(new AcceptComplaint(), after(1));
        lamp.give(new DispatchComplaint(lead, List.of(support)), after(2));
        lamp.give(new AcknowledgeAssignment(lead), after(3));
    }

    private void answeredBadly() {
        lamp.give(LI, reply(LIGHTING), after(5));
        lamp.give(BADLY, after(6));
    }

    private static RequestExtension moreTime() {
        return new RequestExtension(
                LI,
                LIGHTING,
                GoalName.RESOLUTION,
                ExtensionAmount.time(Duration.ofHours(5)),
                ExtensionReason.COMPLEX,
                WORDS);
    }

    private static ReplyToComplaint reply(DepartmentId lead) {
        return new ReplyToComplaint(lead, Outcome.RESOLVED, Visibility.PUBLIC, WORDS);
    }

    private List<String> running() {
        return lamp.complaint().clocks().stream()
                .filter(CaseClock::isRunning)
                .map(clock -> clock.goal() + " " + (clock.isPaused() ? "stands still" : clock.due()))
                .toList();
    }

    private static Instant after(int hours) {
        return MONDAY_NINE.plus(Duration.ofHours(hours));
    }
}
