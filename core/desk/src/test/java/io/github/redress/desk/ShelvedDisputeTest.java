package io.github.redress.desk;

import static io.github.redress.desk.Town.DISPATCHER;
import static io.github.redress.desk.Town.LIGHTING;
import static io.github.redress.desk.Town.LIGHTING_HANDLER;
import static io.github.redress.desk.Town.POWER;
import static io.github.redress.desk.Town.POWER_HANDLER;
import static io.github.redress.desk.Town.done;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.Actor;
import io.github.redress.DepartmentId;
import io.github.redress.Role;
import io.github.redress.access.PublicCase;
import io.github.redress.complaint.Assignment;
import io.github.redress.complaint.AssignmentState;
import io.github.redress.complaint.ComplaintState;
import io.github.redress.complaint.ContestReason;
import io.github.redress.complaint.CostShare;
import io.github.redress.complaint.Outcome;
import io.github.redress.complaint.RefusalCode;
import io.github.redress.complaint.SatisfactionRating;
import io.github.redress.desk.request.AcknowledgeRequest;
import io.github.redress.desk.request.CallForSupportRequest;
import io.github.redress.desk.request.ContestRequest;
import io.github.redress.desk.request.DisputeCostRequest;
import io.github.redress.desk.request.EscalateDisputeRequest;
import io.github.redress.desk.request.FirstContactRequest;
import io.github.redress.desk.request.InterimLeadRequest;
import io.github.redress.desk.request.RateRequest;
import io.github.redress.desk.request.RecuseRequest;
import io.github.redress.desk.request.RejectContestRequest;
import io.github.redress.desk.request.ReplyRequest;
import io.github.redress.desk.request.SettleCostRequest;
import io.github.redress.desk.request.UpholdContestRequest;
import io.github.redress.json.EventCodec;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Road lamps stay dark while two bodies dispute who pays: shelve the dispute, light the lamps first. */
class ShelvedDisputeTest {

    private static final Actor CENTRE = Actor.of(Role.CENTRE, "centre-1");
    private static final Actor SUPERVISOR = Actor.of(Role.SUPERVISOR, "office-1");
    private static final DepartmentId COORDINATION = DepartmentId.of("centre");

    private final Town town = new Town();
    private final ComplaintDesk desk = town.desk;

    @Test
    void lampsAreLitFirstAndWhoPaysIsSettledMuchLater() {
        // Residents write that the lamps have been dark for half a year; the rules give it to lighting.
        Receipt receipt = town.dispatched();

        // Lighting says that the cables are the power company's.
        done(desk.disputes()
                .contest(
                        LIGHTING_HANDLER,
                        ContestRequest.of(receipt.id(), ContestReason.OWNERSHIP, "该路段电缆产权属供电公司，未移交本处。")
                                .suggesting(POWER)));
        assertThat(holders(receipt)).containsExactly(LIGHTING);

        // The dispatcher cannot settle whose they are, and brings it before the superior of both.
        town.clock.pass(Duration.ofHours(2));
        done(desk.disputes().escalate(DISPATCHER, new EscalateDisputeRequest(receipt.id(), LIGHTING, "双方均称产权不在己方。")));
        assertThat(code(desk.disputes().nameInterimLead(CENTRE, InterimLeadRequest.of(receipt.id(), POWER, "先亮灯。"))))
                .isEqualTo(RefusalCode.NOT_PERMITTED);

        // Shelve the dispute: the power company lights the lamps now, without prejudice to who pays.
        done(desk.disputes().nameInterimLead(SUPERVISOR, InterimLeadRequest.of(receipt.id(), POWER, "搁置争议，先把灯亮起来。")));
        done(desk.disputes().disputeCost(CENTRE, new DisputeCostRequest(receipt.id(), List.of(LIGHTING, POWER))));
        assertThat(holders(receipt)).containsExactly(POWER);
        assertThat(code(desk.disputes()
                        .contest(POWER_HANDLER, ContestRequest.of(receipt.id(), ContestReason.OTHER, "应由路灯处承担。"))))
                .isEqualTo(RefusalCode.ILLEGAL_STATE);

        // It does so in two days, inside the deadline that was promised to the residents.
        done(desk.acknowledge(POWER_HANDLER, AcknowledgeRequest.of(receipt.id())));
        done(desk.recordFirstContact(POWER_HANDLER, FirstContactRequest.of(receipt.id(), "已告知居民两日内修复。")));
        town.clock.pass(Duration.ofDays(2));
        done(desk.reply(POWER_HANDLER, ReplyRequest.inPublic(receipt.id(), Outcome.RESOLVED, "已更换电缆，全部路灯恢复照明。")));
        done(desk.rate(
                Actor.complainant(),
                RateRequest.of(receipt.number(), receipt.secret(), SatisfactionRating.VERY_SATISFIED)));

        // Half a year later the two agree: a third from lighting, the rest from the power company.
        town.clock.pass(Duration.ofDays(180));
        done(desk.disputes()
                .settleCost(
                        CENTRE,
                        new SettleCostRequest(
                                receipt.id(),
                                List.of(new CostShare(LIGHTING, 34), new CostShare(POWER, 66)),
                                "按产权与使用年限分担，共计 86 万元。")));

        // The residents saw all of it but the words and the money.
        PublicCase told = desk.progress(receipt.number(), receipt.secret()).orElseThrow();
        assertThat(told.timeline())
                .extracting(entry -> entry.what().en() + " " + entry.departments())
                .containsSubsequence(
                        "dispatched [lighting, power]",
                        "contested: owned by somebody else [lighting]",
                        "dispute brought before the common superior []",
                        "dispute shelved; an interim lead acts now [power]",
                        "acknowledged [power]",
                        "replied (resolved) [power]",
                        "it is settled who pays []");
        assertThat(told.timeline())
                .extracting(entry -> entry.what().zh())
                .contains("提出异议：权属不在本单位", "争议提交共同上级", "搁置争议，由临时兜底单位先行处置", "费用分担已明确");
        assertThat(told.toString()).doesNotContain("86 万元", "产权属供电公司", "先把灯亮起来", "均称产权", "34", "66");
        assertThat(told.clocks()).noneMatch(clock -> clock.late());
    }

