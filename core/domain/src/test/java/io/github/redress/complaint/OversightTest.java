package io.github.redress.complaint;

import static io.github.redress.complaint.Complaints.CENTRE;
import static io.github.redress.complaint.Complaints.LIGHTING;
import static io.github.redress.complaint.Complaints.OLD_LAMPS;
import static io.github.redress.complaint.Complaints.POWER;
import static io.github.redress.complaint.Complaints.WORDS;
import static io.github.redress.complaint.Lamp.DISTRICT;
import static io.github.redress.complaint.Lamp.EAST_STREET;
import static io.github.redress.complaint.Lamp.NORTH_STREET;
import static io.github.redress.complaint.Lamp.SOUTH_STREET;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.Actor;
import io.github.redress.Role;
import io.github.redress.complaint.ComplaintCommand.AcknowledgeAssignment;
import io.github.redress.complaint.ComplaintCommand.DispatchComplaint;
import io.github.redress.complaint.OversightCommand.CallForSupport;
import io.github.redress.complaint.OversightCommand.CloseSupervision;
import io.github.redress.complaint.OversightCommand.EscalateCase;
import io.github.redress.complaint.OversightCommand.LiftRecusal;
import io.github.redress.complaint.OversightCommand.OpenSupervision;
import io.github.redress.complaint.OversightCommand.RecuseStaff;
import io.github.redress.complaint.OversightCommand.Remind;
import io.github.redress.complaint.OversightCommand.ReportForSupport;
import io.github.redress.sla.GoalName;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What others do to make departments act. */
class OversightTest {

    private static final Actor SUPERVISOR = Actor.of(Role.SUPERVISOR, "sup-1");
    private static final Actor CENTRE_STAFF = Actor.of(Role.CENTRE, "c-1");

    private final Lamp lamp = Lamp.dispatched();

    @Test
    void reminderSaysWhichDeadlineItIsAbout() {
        lamp.done(new Remind(LIGHTING, WORDS), 4);
        lamp.done(new AcknowledgeAssignment(LIGHTING), 4);
        lamp.done(new Remind(LIGHTING, null), 10);
        lamp.done(new Remind(LIGHTING, null), 11);
        lamp.done(new AcknowledgeAssignment(POWER), 12);
        lamp.done(new Remind(POWER, null), 12);

        assertThat(oversight().reminders())
                .containsExactly(
                        new Reminder(LIGHTING, Lamp.after(4), Lamp.after(4)),
                        new Reminder(LIGHTING, Lamp.after(10), Lamp.after(10)),
                        new Reminder(LIGHTING, Lamp.after(11), Lamp.after(10)),
                        new Reminder(POWER, Lamp.after(12), null));
        assertThat(oversight().reminders()).extracting(Reminder::isOverdue).containsExactly(false, false, true, false);
        assertThat(lamp.refusal(new Remind(CENTRE, null), 12))
                .isEqualTo("ILLEGAL_STATE the complaint was not given to centre / 该诉求未派给 centre");
    }

    @Test
    void supervisionsAreNumberedAndEachEndsOnce() {
        lamp.done(new OpenSupervision(AuthorityLevel.CENTRE, SupervisionCause.OVERDUE, WORDS), 11);
        lamp.done(new OpenSupervision(AuthorityLevel.GOVERNMENT_OFFICE, SupervisionCause.MANY_REPEATS, WORDS), 12);

        lamp.done(new CloseSupervision(2, WORDS), 13);

        assertThat(oversight().supervisions())
                .containsExactly(
                        new Supervision(1, AuthorityLevel.CENTRE, SupervisionCause.OVERDUE, Lamp.after(11), null),
                        new Supervision(
                                2,
                                AuthorityLevel.GOVERNMENT_OFFICE,
                                SupervisionCause.MANY_REPEATS,
                                Lamp.after(12),
                                Lamp.after(13)));
        assertThat(lamp.refusal(new CloseSupervision(2, WORDS), 14))
                .isEqualTo("ILLEGAL_STATE no supervision 2 is open / 没有进行中的第 2 次督办");
        assertThat(lamp.refusal(new CloseSupervision(3, WORDS), 14)).startsWith("ILLEGAL_STATE no supervision 3");
    }

    @Test
    void isTakenHigherUpAndNeverDown() {
        lamp.done(new EscalateCase(AuthorityLevel.GOVERNMENT_OFFICE, WORDS), 1);

        assertThat(lamp.refusal(new EscalateCase(AuthorityLevel.CENTRE, WORDS), 2))
                .isEqualTo(
                        "ILLEGAL_STATE the complaint is at the level of the government office; it is only taken higher up"
                                + " / 该诉求已在政府办公厅（室）层级，只能再向上提级");
        assertThat(lamp.refusal(new EscalateCase(AuthorityLevel.GOVERNMENT_OFFICE, WORDS), 2))
                .startsWith("ILLEGAL_STATE");
        lamp.done(new EscalateCase(AuthorityLevel.EXECUTIVE_MEETING, WORDS), 2);
        assertThat(oversight().level()).isEqualTo(AuthorityLevel.EXECUTIVE_MEETING);
    }

