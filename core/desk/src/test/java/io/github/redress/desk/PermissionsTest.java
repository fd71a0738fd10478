package io.github.redress.desk;

import static io.github.redress.desk.Town.DISPATCHER;
import static io.github.redress.desk.Town.LIGHTING;
import static io.github.redress.desk.Town.LIGHTING_HANDLER;
import static io.github.redress.desk.Town.OPERATOR;
import static io.github.redress.desk.Town.POWER;
import static io.github.redress.desk.Town.POWER_HANDLER;
import static io.github.redress.desk.Town.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.redress.Actor;
import io.github.redress.CategoryPath;
import io.github.redress.ComplaintId;
import io.github.redress.ComplaintKind;
import io.github.redress.DepartmentId;
import io.github.redress.Role;
import io.github.redress.Text;
import io.github.redress.access.AccessPolicy;
import io.github.redress.complaint.Action;
import io.github.redress.complaint.ExtensionReason;
import io.github.redress.complaint.RefusalCode;
import io.github.redress.complaint.SatisfactionRating;
import io.github.redress.desk.request.AcceptRequest;
import io.github.redress.desk.request.AcknowledgeRequest;
import io.github.redress.desk.request.DispatchRequest;
import io.github.redress.desk.request.ExtensionRequest;
import io.github.redress.desk.request.JoinRequest;
import io.github.redress.desk.request.LegalHoldRequest;
import io.github.redress.desk.request.LinkDuplicateRequest;
import io.github.redress.desk.request.RateRequest;
import io.github.redress.desk.request.RecuseRequest;
import io.github.redress.desk.request.ReworkRequest;
import io.github.redress.desk.request.SubmitRequest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a screen hears before anybody presses a button. */
class PermissionsTest {

    private final Town town = new Town();
    private final ComplaintDesk desk = town.desk;

    @Test
    void leadThatHasNotAcknowledgedMayDoThatFirst() {
        Receipt receipt = town.dispatched();

        List<PermittedAction> permitted = desk.permitted(LIGHTING_HANDLER, receipt.id());

        assertThat(permitted)
                .extracting(PermittedAction::action)
                .startsWith(Action.ACKNOWLEDGE, Action.CONTACT, Action.REPLY)
                .doesNotContain(Action.ACCEPT, Action.RATE);
        assertThat(permitted.get(0)).isEqualTo(PermittedAction.allowed(Action.ACKNOWLEDGE));
        assertThat(permitted.get(1).reasons())
                .containsExactly(Text.of("lighting 尚未签收", "lighting has not acknowledged it yet"));
        assertThat(permitted.get(2).reasons())
                .containsExactly(
                        Text.of("诉求状态为已派单，此时不能答复", "the complaint is dispatched and cannot be replied to now"));
    }

    @Test
    void viewOfACaseSaysTheSame() {
        Receipt receipt = town.dispatched();

        assertThat(desk.view(LIGHTING_HANDLER, receipt.id()).orElseThrow().permitted())
                .isEqualTo(desk.permitted(LIGHTING_HANDLER, receipt.id()))
                .isNotEmpty();
    }

    @Test
    void personIsToldWhoHasTheSecretAndNobodyElse() {
        Receipt receipt = town.submitted();

        assertThat(desk.permitted(receipt.number(), receipt.secret()))
                .contains(PermittedAction.allowed(Action.WITHDRAW));
        assertThat(desk.permitted(receipt.number(), "0000000000000000")).isEmpty();
        assertThat(desk.permitted(Actor.complainant(), receipt.id())).isEmpty();
    }

    @Test
    void whoSupportsAComplaintMayTakeThatBackUnlessItIsHeld() {
        Receipt receipt = town.submitted();
        SupportReceipt support =
                done(desk.links().join(Actor.complainant(), JoinRequest.withPhone(receipt.number(), "13900000009")));

        assertThat(desk.permitted(support.number(), support.secret()))
                .containsExactly(PermittedAction.allowed(Action.LEAVE));
        assertThat(desk.permitted(receipt.number(), receipt.secret()))
                .extracting(PermittedAction::action)
                .contains(Action.JOIN)
                .doesNotContain(Action.LEAVE);

        done(desk.privacy().setLegalHold(Town.CENTRE, new LegalHoldRequest(receipt.id(), "法院来函")));
        assertThat(desk.permitted(support.number(), support.secret()))
                .singleElement()
                .satisfies(leave -> assertThat(leave.allowed()).isFalse());
    }

