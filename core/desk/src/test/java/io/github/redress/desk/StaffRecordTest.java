package io.github.redress.desk;

import static io.github.redress.desk.Town.CENTRE;
import static io.github.redress.desk.Town.DISPATCHER;
import static io.github.redress.desk.Town.LIGHTING;
import static io.github.redress.desk.Town.LIGHTING_HANDLER;
import static io.github.redress.desk.Town.OPERATOR;
import static io.github.redress.desk.Town.POWER;
import static io.github.redress.desk.Town.POWER_HANDLER;
import static io.github.redress.desk.Town.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.redress.Actor;
import io.github.redress.CategoryPath;
import io.github.redress.ComplaintId;
import io.github.redress.ComplaintKind;
import io.github.redress.DepartmentId;
import io.github.redress.Role;
import io.github.redress.access.AccessPolicy;
import io.github.redress.access.CaseEntry;
import io.github.redress.access.CaseWord;
import io.github.redress.complaint.Action;
import io.github.redress.complaint.AuthorityLevel;
import io.github.redress.complaint.CaseRules;
import io.github.redress.complaint.Complaint;
import io.github.redress.complaint.ContestReason;
import io.github.redress.complaint.CostDispute;
import io.github.redress.complaint.ExtensionReason;
import io.github.redress.complaint.Handling.PendingExtension;
import io.github.redress.complaint.Holder;
import io.github.redress.complaint.Holding;
import io.github.redress.complaint.Holdings;
import io.github.redress.complaint.Outcome;
import io.github.redress.complaint.SatisfactionRating;
import io.github.redress.complaint.Supervision;
import io.github.redress.complaint.SupervisionCause;
import io.github.redress.desk.request.AcceptRequest;
import io.github.redress.desk.request.AcknowledgeRequest;
import io.github.redress.desk.request.ContestRequest;
import io.github.redress.desk.request.DispatchRequest;
import io.github.redress.desk.request.DisputeCostRequest;
import io.github.redress.desk.request.ExtensionRequest;
import io.github.redress.desk.request.GrantExtensionRequest;
import io.github.redress.desk.request.OpenSupervisionRequest;
import io.github.redress.desk.request.Person;
import io.github.redress.desk.request.RateRequest;
import io.github.redress.desk.request.RecuseRequest;
import io.github.redress.desk.request.ReplyRequest;
import io.github.redress.desk.request.ReturnReplyRequest;
import io.github.redress.desk.request.SubmitRequest;
import io.github.redress.desk.request.SupportResultRequest;
import io.github.redress.desk.request.VerificationRequest;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Those who must decide read what they decide about, from one query. */
class StaffRecordTest {

    private static final Actor SUPERVISOR = Actor.of(Role.SUPERVISOR, "super-1");
    private static final Actor EVALUATOR = Actor.of(Role.EVALUATOR, "eval-1");
    private static final Actor AUDITOR = Actor.of(Role.AUDITOR, "audit-1");
    private static final Actor HEAD = new Actor(Role.HEAD, "li-head", LIGHTING);
    private static final Actor CENTRE_HANDLER = Actor.handler("ce-1", DepartmentId.of("centre"));

    private final Town town = new Town();
    private final ComplaintDesk desk = town.desk;

    /** In this town somebody is told of every lamp. */
    private static Map<String, byte[]> telling() {
        return Town.filesWith(
                "rules.json", "\"support\": [\"power\"]", "\"support\": [\"power\"], \"cc\": [\"centre\"]");
    }