    @Test
    void whoIsCalledHasAPartAndBothCallAndArrivalAreTimed() {
        lamp.done(new CallForSupport(LIGHTING, List.of(CENTRE, EAST_STREET), WORDS), 1);

        lamp.done(new ReportForSupport(EAST_STREET, WORDS), 3);

        assertThat(oversight().calls())
                .containsExactly(
                        new SupportCall(3, CENTRE, LIGHTING, Lamp.after(1), null),
                        new SupportCall(4, EAST_STREET, LIGHTING, Lamp.after(1), Lamp.after(3)));
        assertThat(lamp.complaint().assignmentOf(EAST_STREET).orElseThrow().state())
                .isEqualTo(AssignmentState.ACKNOWLEDGED);
        assertThat(lamp.clock(GoalName.ACKNOWLEDGEMENT, EAST_STREET).stoppedAt())
                .isEqualTo(Lamp.after(3));
        assertThat(lamp.clock(GoalName.ACKNOWLEDGEMENT, CENTRE).due()).isEqualTo(Lamp.after(5));
        assertThat(lamp.refusal(new ReportForSupport(EAST_STREET, null), 4))
                .isEqualTo("ILLEGAL_STATE east-street reported for support at 2026-09-14T04:00:00Z"
                        + " / east-street 已于 2026-09-14T04:00:00Z 报到");
        assertThat(lamp.refusal(new ReportForSupport(POWER, null), 4))
                .isEqualTo("ILLEGAL_STATE power-company was not called for support / power-company 未被请求协办");
        assertThat(lamp.lead().department()).isEqualTo(LIGHTING);
    }

    @Test
    void onlyWhoHasItCallsAndOnlyWhoHasItNotIsCalled() {
        assertThat(lamp.refusal(new CallForSupport(DISTRICT, List.of(CENTRE), WORDS), 1))
                .isEqualTo("ILLEGAL_STATE the complaint was not given to district / 该诉求未派给 district");
        assertThat(lamp.refusal(new CallForSupport(LIGHTING, List.of(POWER), WORDS), 1))
                .isEqualTo("ILLEGAL_STATE power-company has the complaint already / power-company 已承办该诉求");
        assertThat(lamp.refusal(new CallForSupport(LIGHTING, List.of(CENTRE, CENTRE), WORDS), 1))
                .isEqualTo("INVALID_REQUEST a call for support names departments, each once / 须列出协办单位，每个单位一次");
        assertThat(lamp.refusal(new CallForSupport(null, List.of(), WORDS), 1)).startsWith("INVALID_REQUEST");
        lamp.done(new CallForSupport(null, List.of(CENTRE), WORDS), 1);
    }

    @Test
    void callKeepsTheGuardsOfADispatch() {
        assertThat(lamp.refusal(new CallForSupport(LIGHTING, List.of(SOUTH_STREET), WORDS), 1))
                .startsWith("BEYOND_DUTY the duties of south-street do not hold roads/lighting");
        assertThat(lamp.refusal(new CallForSupport(LIGHTING, List.of(OLD_LAMPS), WORDS), 72))
                .startsWith("UNKNOWN_DEPARTMENT there is no department old-lamp-office, or no longer");
        Lamp district = Lamp.dispatchedTo(DISTRICT);
        assertThat(district.refusal(new CallForSupport(DISTRICT, List.of(EAST_STREET), WORDS), 1))
                .startsWith("BEYOND_DUTY district may not hand a duty down to east-street");
        district.done(new CallForSupport(DISTRICT, List.of(NORTH_STREET), WORDS), 1);
        Lamp tip = Lamp.dispatched(Complaints.tipOffAgainst(OLD_LAMPS), Lamp.rulebook());
        assertThat(tip.refusal(new CallForSupport(LIGHTING, List.of(CENTRE), WORDS), 1))
                .startsWith("ACCUSED_DEPARTMENT");
    }