    @Test
    void departmentThatWasReleasedSeesTheComplaintNoMoreAndDoesNothingOnIt() {
        Receipt receipt = town.dispatchedWithSupport();
        done(desk.disputes()
                .contest(LIGHTING_HANDLER, ContestRequest.of(receipt.id(), ContestReason.TERRITORY, "不在本处辖区。")));
        assertThat(code(desk.disputes()
                        .reject(LIGHTING_HANDLER, new RejectContestRequest(receipt.id(), LIGHTING, "不成立。"))))
                .isEqualTo(RefusalCode.NOT_PERMITTED);

        CaseStatus status = done(desk.disputes()
                .uphold(DISPATCHER, UpholdContestRequest.of(receipt.id(), LIGHTING, COORDINATION, "异议成立，由中心协调。")));

        assertThat(status.assignments())
                .extracting(Assignment::state)
                .containsExactly(AssignmentState.RELEASED, AssignmentState.OFFERED, AssignmentState.OFFERED);
        assertThat(desk.view(LIGHTING_HANDLER, receipt.id())).isEmpty();
        assertThat(code(desk.acknowledge(LIGHTING_HANDLER, AcknowledgeRequest.of(receipt.id()))))
                .isEqualTo(RefusalCode.NOT_PERMITTED);
        assertThat(labels(receipt))
                .contains("dept=centre/open", "dept=power/open")
                .doesNotContain("dept=lighting/open");
        assertThat(status.state()).isEqualTo(ComplaintState.DISPATCHED);
    }

    @Test
    void contestOfAnotherCityEndsWithItsWindow() {
        Town strict = new Town(Town.filesWith(
                "policies.json",
                "{ \"goal\": \"FIRST_CONTACT\"",
                "{ \"goal\": \"CONTEST\", \"calendar\": \"office\", \"target\": { \"type\": \"WORKING_DAYS\", \"days\": 1 } },"
                        + " { \"goal\": \"FIRST_CONTACT\""));
        Receipt receipt = strict.dispatched();
        strict.clock.pass(Duration.ofDays(3));

        Answer<CaseStatus> answer = strict.desk
                .disputes()
                .contest(LIGHTING_HANDLER, ContestRequest.of(receipt.id(), ContestReason.OWNERSHIP, "非本处所有。"));

        assertThat(((Refused<CaseStatus>) answer).code()).isEqualTo(RefusalCode.TOO_LATE);
        assertThat(((Refused<CaseStatus>) answer).faults().get(0).what().en())
                .isEqualTo("lighting could contest it until 2026-09-15T09:30:00Z");
    }

    /** No policy of a host's can let somebody act who stepped aside. */
    @Test
    void whoStepsAsideIsRefusedEverythingWhateverTheHostsPolicySays() {
        ComplaintDesk lenient = ComplaintDesk.builder()
                .storage(town.storage)
                .configuration(Configuration.of(Town.files()))
                .clock(town.clock)
                .access((actor, action, complaint) -> true)
                .build();
        Receipt receipt = town.dispatched();

        done(lenient.oversight().recuse(LIGHTING_HANDLER, new RecuseRequest(receipt.id(), "li-1", "与诉求人系亲属。")));

        Answer<CaseStatus> answer = lenient.acknowledge(LIGHTING_HANDLER, AcknowledgeRequest.of(receipt.id()));
        assertThat(((Refused<CaseStatus>) answer).code()).isEqualTo(RefusalCode.RECUSED);
        assertThat(((Refused<CaseStatus>) answer).faults().get(0).what().zh()).isEqualTo("已回避该诉求，不得进行任何操作");
        assertThat(code(lenient.oversight()
                        .callForSupport(
                                Actor.of(Role.CENTRE, "li-1"),
                                new CallForSupportRequest(receipt.id(), List.of(COORDINATION), "请协助。"))))
                .isEqualTo(RefusalCode.RECUSED);
        done(lenient.acknowledge(Actor.handler("li-2", LIGHTING), AcknowledgeRequest.of(receipt.id())));
        done(lenient.recordFirstContact(Actor.handler("li-2", LIGHTING), FirstContactRequest.of(receipt.id(), "已联系。")));
        assertThat(desk.progress(receipt.number(), receipt.secret())
                        .orElseThrow()
                        .toString())
                .doesNotContain("li-1", "亲属");
    }

    private List<DepartmentId> holders(Receipt receipt) {
        byte[] snapshot = town.storage
                .transact(tx -> tx.load(receipt.id().value(), null))
                .orElseThrow()
                .snapshot()
                .bytes();
        return EventCodec.readSnapshot(snapshot).complaint().lead().map(Assignment::department).stream()
                .toList();
    }

    private List<String> labels(Receipt receipt) {
        return town.storage.transact(tx -> tx.load(receipt.id().value(), null)).orElseThrow().head().labels().stream()
                .map(label -> label.name())
                .toList();
    }

    private static RefusalCode code(Answer<CaseStatus> answer) {
        return ((Refused<CaseStatus>) answer).code();
    }
}
