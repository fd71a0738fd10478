package io.github.redress.complaint;

import static io.github.redress.complaint.Complaints.LIGHTING;
import static io.github.redress.complaint.Complaints.MONDAY_NINE;
import static io.github.redress.complaint.Complaints.POWER;
import static io.github.redress.complaint.Complaints.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.Actor;
import io.github.redress.Role;
import io.github.redress.complaint.ComplaintCommand.AcceptComplaint;
import io.github.redress.complaint.ComplaintCommand.AcknowledgeAssignment;
import io.github.redress.complaint.ComplaintCommand.DispatchComplaint;
import io.github.redress.complaint.ComplaintEvent.DeadlineChangeCause;
import io.github.redress.complaint.ComplaintEvent.DeadlineChanged;
import io.github.redress.complaint.Complaints.Case;
import io.github.redress.complaint.HandlingCommand.GrantExtension;
import io.github.redress.complaint.HandlingCommand.PauseHandling;
import io.github.redress.complaint.HandlingCommand.RejectExtension;
import io.github.redress.complaint.HandlingCommand.RequestExtension;
import io.github.redress.complaint.HandlingCommand.ResumeHandling;
import io.github.redress.complaint.HandlingEvent.ExtensionGranted;
import io.github.redress.sla.Extension;
import io.github.redress.sla.ExtensionAmount;
import io.github.redress.sla.GoalName;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** More time. The lamp is to be mended 12 hours after Monday 14 September 2026, 09:00, and by one day more at most. */
class ExtensionTest {

    private static final Actor ASKER = Actor.handler("li-1", LIGHTING);
    private static final Actor HEAD = new Actor(Role.HEAD, "li-9", LIGHTING);
    private static final Actor CENTRE = Actor.of(Role.CENTRE, "centre-1");

    private final Case lamp = Case.begun(
            Complaints.brokenStreetLight(),
            MONDAY_NINE,
            Complaints.rulebook(
                    CaseRules.usual().withExtensions(2),
                    resolution -> resolution.withExtension(new Extension(3, 1)),
                    Complaints.goal(GoalName.FIRST_CONTACT, 30)));

    @BeforeEach
    void lightingWorksOnIt() {
        lamp.give(new AcceptComplaint(), after(1));
        lamp.give(new DispatchComplaint(null, List.of(POWER)), after(2));
        lamp.give(new AcknowledgeAssignment(LIGHTING), after(3));
    }

    @Test
    void grantedTimeIsCountedFromTheDeadlineBefore() {
        ask(5, after(4));

        lamp.give(new GrantExtension(HEAD, 1), after(12), HEAD);

        assertThat(resolution().due()).isEqualTo(after(17));
        assertThat(resolution().extensions()).containsExactly(hours(5));
        assertThat(lamp.events())
                .extracting(Recorded::event)
                .contains(new ExtensionGranted(
                        1, 1, LIGHTING, GoalName.RESOLUTION, hours(5), ExtensionReason.COORDINATION));
        assertThat(changes()).singleElement().satisfies(change -> {
            assertThat(change.cause()).isEqualTo(DeadlineChangeCause.EXTENDED);
            assertThat(change.before()).isEqualTo(after(12));
        });
        assertThat(lamp.complaint().proceedings().handling().pending()).isEmpty();
    }

    @Test
    void askingChangesNothingAndNeitherDoesANo() {
        ask(5, after(4));
        assertThat(resolution().due()).isEqualTo(after(12));

        lamp.give(new RejectExtension(CENTRE, 1, WORDS), after(5), CENTRE);

        assertThat(resolution().due()).isEqualTo(after(12));
        assertThat(refusal(new GrantExtension(CENTRE, 1), after(5)))
                .isEqualTo("ILLEGAL_STATE no request number 1 for more time waits / 没有待审批的第 1 号延期申请");
    }

    @Test
    void atTheDeadlineItStillCanBeAskedForAndGrantedAndAfterItNoMore() {
        assertThat(refusal(request(5), after(12).plusNanos(1)))
                .isEqualTo("ILLEGAL_STATE RESOLUTION was due 2026-09-14T13:00:00Z and cannot be put off any more"
                        + " / RESOLUTION 已于 2026-09-14T13:00:00Z 到期，不能再延期");
        ask(5, after(12));

        assertThat(refusal(new GrantExtension(HEAD, 1), after(12).plusNanos(1)))
                .startsWith("ILLEGAL_STATE RESOLUTION was due 2026-09-14T13:00:00Z");
        assertThat(lamp.give(new GrantExtension(HEAD, 1), after(12), HEAD)).isInstanceOf(Decision.Done.class);
    }

