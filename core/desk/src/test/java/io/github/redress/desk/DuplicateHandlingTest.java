package io.github.redress.desk;

import static io.github.redress.desk.Town.LIGHTING;
import static io.github.redress.desk.Town.LIGHTING_HANDLER;
import static io.github.redress.desk.Town.POWER;
import static io.github.redress.desk.Town.POWER_HANDLER;
import static io.github.redress.desk.Town.done;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.Actor;
import io.github.redress.ComplaintKind;
import io.github.redress.Role;
import io.github.redress.complaint.CaseRules;
import io.github.redress.complaint.ComplaintState;
import io.github.redress.complaint.HandlingEvent.CommitmentKept;
import io.github.redress.complaint.HandlingEvent.CommitmentPlanned;
import io.github.redress.complaint.HandlingEvent.ContactMade;
import io.github.redress.complaint.HandlingEvent.InterimReplySent;
import io.github.redress.complaint.HandlingEvent.ReplyApproved;
import io.github.redress.complaint.HandlingEvent.SupportResultSubmitted;
import io.github.redress.complaint.LinkEvent.AnswerShared;
import io.github.redress.complaint.Outcome;
import io.github.redress.complaint.RefusalCode;
import io.github.redress.complaint.Visibility;
import io.github.redress.desk.request.AcceptRequest;
import io.github.redress.desk.request.AcknowledgeRequest;
import io.github.redress.desk.request.ApproveReplyRequest;
import io.github.redress.desk.request.CommitmentKeptRequest;
import io.github.redress.desk.request.CommitmentRequest;
import io.github.redress.desk.request.ContactRequest;
import io.github.redress.desk.request.DispatchRequest;
import io.github.redress.desk.request.InterimReplyRequest;
import io.github.redress.desk.request.RecuseRequest;
import io.github.redress.desk.request.ReplyRequest;
import io.github.redress.desk.request.ReturnReplyRequest;
import io.github.redress.desk.request.SupportResultRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What departments and the centre say of a complaint that goes on in another one. */
class DuplicateHandlingTest {

    private static final Actor SUPERVISOR = Actor.of(Role.SUPERVISOR, "super-1");

    private final Street street = new Street();
    private final ComplaintDesk desk = street.desk;

    @Test
    void reviewedAnswerReachesDuplicatesOnceAndOnlyWhenItIsApproved() {
        ComplaintDesk reviewing = reviewing();
        Receipt main = street.handledFor("13800000001");
        Receipt repeat = street.complainedBy("13800000002");
        done(street.link(repeat, main));

        done(replied(reviewing, main));
        assertThat(street.events(repeat, AnswerShared.class)).isEmpty();
        done(reviewing.handling().returnReply(Street.CENTRE, ReturnReplyRequest.of(main.id(), "请说明何时整改。")));
        done(replied(reviewing, main));
        assertThat(street.complaint(repeat).state()).isEqualTo(ComplaintState.DUPLICATE);
        done(reviewing.handling().approveReply(Street.CENTRE, ApproveReplyRequest.of(main.id())));

        assertThat(street.events(repeat, AnswerShared.class))
                .containsExactly(new AnswerShared(
                        main.id(), street.records(main.id()).size(), Outcome.RESOLVED, List.of("li-1")));
        assertThat(street.events(main, ReplyApproved.class)).hasSize(1);
        assertThat(street.complaint(repeat).state()).isEqualTo(ComplaintState.REPLIED);
    }

    @Test
    void whoIsLinkedAfterAReviewedAnswerGetsItToo() {
        ComplaintDesk reviewing = reviewing();
        Receipt main = street.handledFor("13800000001");
        done(replied(reviewing, main));
        done(reviewing.handling().approveReply(Street.CENTRE, ApproveReplyRequest.of(main.id())));
        Receipt late = street.complainedBy("13800000002");

        done(street.link(late, main));

        assertThat(street.events(late, AnswerShared.class)).hasSize(1);
        assertThat(street.complaint(late).outcome()).isEqualTo(Outcome.RESOLVED);
    }