    @Test
    void centreReadsTheAnswerThatItLooksAtAndTheLeadWhyItCameBack() {
        ComplaintDesk reviewing = ComplaintDesk.builder()
                .storage(town.storage)
                .configuration(Configuration.of(Town.files()))
                .clock(town.clock)
                .caseRules(CaseRules.usual().reviewing(Set.of(ComplaintKind.ASSISTANCE)))
                .build();
        Receipt receipt = town.dispatched();
        done(reviewing.acknowledge(LIGHTING_HANDLER, AcknowledgeRequest.of(receipt.id())));
        done(reviewing.reply(LIGHTING_HANDLER, ReplyRequest.inPrivate(receipt.id(), Outcome.RESOLVED, "已修好。")));

        CaseEntry answer = view(CENTRE, receipt).answerUnderReview().orElseThrow();
        assertThat(answer.text(CaseWord.ANSWER)).hasValue("已修好。");
        assertThat(answer.what().zh()).isEqualTo("答复提交审核（已解决）");
        assertThat(answer.what().en()).isEqualTo("answer handed in for review (resolved)");
        assertThat(answer.role()).isEqualTo(Role.HANDLER);
        assertThat(answer.account()).isEqualTo("li-1");
        assertThat(answer.by()).isEqualTo(LIGHTING);

        done(reviewing.handling().returnReply(CENTRE, ReturnReplyRequest.of(receipt.id(), "请说明何时修好。")));

        assertThat(view(LIGHTING_HANDLER, receipt).answerUnderReview()).isEmpty();
        assertThat(text(LIGHTING_HANDLER, receipt, "ReplyReturned", CaseWord.REASON))
                .isEqualTo("请说明何时修好。");
        assertThat(view(POWER_HANDLER, receipt)
                        .last("ReplyReturned")
                        .orElseThrow()
                        .words())
                .containsExactly(new CaseEntry.Written(CaseWord.REASON, null, true));
    }

    @Test
    void leadReadsWhatItsSupporterFound() {
        Receipt receipt = town.dispatchedWithSupport();
        done(desk.acknowledge(POWER_HANDLER, AcknowledgeRequest.of(receipt.id())));
        done(desk.handling().submitResult(POWER_HANDLER, SupportResultRequest.of(receipt.id(), "电缆被挖断。")));

        assertThat(text(LIGHTING_HANDLER, receipt, "SupportResultSubmitted", CaseWord.RESULT))
                .isEqualTo("电缆被挖断。");
        assertThat(text(POWER_HANDLER, receipt, "SupportResultSubmitted", CaseWord.RESULT))
                .isEqualTo("电缆被挖断。");
    }

    @Test
    void whoDecidesOnMoreTimeReadsTheNumberAndWhy() {
        Town patient = new Town(Town.filesWith(
                "policies.json",
                "\"goal\": \"RESOLUTION\",",
                "\"goal\": \"RESOLUTION\", \"extension\": { \"count\": 1, \"capDays\": 5 },"));
        Receipt receipt = patient.dispatched();
        done(patient.desk.acknowledge(LIGHTING_HANDLER, AcknowledgeRequest.of(receipt.id())));
        done(patient.desk
                .handling()
                .requestExtension(
                        LIGHTING_HANDLER, ExtensionRequest.ofDays(receipt.id(), 2, ExtensionReason.WORKS, "需开挖路面。")));

        CaseView seen = patient.desk.view(HEAD, receipt.id()).orElseThrow();
        PendingExtension waiting = seen.proceedings().handling().pending().get(0);
        CaseEntry asked = seen.numbered("ExtensionRequested", waiting.no()).orElseThrow();

        assertThat(asked.text(CaseWord.REASON)).hasValue("需开挖路面。");
        assertThat(asked.what().en()).isEqualTo("more time asked for (request 1, works on site): resolution");
        assertThat(patient.desk.handling().grantExtension(HEAD, GrantExtensionRequest.of(receipt.id(), waiting.no())))
                .isInstanceOf(Done.class);
    }

    @Test
    void supervisorFindsWhatIsOpenByItsNumber() {
        Receipt receipt = town.dispatched();
        done(desk.oversight()
                .openSupervision(
                        SUPERVISOR,
                        new OpenSupervisionRequest(
                                receipt.id(), AuthorityLevel.CENTRE, SupervisionCause.OTHER, "群众反映强烈。")));

        CaseView seen = view(SUPERVISOR, receipt);

        assertThat(seen.proceedings().oversight().supervisions())
                .extracting(Supervision::no, Supervision::isOpen)
                .containsExactly(tuple(1, true));
        assertThat(seen.numbered("SupervisionOpened", 1).orElseThrow().text(CaseWord.REASON))
                .hasValue("群众反映强烈。");
        assertThat(seen.numbered("SupervisionOpened", 2)).isEmpty();
    }