    @Test
    void duplicateIsTakenBackAndATipOffJoinedByNobody() {
        Receipt main = town.submitted();
        Receipt receipt = town.submitted();
        done(desk.links().linkDuplicate(OPERATOR, LinkDuplicateRequest.of(receipt.id(), main.id())));
        Receipt tipOff = done(desk.submit(Actor.complainant(), Town.tipOff()));

        assertThat(desk.permitted(receipt.number(), receipt.secret()))
                .contains(PermittedAction.allowed(Action.WITHDRAW));
        assertThat(said(town, OPERATOR, tipOff, Action.JOIN).reasons())
                .containsExactly(Text.of("举报件不公开，不能附议", "a tip-off is not public; nobody joins it"));
    }

    @Test
    void whatIsBeingDoneAgainDoesNotGoOnInAnotherComplaint() {
        Receipt receipt = town.replied();
        done(desk.rate(
                Actor.complainant(),
                RateRequest.of(receipt.number(), receipt.secret(), SatisfactionRating.DISSATISFIED)));
        done(desk.aftermath().orderRework(Town.CENTRE, ReworkRequest.of(receipt.id(), "未解决。")));

        for (Action action : List.of(Action.LINK_DUPLICATE, Action.MERGE)) {
            assertThat(said(town, DISPATCHER, receipt, action).reasons())
                    .containsExactly(
                            Text.of("该诉求已有答复，不能并案", "the complaint was answered already and cannot go on in another"));
        }
    }

    @Test
    void whoHasNoPartInACaseHearsNothingOfIt() {
        Receipt receipt = town.submitted();

        assertThat(desk.permitted(POWER_HANDLER, receipt.id())).isEmpty();
        assertThat(desk.permitted(OPERATOR, ComplaintId.of(new UUID(1, 2)))).isEmpty();
        assertThat(desk.permitted(Actor.of(Role.AUDITOR, "a-1"), receipt.id())).isEmpty();
    }

    @Test
    void departmentThatATipOffAccusesHearsNothingAlsoAsASuccessor() {
        Receipt receipt = done(desk.submit(
                Actor.complainant(),
                SubmitRequest.of(ComplaintKind.TIP_OFF, "举报路灯处", "路灯处工作人员倒卖电缆，已持续半年，请调查处理，本人愿意作证。")
                        .about(CategoryPath.of("roads/lighting"))
                        .against(List.of(LIGHTING))));
        done(desk.accept(OPERATOR, AcceptRequest.of(receipt.id())));
        done(desk.dispatch(DISPATCHER, DispatchRequest.to(receipt.id(), POWER)));
        ComplaintDesk merged = town.desk(Town.filesWith(
                "departments.json",
                "\"level\": \"CITY\", \"superior\": \"centre\" }",
                "\"level\": \"CITY\", \"superior\": \"centre\", \"to\": \"2027-01-01\", \"successor\": \"power\" }"));

        assertThat(desk.permitted(POWER_HANDLER, receipt.id())).isNotEmpty();
        assertThat(merged.permitted(POWER_HANDLER, receipt.id())).isEmpty();
    }

    /** The rules chose nobody, or somebody who is no more: another one can be named. */
    @Test
    void whatTheRequestMayStillSayDoesNotStandInTheWay() {
        Receipt receipt = done(desk.submit(
                Actor.complainant(),
                SubmitRequest.of(ComplaintKind.TIP_OFF, "举报热线中心", "热线中心工作人员泄露来电人信息，请上级单位调查处理此事并回复。")
                        .against(List.of(DepartmentId.of("centre")))));
        done(desk.accept(OPERATOR, AcceptRequest.of(receipt.id())));

        assertThat(desk.dispatch(DISPATCHER, DispatchRequest.byRule(receipt.id())))
                .isInstanceOf(Refused.class);
        assertThat(desk.permitted(DISPATCHER, receipt.id())).contains(PermittedAction.allowed(Action.DISPATCH));
    }