    @Test
    void whoeverAskedDoesNotDecideInWhateverCapacity() {
        ask(5, after(4));

        assertThat(refusal(new GrantExtension(new Actor(Role.HEAD, "li-1", LIGHTING), 1), after(5)))
                .isEqualTo("NOT_PERMITTED whoever asked for more time does not decide on it / 申请人不得审批自己的延期申请");
        assertThat(refusal(new RejectExtension(Actor.of(Role.CENTRE, "li-1"), 1, WORDS), after(5)))
                .startsWith("NOT_PERMITTED");
        assertThat(refusal(new GrantExtension(new Actor(Role.HEAD, "po-9", POWER), 1), after(5)))
                .isEqualTo("NOT_PERMITTED only the head of lighting or the centre decides on it"
                        + " / 只有 lighting 的负责人或中心可以审批");
    }

    @Test
    void cityAndPolicyLimitHowOftenAndThePolicyHowFar() {
        ask(20, after(4));
        lamp.give(new GrantExtension(CENTRE, 1), after(4), CENTRE);

        assertThat(refusal(request(5), after(4)))
                .isEqualTo("ILLEGAL_STATE RESOLUTION may be put off by 1 days all told, was asked for PT5H"
                        + " / RESOLUTION 合计至多可延期 1 天，申请 PT5H");
        ask(4, after(4));
        lamp.give(new GrantExtension(CENTRE, 2), after(4), CENTRE);
        assertThat(resolution().due()).isEqualTo(after(36));

        assertThat(refusal(request(1), after(4)))
                .isEqualTo("ILLEGAL_STATE RESOLUTION may be put off 2 times, and was so 2 times"
                        + " / RESOLUTION 至多可延期 2 次，已延期 2 次");
    }

    @Test
    void goalWithoutTheRightInAnotherUnitOrWithoutAClockIsNotPutOff() {
        assertThat(refusal(request(GoalName.FIRST_CONTACT, hours(1)), after(4)))
                .isEqualTo("ILLEGAL_STATE FIRST_CONTACT may not be put off / FIRST_CONTACT 不允许延期");
        assertThat(refusal(request(GoalName.RESOLUTION, ExtensionAmount.days(1)), after(4)))
                .isEqualTo("INVALID_REQUEST RESOLUTION does not count in the unit of P1D / RESOLUTION 不按 P1D 的单位计时");
        assertThat(refusal(request(GoalName.CALLBACK, hours(1)), after(4)))
                .isEqualTo(
                        "ILLEGAL_STATE lighting has no deadline for CALLBACK that runs / lighting 没有进行中的 CALLBACK 时限");
        ask(1, after(4));
        assertThat(refusal(request(1), after(4)))
                .isEqualTo("ILLEGAL_STATE a request to put off RESOLUTION is not decided yet / RESOLUTION 的延期申请尚未审批");
    }

    @Test
    void pauseAfterAnExtensionLosesNeither() {
        ask(5, after(4));
        lamp.give(new GrantExtension(HEAD, 1), after(4), HEAD);
        lamp.give(new PauseHandling("hearing", WORDS), after(6));
        assertThat(refusal(request(1), after(7)))
                .isEqualTo("ILLEGAL_STATE RESOLUTION stands still, and has no deadline to put off"
                        + " / RESOLUTION 已暂停计时，没有可以延长的期限");

        lamp.give(new ResumeHandling("hearing"), after(8));

        assertThat(resolution().due()).isEqualTo(after(19));
    }

    @Test
    void extensionAfterAPauseLosesNeither() {
        lamp.give(new PauseHandling("hearing", WORDS), after(6));
        lamp.give(new ResumeHandling("hearing"), after(8));
        ask(5, after(9));

        lamp.give(new GrantExtension(HEAD, 1), after(10), HEAD);

        assertThat(resolution().due()).isEqualTo(after(19));
    }

    private void ask(int hours, Instant at) {
        assertThat(lamp.give(request(hours), at, ASKER)).isInstanceOf(Decision.Done.class);
    }

    private static RequestExtension request(int hours) {
        return request(GoalName.RESOLUTION, hours(hours));
    }

    private static RequestExtension request(GoalName goal, ExtensionAmount by) {
        return new RequestExtension(ASKER, LIGHTING, goal, by, ExtensionReason.COORDINATION, WORDS);
    }

    private static ExtensionAmount hours(int hours) {
        return ExtensionAmount.time(Duration.ofHours(hours));
    }

    private String refusal(ComplaintCommand command, Instant at) {
        return Complaints.refusal(lamp.complaint().decide(command, at, lamp.rules()));
    }

    private List<DeadlineChanged> changes() {
        return lamp.events().stream()
                .map(Recorded::event)
                .filter(DeadlineChanged.class::isInstance)
                .map(DeadlineChanged.class::cast)
                .toList();
    }

    private CaseClock resolution() {
        return lamp.complaint().clocks().stream()
                .filter(clock -> clock.goal().equals(GoalName.RESOLUTION))
                .findFirst()
                .orElseThrow();
    }

    private static Instant after(int hours) {
        return MONDAY_NINE.plus(Duration.ofHours(hours));
    }
}