    @Test
    void whatADepartmentSaysOfADuplicateIsDoneOnTheMainComplaint() {
        Receipt main = handledWithSupport();
        Receipt repeat = street.complainedBy("13800000002");
        done(street.link(repeat, main));
        int before = street.events(repeat.id()).size();
        HandlingDesk handling = desk.handling();

        done(handling.recordContact(LIGHTING_HANDLER, ContactRequest.notReached(repeat.id(), "无人接听。")));
        done(handling.interimReply(
                LIGHTING_HANDLER, new InterimReplyRequest(repeat.id(), Visibility.PUBLIC, "已约谈酒吧。")));
        done(handling.commit(
                LIGHTING_HANDLER, CommitmentRequest.inPublic(repeat.id(), LocalDate.of(2026, 10, 30), "加装隔音。")));
        done(handling.submitResult(POWER_HANDLER, SupportResultRequest.of(repeat.id(), "已查线路。")));
        CaseStatus status =
                done(handling.commitmentKept(LIGHTING_HANDLER, CommitmentKeptRequest.of(repeat.id(), "已加装。")));

        assertThat(status.number()).isEqualTo(main.number());
        assertThat(street.events(main, ContactMade.class)).hasSize(1);
        assertThat(street.events(main, InterimReplySent.class)).hasSize(1);
        assertThat(street.events(main, CommitmentPlanned.class)).hasSize(1);
        assertThat(street.events(main, SupportResultSubmitted.class)).hasSize(1);
        assertThat(street.events(main, CommitmentKept.class)).hasSize(1);
        assertThat(street.events(repeat.id())).hasSize(before);
    }

    @Test
    void oneKeyIsOneCommitmentAlsoWhenItIsToldForADuplicate() {
        Receipt main = street.handledFor("13800000001");
        Receipt repeat = street.complainedBy("13800000002");
        done(street.link(repeat, main));
        CommandKey key = CommandKey.of("portal", "commit-1");
        CommitmentRequest request = CommitmentRequest.inPublic(repeat.id(), LocalDate.of(2026, 10, 30), "加装隔音。");

        Answer<CaseStatus> first = desk.handling().commit(LIGHTING_HANDLER, request, key);

        assertThat(desk.handling().commit(LIGHTING_HANDLER, request, key)).isEqualTo(first);
        assertThat(street.events(main, CommitmentPlanned.class)).hasSize(1);
    }

    @Test
    void whoSteppedAsideFromADuplicateDoesNotActThroughIt() {
        Receipt main = street.handledFor("13800000001");
        Receipt repeat = street.complainedBy("13800000002");
        done(desk.oversight().recuse(SUPERVISOR, new RecuseRequest(repeat.id(), LIGHTING_HANDLER.id(), "与诉求人是亲属。")));
        done(street.link(repeat, main));

        Answer<CaseStatus> answer = desk.handling()
                .interimReply(LIGHTING_HANDLER, new InterimReplyRequest(repeat.id(), Visibility.PUBLIC, "已约谈酒吧。"));

        assertThat(answer).isEqualTo(Refusals.recused());
        assertThat(street.events(main, InterimReplySent.class)).isEmpty();
    }

    @Test
    void departmentWithoutAPartInTheMainComplaintIsToldWhereItGoesOn() {
        Receipt main = street.handledFor("13800000001");
        Receipt repeat = street.handled(street.complainedBy("13800000002"), POWER, POWER_HANDLER);
        done(street.link(repeat, main));

        Answer<CaseStatus> answer = desk.handling()
                .commit(POWER_HANDLER, CommitmentRequest.inPublic(repeat.id(), LocalDate.of(2026, 10, 30), "加装隔音。"));

        assertThat(((Refused<CaseStatus>) answer).code()).isIn(RefusalCode.ILLEGAL_STATE, RefusalCode.NOT_PERMITTED);
        assertThat(street.events(main, CommitmentPlanned.class)).isEmpty();
    }

    private Receipt handledWithSupport() {
        Receipt receipt = street.complainedBy("13800000001");
        done(desk.accept(Town.OPERATOR, AcceptRequest.of(receipt.id())));
        done(desk.dispatch(Town.DISPATCHER, new DispatchRequest(receipt.id(), LIGHTING, List.of(POWER), null)));
        done(desk.acknowledge(LIGHTING_HANDLER, AcknowledgeRequest.of(receipt.id())));
        done(desk.acknowledge(POWER_HANDLER, AcknowledgeRequest.of(receipt.id())));
        return receipt;
    }

    private ComplaintDesk reviewing() {
        return desk(CaseRules.usual().reviewing(Set.of(ComplaintKind.GRIEVANCE)));
    }

    private ComplaintDesk desk(CaseRules rules) {
        return ComplaintDesk.builder()
                .storage(street.town.storage)
                .configuration(Configuration.of(Town.files()))
                .clock(street.town.clock)
                .caseRules(rules)
                .build();
    }

    private static Answer<CaseStatus> replied(ComplaintDesk desk, Receipt receipt) {
        return desk.reply(LIGHTING_HANDLER, ReplyRequest.inPublic(receipt.id(), Outcome.RESOLVED, "已整改。"));
    }
}