    @Test
    void contestIsReadByWhoDecidesItAndWhoBeganItAndNotByItsSupporter() {
        Receipt receipt = town.dispatchedWithSupport();
        done(desk.disputes()
                .contest(LIGHTING_HANDLER, ContestRequest.of(receipt.id(), ContestReason.OWNERSHIP, "该灯属园林所有。")));

        for (Actor reader : List.of(DISPATCHER, CENTRE, SUPERVISOR, AUDITOR, LIGHTING_HANDLER)) {
            assertThat(text(reader, receipt, "AssignmentContested", CaseWord.REASON))
                    .isEqualTo("该灯属园林所有。");
        }
        for (Actor other : List.of(OPERATOR, POWER_HANDLER)) {
            assertThat(view(other, receipt)
                            .last("AssignmentContested")
                            .orElseThrow()
                            .words())
                    .containsExactly(new CaseEntry.Written(CaseWord.REASON, null, true));
        }
        assertThat(view(DISPATCHER, receipt).proceedings().disputes().openOverLead())
                .hasValueSatisfying(dispute -> assertThat(dispute.department()).isEqualTo(LIGHTING));
    }

    @Test
    void evaluatorReadsThePrivateAnswerAndWhatThePersonSaidOfIt() {
        Receipt receipt = town.dispatched();
        done(desk.acknowledge(LIGHTING_HANDLER, AcknowledgeRequest.of(receipt.id())));
        done(desk.reply(LIGHTING_HANDLER, ReplyRequest.inPrivate(receipt.id(), Outcome.RESOLVED, "已修好，请看。")));
        done(desk.rate(
                Actor.complainant(),
                new RateRequest(
                        receipt.number(), receipt.secret(), SatisfactionRating.DISSATISFIED, false, "根本没人来修。")));
        done(desk.aftermath().requestVerification(SUPERVISOR, new VerificationRequest(receipt.id(), "说法不一。")));

        assertThat(text(EVALUATOR, receipt, "ComplaintReplied", CaseWord.ANSWER))
                .isEqualTo("已修好，请看。");
        assertThat(text(EVALUATOR, receipt, "ComplaintRated", CaseWord.COMMENT)).isEqualTo("根本没人来修。");
        assertThat(text(EVALUATOR, receipt, "VerificationRequested", CaseWord.REASON))
                .isEqualTo("说法不一。");
        CaseProceedings.Result result = view(EVALUATOR, receipt).proceedings().result();
        assertThat(result.outcome()).isEqualTo(Outcome.RESOLVED);
        assertThat(result.rating()).isEqualTo(SatisfactionRating.DISSATISFIED);
        assertThat(result.resolved()).isFalse();
        assertThat(result.round()).isEqualTo(1);
        assertThat(view(LIGHTING_HANDLER, receipt)
                        .last("VerificationRequested")
                        .orElseThrow()
                        .text(CaseWord.REASON))
                .isEmpty();
        assertThat(view(POWER_HANDLER, receipt)
                        .last("ComplaintReplied")
                        .orElseThrow()
                        .words())
                .containsExactly(new CaseEntry.Written(CaseWord.ANSWER, null, true));
    }

    @Test
    void auditorReadsAllOfItButWhoThePersonIsAlsoInTheirWords() {
        Receipt receipt = done(desk.submit(
                Actor.complainant(),
                SubmitRequest.of(ComplaintKind.ASSISTANCE, "路灯不亮", "路灯坏了半年，请打电话13800000001给我，白天都在家。")
                        .about(CategoryPath.of("roads/lighting"))
                        .by(new Person("王女士", "13800000001"))));

        CaseView seen = view(AUDITOR, receipt);

        assertThat(seen.title()).isEqualTo("路灯不亮");
        assertThat(seen.text()).startsWith("路灯坏了半年").doesNotContain("13800000001");
        assertThat(seen.name()).isNull();
        assertThat(seen.phone()).isNull();
        assertThat(view(OPERATOR, receipt).text()).contains("13800000001");
        assertThat(view(DISPATCHER, receipt).name()).isNull();
        assertThat(view(SUPERVISOR, receipt).phone()).isNull();
    }

    @Test
    void departmentsDoNotLearnWhoSteppedAsideAndOnlyPartiesWhoDiffersOverTheCost() {
        Receipt receipt = town.dispatchedWithSupport();
        done(desk.oversight().recuse(CENTRE, new RecuseRequest(receipt.id(), "li-9", "系诉求人亲属。")));
        done(desk.disputes().disputeCost(CENTRE, new DisputeCostRequest(receipt.id(), List.of(LIGHTING, POWER))));

        assertThat(text(SUPERVISOR, receipt, "StaffRecused", CaseWord.REASON)).isEqualTo("系诉求人亲属。");
        assertThat(view(SUPERVISOR, receipt).proceedings().oversight().recusals())
                .hasSize(1);
        CaseView seen = view(LIGHTING_HANDLER, receipt);
        assertThat(seen.last("StaffRecused")).isEmpty();
        assertThat(seen.proceedings().oversight().recusals()).isEmpty();
        assertThat(seen.proceedings().personal().held()).isNull();
        assertThat(view(CENTRE, receipt).proceedings().personal().held()).isFalse();
        assertThat(seen.proceedings().disputes().costs())
                .extracting(CostDispute::parties)
                .containsExactly(List.of(LIGHTING, POWER));
    }