    @Test
    void policyOfTheHostIsAskedToo() {
        Receipt receipt = town.submitted();
        ComplaintDesk strict = ComplaintDesk.builder()
                .storage(town.storage)
                .configuration(Configuration.of(Town.files()))
                .clock(town.clock)
                .access((actor, action, complaint) ->
                        action != Action.DECLINE && AccessPolicy.strict().may(actor, action, complaint))
                .build();

        assertThat(strict.permitted(OPERATOR, receipt.id()))
                .contains(
                        PermittedAction.allowed(Action.ACCEPT),
                        PermittedAction.refused(Action.DECLINE, List.of(Text.of("无权进行此操作", "you may not do that"))));
    }

    @Test
    void requestThatWaitsIsDecidedBySomebodyElseAndNotMadeAgain() {
        Town patient = new Town(Town.filesWith(
                "policies.json",
                "\"goal\": \"RESOLUTION\",",
                "\"goal\": \"RESOLUTION\", \"extension\": { \"count\": 1, \"capDays\": 5 },"));
        Receipt receipt = patient.dispatched();
        Actor head = new Actor(Role.HEAD, "li-head", LIGHTING);
        done(patient.desk.acknowledge(LIGHTING_HANDLER, AcknowledgeRequest.of(receipt.id())));
        assertThat(patient.desk.permitted(LIGHTING_HANDLER, receipt.id()))
                .contains(PermittedAction.allowed(Action.REQUEST_EXTENSION));
        assertThat(said(patient, head, receipt, Action.GRANT_EXTENSION).reasons())
                .containsExactly(Text.of("没有待审批的第 1 号延期申请", "no request number 1 for more time waits"));

        done(patient.desk
                .handling()
                .requestExtension(
                        LIGHTING_HANDLER, ExtensionRequest.ofDays(receipt.id(), 2, ExtensionReason.WORKS, "需施工。")));

        assertThat(said(patient, head, receipt, Action.GRANT_EXTENSION).allowed())
                .isTrue();
        assertThat(said(patient, LIGHTING_HANDLER, receipt, Action.REQUEST_EXTENSION)
                        .reasons())
                .containsExactly(Text.of("RESOLUTION 的延期申请尚未审批", "a request to put off RESOLUTION is not decided yet"));
    }

    /** No policy lifts that, and linking several complaints is no way around it. */
    @Test
    void whoSteppedAsideMayDoNothingAndNotLinkEither() {
        Receipt main = town.submitted();
        Receipt other = town.submitted();
        done(desk.oversight().recuse(Town.CENTRE, new RecuseRequest(other.id(), OPERATOR.id(), "系亲属。")));
        Text why = Text.of("已回避该诉求，不得进行任何操作", "you have stepped aside from this complaint");

        assertThat(desk.permitted(OPERATOR, other.id()))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.reasons()).containsExactly(why));
        assertThat(desk.links().linkDuplicate(OPERATOR, LinkDuplicateRequest.of(other.id(), main.id())))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(RefusalCode.RECUSED));
        assertThat(desk.links().linkDuplicate(OPERATOR, LinkDuplicateRequest.of(main.id(), other.id())))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(RefusalCode.RECUSED));
    }

    private static PermittedAction said(Town town, Actor actor, Receipt receipt, Action action) {
        return town.desk.permitted(actor, receipt.id()).stream()
                .filter(each -> each.action() == action)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void onlyWhatIsRefusedHasReasons() {
        assertThatThrownBy(() -> new PermittedAction(Action.RATE, true, List.of(Text.of("无", "no"))))
                .hasMessage("RATE is allowed and has 1 reasons");
        assertThatThrownBy(() -> new PermittedAction(Action.RATE, false, List.of()))
                .hasMessage("RATE is not allowed and has 0 reasons");
    }
}