    @Test
    void dispatchKeepsWithinTheDutiesToo() {
        Complaints.Case begun = Complaints.Case.begun(Complaints.brokenStreetLight(), Lamp.after(0), Lamp.rulebook());
        begun.give(new ComplaintCommand.AcceptComplaint(), Lamp.after(0));

        Decision decision = begun.give(new DispatchComplaint(SOUTH_STREET, List.of()), Lamp.after(0));

        assertThat(decision)
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        refused -> assertThat(refused.code()).isEqualTo(RefusalCode.BEYOND_DUTY));
    }

    @Test
    void whoStepsAsideIsBarredInWhateverCapacity() {
        Actor handler = Actor.handler("li-1", LIGHTING);
        lamp.done(new RecuseStaff(handler, "li-1", WORDS), 1);
        lamp.done(new RecuseStaff(SUPERVISOR, "eval-1", WORDS), 2);

        assertThat(oversight().recusals())
                .containsExactly(new Recusal("li-1", null, Lamp.after(1)), new Recusal("eval-1", null, Lamp.after(2)));
        assertThat(oversight().bars(handler)).isTrue();
        assertThat(oversight().bars(Actor.dispatcher("li-1"))).isTrue();
        assertThat(oversight().bars(Actor.of(Role.EVALUATOR, "eval-1"))).isTrue();
        assertThat(oversight().bars(Actor.handler("li-2", LIGHTING))).isFalse();
        assertThat(oversight().bars(Actor.complainant())).isFalse();
        assertThat(lamp.refusal(new RecuseStaff(CENTRE_STAFF, "li-1", WORDS), 3))
                .isEqualTo("ILLEGAL_STATE they have stepped aside already / 该工作人员已回避");
        assertThat(lamp.refusal(new RecuseStaff(CENTRE_STAFF, "anonymous", WORDS), 3))
                .isEqualTo("INVALID_REQUEST the person who complains cannot be recused / 诉求人不能被回避");
    }

    @Test
    void headRecusesForTheirOwnDepartmentAndNoFurther() {
        Actor head = Actor.head("li-9", LIGHTING);
        lamp.done(new RecuseStaff(head, "li-1", WORDS), 1);

        assertThat(oversight().recusals()).containsExactly(new Recusal("li-1", LIGHTING, Lamp.after(1)));
        assertThat(oversight().bars(Actor.handler("li-1", LIGHTING))).isTrue();
        assertThat(oversight().bars(Actor.head("li-1", LIGHTING))).isTrue();
        assertThat(oversight().bars(Actor.handler("li-1", POWER))).isFalse();
        assertThat(oversight().bars(Actor.dispatcher("li-1"))).isFalse();
        assertThat(oversight().bars(Actor.evaluatorFrom(LIGHTING, "li-1"))).isFalse();
        assertThat(lamp.refusal(new RecuseStaff(head, "li-1", WORDS), 2)).startsWith("ILLEGAL_STATE");

        lamp.done(new RecuseStaff(SUPERVISOR, "li-1", WORDS), 3);

        assertThat(oversight().bars(Actor.dispatcher("li-1"))).isTrue();
        assertThat(lamp.refusal(new RecuseStaff(head, "li-1", WORDS), 4)).startsWith("ILLEGAL_STATE");
    }

    @Test
    void headStepsAsideAltogether() {
        Actor head = Actor.head("li-9", LIGHTING);

        lamp.done(new RecuseStaff(head, "li-9", WORDS), 1);

        assertThat(oversight().bars(head)).isTrue();
        assertThat(oversight().bars(Actor.handler("li-9", POWER))).isTrue();
    }

    @Test
    void everybodyStepsAsideAndFewHaveOthersDoSo() {
        for (Actor actor : List.of(
                Actor.handler("li-3", LIGHTING),
                Actor.operator("op-3"),
                Actor.dispatcher("di-3"),
                Actor.of(Role.REVIEWER, "re-3"))) {
            assertThat(lamp.refusal(new RecuseStaff(actor, "li-2", WORDS), 1))
                    .isEqualTo("NOT_PERMITTED one steps aside for oneself; only a head, the centre or a supervisor has"
                            + " others do so / 只能申请本人回避；要求他人回避的，由承办单位负责人、中心或督办员提出");
            lamp.done(new RecuseStaff(actor, actor.id(), WORDS), 1);
            assertThat(oversight().bars(actor)).isTrue();
        }
        Actor evaluator = Actor.of(Role.EVALUATOR, "eval-3");
        assertThat(lamp.refusal(new RecuseStaff(evaluator, "eval-3", WORDS), 1))
                .isEqualTo("ILLEGAL_STATE the complaint is not being verified; no evaluator has it"
                        + " / 该诉求不在第三方核查中，评价员无须回避");
    }

    @Test
    void recusalIsLiftedByWhoRunsTheWholeAndNeverByTheRecused() {
        lamp.done(new RecuseStaff(Actor.head("li-9", LIGHTING), "li-1", WORDS), 1);
        lamp.done(new RecuseStaff(SUPERVISOR, "li-1", WORDS), 1);
        String refused = "NOT_PERMITTED the centre or a supervisor lifts a recusal, and nobody their own"
                + " / 回避由中心或督办员解除，且不得解除本人的回避";
        assertThat(lamp.refusal(new LiftRecusal(Actor.of(Role.CENTRE, "li-1"), "li-1", WORDS), 2))
                .isEqualTo(refused);
        assertThat(lamp.refusal(new LiftRecusal(Actor.head("li-9", LIGHTING), "li-1", WORDS), 2))
                .isEqualTo(refused);

        lamp.done(new LiftRecusal(CENTRE_STAFF, "li-1", WORDS), 2);

        assertThat(oversight().recusals()).isEmpty();
        assertThat(oversight().bars(Actor.handler("li-1", LIGHTING))).isFalse();
        assertThat(lamp.refusal(new LiftRecusal(SUPERVISOR, "li-1", WORDS), 3))
                .isEqualTo("ILLEGAL_STATE they have not stepped aside / 该工作人员未回避");
    }

    private Oversight oversight() {
        return lamp.complaint().proceedings().oversight();
    }
}