    @Test
    void personsAccountIsNobodysBusiness() {
        Receipt receipt = done(desk.submit(Actor.of(Role.COMPLAINANT, "resident-7"), Town.brokenLamp()));

        assertThat(view(CENTRE, receipt).timeline().get(0).role()).isEqualTo(Role.COMPLAINANT);
        assertThat(view(CENTRE, receipt).timeline())
                .allSatisfy(entry -> assertThat(entry.account()).isNotEqualTo("resident-7"));
    }

    @Test
    void viewInALogHoldsNobodysWords() {
        Receipt receipt = town.replied();

        assertThat(view(CENTRE, receipt).timeline().toString()).contains("Written[ANSWER]");
        assertThat(view(CENTRE, receipt).timeline().toString()).doesNotContain("路灯已修复", "王女士", "13800000001");
    }

    @Test
    void whoHeldItHowLongIsReadByWhoMaySeeIt() {
        Receipt receipt = town.submitted();
        town.clock.pass(Duration.ofHours(2));
        done(desk.accept(OPERATOR, AcceptRequest.of(receipt.id())));
        done(desk.dispatch(DISPATCHER, DispatchRequest.byRule(receipt.id())));
        town.clock.pass(Duration.ofHours(3));

        Holdings holdings = desk.holdings(CENTRE, receipt.id()).orElseThrow();

        assertThat(holdings.holders())
                .extracting(Holding::holder, Holding::length)
                .containsExactly(tuple(Holder.CENTRE, Duration.ofHours(2)), tuple(Holder.LEAD, Duration.ofHours(3)));
        assertThat(holdings.heldBy(LIGHTING)).isEqualTo(Duration.ofHours(3));
        assertThat(holdings.support()).extracting(Holdings.Support::department).containsExactly(POWER);
        assertThat(desk.holdings(LIGHTING_HANDLER, receipt.id())).hasValue(holdings);
        assertThat(desk.holdings(CENTRE_HANDLER, receipt.id())).isEmpty();
        assertThat(desk.holdings(Actor.complainant(), receipt.id())).isEmpty();
        assertThat(desk.holdings(CENTRE, ComplaintId.of(new UUID(1, 2)))).isEmpty();
    }

    @Test
    void everybodyFindsOnePublicComplaintByItsNumber() {
        Receipt receipt = town.replied();

        assertThat(desk.publicCase(receipt.number()))
                .isEqualTo(desk.progress(receipt.number(), receipt.secret()))
                .isPresent();
        assertThat(desk.publicCase(receipt.number().replace("-", "").toLowerCase(Locale.ROOT)))
                .isPresent();
        assertThat(desk.publicCase("20260914-000000")).isEmpty();
    }

    @Test
    void numberOfATipOffLeadsNowhereAndItsAuthorIsNamedToNobodyWhoHandlesIt() {
        Receipt receipt = done(desk.submit(
                Actor.complainant(),
                SubmitRequest.of(ComplaintKind.TIP_OFF, "收费问题", "电力公司工作人员上门维修时私下收取费用，没有任何票据。")
                        .about(CategoryPath.of("roads/lighting"))
                        .against(List.of(POWER))
                        .by(new Person("李先生", "13800000002"))));
        done(desk.accept(OPERATOR, AcceptRequest.of(receipt.id())));
        done(desk.dispatch(DISPATCHER, DispatchRequest.to(receipt.id(), LIGHTING)));

        assertThat(desk.publicCase(receipt.number())).isEqualTo(desk.publicCase("20260914-000000"));
        assertThat(view(OPERATOR, receipt).name()).isEqualTo("李先生");
        for (Actor actor : List.of(LIGHTING_HANDLER, AUDITOR, Actor.of(Role.REVIEWER, "rev-1"))) {
            CaseEntry first = view(actor, receipt).timeline().get(0);
            assertThat(first.text(CaseWord.STORY)).isPresent();
            assertThat(first.text(CaseWord.NAME)).isEmpty();
            assertThat(first.text(CaseWord.PHONE)).isEmpty();
        }
    }

    @Test
    void departmentThatWasToldReadsWhatEverybodySeesAndWhatItIsAbout() {
        Town telling = new Town(telling());
        Receipt receipt = telling.dispatched();

        CopiedCase copied = telling.desk.copied(CENTRE_HANDLER, receipt.id()).orElseThrow();

        assertThat(copied.subject().category()).isEqualTo(CategoryPath.of("roads/lighting"));
        assertThat(copied.status().number()).isEqualTo(receipt.number());
        assertThat(copied.shown())
                .isEqualTo(telling.desk.publicCase(receipt.number()).orElseThrow());
        assertThat(telling.desk.view(CENTRE_HANDLER, receipt.id())).isEmpty();
        assertThat(telling.desk.permitted(CENTRE_HANDLER, receipt.id())).isEmpty();
        assertThat(telling.desk.copied(LIGHTING_HANDLER, receipt.id())).isEmpty();
        assertThat(telling.desk.copied(CENTRE, receipt.id())).isEmpty();

        done(telling.desk.oversight().recuse(CENTRE, new RecuseRequest(receipt.id(), "ce-1", "系亲属。")));

        assertThat(telling.desk.copied(CENTRE_HANDLER, receipt.id())).isEmpty();
    }

    @Test
    void policyMayKeepWhatADepartmentWasToldFromSomeOfIt() {
        Town telling = new Town(telling());
        Receipt receipt = telling.dispatched();
        ComplaintDesk heads = ComplaintDesk.builder()
                .storage(telling.storage)
                .configuration(Configuration.of(telling()))
                .clock(telling.clock)
                .access(new AccessPolicy() {
                    @Override
                    public boolean may(Actor actor, Action action, @Nullable Complaint complaint) {
                        return AccessPolicy.strict().may(actor, action, complaint);
                    }

                    @Override
                    public boolean mayReadCopy(Actor actor, Complaint complaint) {
                        return actor.role() == Role.HEAD;
                    }
                })
                .build();

        assertThat(heads.copied(CENTRE_HANDLER, receipt.id())).isEmpty();
        assertThat(heads.copied(Actor.head("ce-9", CENTRE_HANDLER.department()), receipt.id()))
                .isPresent();
    }

    @Test
    void departmentThatWasToldOfATipOffReadsNothingOfIt() {
        Town telling = new Town(telling());
        Receipt receipt = done(telling.desk.submit(
                Actor.complainant(),
                SubmitRequest.of(ComplaintKind.TIP_OFF, "收费问题", "有工作人员上门维修时私下收取费用，没有任何票据，请核查。")
                        .about(CategoryPath.of("roads/lighting"))));
        done(telling.desk.accept(OPERATOR, AcceptRequest.of(receipt.id())));
        done(telling.desk.dispatch(DISPATCHER, DispatchRequest.byRule(receipt.id())));

        assertThat(telling.desk.view(LIGHTING_HANDLER, receipt.id())).isPresent();
        assertThat(telling.desk.copied(CENTRE_HANDLER, receipt.id())).isEmpty();
    }

    @Test
    void departmentThatOnlyThePolicyLetsInReadsAsASupporter() {
        Receipt receipt = town.dispatched();
        AccessPolicy open = new AccessPolicy() {
            @Override
            public boolean may(Actor actor, Action action, @Nullable Complaint complaint) {
                return AccessPolicy.strict().may(actor, action, complaint);
            }

            @Override
            public boolean mayRead(Actor actor, Complaint complaint) {
                return true;
            }
        };
        ComplaintDesk glass = ComplaintDesk.builder()
                .storage(town.storage)
                .configuration(Configuration.of(Town.files()))
                .clock(town.clock)
                .access(open)
                .build();

        CaseView seen = glass.view(CENTRE_HANDLER, receipt.id()).orElseThrow();

        assertThat(seen.title()).isEqualTo("路灯不亮");
        assertThat(seen.last("SupportWaived").orElseThrow().words())
                .containsExactly(new CaseEntry.Written(CaseWord.REASON, null, true));
    }

    private CaseView view(Actor actor, Receipt receipt) {
        return desk.view(actor, receipt.id()).orElseThrow();
    }

    private String text(Actor actor, Receipt receipt, String type, CaseWord word) {
        return view(actor, receipt)
                .last(type)
                .flatMap(entry -> entry.text(word))
                .orElseThrow();
    }
}
