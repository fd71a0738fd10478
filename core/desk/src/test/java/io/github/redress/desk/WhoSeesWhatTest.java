package io.github.redress.desk;

import static io.github.redress.desk.Town.CENTRE;
import static io.github.redress.desk.Town.LIGHTING_HANDLER;
import static io.github.redress.desk.Town.OPERATOR;
import static io.github.redress.desk.Town.done;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.Actor;
import io.github.redress.ComplaintKind;
import io.github.redress.DepartmentId;
import io.github.redress.Role;
import io.github.redress.access.Audience;
import io.github.redress.access.Queue;
import io.github.redress.complaint.Outcome;
import io.github.redress.complaint.SatisfactionRating;
import io.github.redress.complaint.Visibility;
import io.github.redress.desk.request.AcceptRequest;
import io.github.redress.desk.request.AcknowledgeRequest;
import io.github.redress.desk.request.CommitmentRequest;
import io.github.redress.desk.request.InterimReplyRequest;
import io.github.redress.desk.request.LiftRecusalRequest;
import io.github.redress.desk.request.LinkDuplicateRequest;
import io.github.redress.desk.request.RateRequest;
import io.github.redress.desk.request.RecuseRequest;
import io.github.redress.desk.request.ReplyRequest;
import io.github.redress.desk.request.ReviewRequest;
import io.github.redress.desk.request.SubmitRequest;
import io.github.redress.desk.request.VerdictRequest;
import io.github.redress.desk.request.VerificationRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What those see who stepped aside, who judge, and who complained. */
class WhoSeesWhatTest {

    private static final Actor SUPERVISOR = Actor.of(Role.SUPERVISOR, "super-1");
    private static final Actor EVALUATOR = Actor.of(Role.EVALUATOR, "eval-1");

    private final Town town = new Town();
    private final ComplaintDesk desk = town.desk;

    @Test
    void whoSteppedAsideSeesAndLinksItNoMore() {
        Receipt receipt = town.submitted();
        Receipt other = town.submitted();
        done(desk.oversight().recuse(CENTRE, new RecuseRequest(receipt.id(), OPERATOR.id(), "与诉求人是亲属。")));

        assertThat(desk.view(OPERATOR, receipt.id())).isEmpty();
        assertThat(desk.holdings(OPERATOR, receipt.id())).isEmpty();
        assertThat(desk.queues().page(OPERATOR, Queue.TO_ACCEPT, null, 10).cases())
                .extracting(queued -> queued.status().number())
                .containsExactly(other.number());
        assertThat(desk.links().candidates(OPERATOR, receipt.id())).isEmpty();
        assertThat(desk.links().candidates(OPERATOR, other.id())).isEmpty();
        assertThat(desk.links().linkDuplicate(OPERATOR, LinkDuplicateRequest.of(receipt.id(), other.id())))
                .isEqualTo(Refusals.recused());
        assertThat(desk.links().linkDuplicate(OPERATOR, LinkDuplicateRequest.of(other.id(), receipt.id())))
                .isEqualTo(Refusals.recused());
        assertThat(desk.view(Actor.operator("counter-2"), receipt.id())).isPresent();
    }

    @Test
    void whomAHeadRecusedActsOnInOtherCapacitiesUntilItIsLifted() {
        Receipt receipt = town.dispatched();
        done(desk.oversight()
                .recuse(
                        Actor.head("li-9", Town.LIGHTING),
                        new RecuseRequest(receipt.id(), LIGHTING_HANDLER.id(), "与诉求人是亲属。")));

        assertThat(desk.acknowledge(LIGHTING_HANDLER, AcknowledgeRequest.of(receipt.id())))
                .isEqualTo(Refusals.recused());
        assertThat(desk.view(LIGHTING_HANDLER, receipt.id())).isEmpty();
        assertThat(desk.view(Actor.dispatcher(LIGHTING_HANDLER.id()), receipt.id()))
                .isPresent();

        LiftRecusalRequest lift = new LiftRecusalRequest(receipt.id(), LIGHTING_HANDLER.id(), "经查无利害关系。");
        assertThat(desk.oversight().liftRecusal(Actor.head("li-9", Town.LIGHTING), lift))
                .isEqualTo(Refusals.notPermitted());
        done(desk.oversight().liftRecusal(SUPERVISOR, lift));
        done(desk.acknowledge(LIGHTING_HANDLER, AcknowledgeRequest.of(receipt.id())));
    }

    @Test
    void exportsAndNoticesAreKeptFromWhoSteppedAside() {
        Receipt receipt = town.submitted();
        assertThat(desk.privacy().export(CENTRE, receipt.id())).isPresent();

        done(desk.oversight().recuse(CENTRE, new RecuseRequest(receipt.id(), CENTRE.id(), "与诉求人是亲属。")));

        assertThat(desk.privacy().export(CENTRE, receipt.id())).isEmpty();
        assertThat(desk.privacy().export(Actor.of(Role.CENTRE, "centre-2"), receipt.id()))
                .isPresent();
        List<Boolean> reached = new ArrayList<>();
        List<Boolean> colleague = new ArrayList<>();
        desk.notices("pagers", Instant.EPOCH).deliver(1_000, told -> {
            reached.add(told.mayReach(CENTRE));
            colleague.add(told.mayReach(Actor.of(Role.CENTRE, "centre-2")));
        });
        assertThat(reached).isNotEmpty().containsOnly(false);
        assertThat(colleague).containsOnly(true);
    }

    /** The page holds as many as were asked for: what is kept back was never counted. */
    @Test
    void judgeIsNotOfferedWhatTheirDepartmentHadAndPagesStayFull() {
        Receipt receipt = verifying();
        Receipt second = verifying();
        Actor lighting = Actor.evaluatorFrom(Town.LIGHTING, "eval-7");
        Actor centre = Actor.evaluatorFrom(DepartmentId.of("centre"), "eval-8");

        assertThat(desk.queues().page(lighting, Queue.TO_VERIFY, null, 1)).isEqualTo(QueuePage.empty());
        assertThat(desk.queues().page(Actor.evaluatorFrom(Town.POWER, "eval-9"), Queue.TO_VERIFY, null, 1))
                .isEqualTo(QueuePage.empty());
        for (Actor actor : List.of(EVALUATOR, centre, SUPERVISOR)) {
            assertThat(desk.queues().page(actor, Queue.TO_VERIFY, null, 10).cases())
                    .extracting(queued -> queued.status().number())
                    .containsExactlyInAnyOrder(receipt.number(), second.number());
        }
        List<Boolean> reached = new ArrayList<>();
        List<Boolean> colleague = new ArrayList<>();
        desk.notices("pagers", Instant.EPOCH).deliver(1_000, told -> {
            if (told.audience() == Audience.EVALUATOR) {
                reached.add(told.mayReach(EVALUATOR));
                reached.add(told.mayReach(centre));
                reached.add(told.mayReach(lighting));
            }
        });
        assertThat(reached).containsExactly(true, true, false, true, true, false);

        done(desk.aftermath().giveVerdict(centre, new VerdictRequest(receipt.id(), true, true, "处理得当。")));
        done(desk.aftermath()
                .requestReview(Actor.complainant(), new ReviewRequest(receipt.number(), receipt.secret(), "不服。")));
        assertThat(desk.queues().page(Actor.reviewerFrom(Town.LIGHTING, "review-7"), Queue.TO_REVIEW, null, 1))
                .isEqualTo(QueuePage.empty());
        assertThat(desk.queues()
                        .page(Actor.of(Role.REVIEWER, "review-1"), Queue.TO_REVIEW, null, 1)
                        .cases())
                .hasSize(1);
        assertThat(desk.queues()
                        .page(Actor.of(Role.REVIEWER, "eval-8"), Queue.TO_REVIEW, null, 1)
                        .cases())
                .isEmpty();
    }

    private Receipt verifying() {
        Receipt receipt = town.replied();
        done(desk.rate(
                Actor.complainant(),
                RateRequest.of(receipt.number(), receipt.secret(), SatisfactionRating.DISSATISFIED)));
        done(desk.aftermath().requestVerification(SUPERVISOR, new VerificationRequest(receipt.id(), "诉求人不认可。")));
        return receipt;
    }

    /** Not by trying a key that somebody else has used, either. */
    @Test
    void usedKeyTellsAnAccusedAccountNothing() {
        Receipt receipt = done(desk.submit(
                OPERATOR,
                SubmitRequest.of(ComplaintKind.TIP_OFF, "收受礼金", "有人每周五在办公室收受礼金，请尽快查处此事并保密。")
                        .againstStaff(List.of("x-1"))));
        CommandKey key = CommandKey.of("counter", "1");
        done(desk.accept(OPERATOR, AcceptRequest.of(receipt.id()), key));

        assertThat(desk.accept(Actor.operator("x-1"), AcceptRequest.of(receipt.id()), key))
                .isEqualTo(Refusals.notFound());
        assertThat(desk.accept(Actor.operator("counter-3"), AcceptRequest.of(receipt.id()), key))
                .isEqualTo(Refusals.keyReused());
    }

    @Test
    void evaluatorSeesACaseWhileItIsVerifiedAndNoOther() {
        Receipt receipt = town.replied();
        done(desk.rate(
                Actor.complainant(),
                RateRequest.of(receipt.number(), receipt.secret(), SatisfactionRating.DISSATISFIED)));
        assertThat(desk.view(EVALUATOR, receipt.id())).isEmpty();
        assertThat(desk.holdings(EVALUATOR, receipt.id())).isEmpty();
        assertThat(desk.permitted(EVALUATOR, receipt.id())).isEmpty();

        done(desk.aftermath().requestVerification(SUPERVISOR, new VerificationRequest(receipt.id(), "诉求人不认可。")));
        assertThat(desk.view(EVALUATOR, receipt.id())).isPresent();
        assertThat(desk.permitted(EVALUATOR, receipt.id())).isNotEmpty();

        done(desk.aftermath().giveVerdict(EVALUATOR, new VerdictRequest(receipt.id(), true, true, "处理得当。")));
        assertThat(desk.view(EVALUATOR, receipt.id())).isEmpty();
    }

    @Test
    void personReadsAllThatWasWrittenToThemInFull() {
        Receipt receipt = town.dispatched();
        done(desk.acknowledge(LIGHTING_HANDLER, AcknowledgeRequest.of(receipt.id())));
        done(desk.handling()
                .interimReply(
                        LIGHTING_HANDLER,
                        new InterimReplyRequest(receipt.id(), Visibility.PRIVATE, "明日致电13800000001。")));
        done(desk.handling()
                .commit(
                        LIGHTING_HANDLER,
                        new CommitmentRequest(
                                receipt.id(), LocalDate.of(2026, 10, 30), Visibility.PRIVATE, "先修您家门口。")));
        done(desk.reply(LIGHTING_HANDLER, ReplyRequest.inPublic(receipt.id(), Outcome.RESOLVED, "已修好。")));
        done(desk.rate(
                Actor.complainant(),
                RateRequest.of(receipt.number(), receipt.secret(), SatisfactionRating.DISSATISFIED)));
        done(desk.aftermath().requestVerification(SUPERVISOR, new VerificationRequest(receipt.id(), "诉求人不认可。")));
        done(desk.aftermath().giveVerdict(EVALUATOR, new VerdictRequest(receipt.id(), true, true, "处理得当。")));

        assertThat(desk.ownCase(receipt.number(), receipt.secret())
                        .orElseThrow()
                        .told())
                .extracting(told -> told.words())
                .containsExactly("明日致电13800000001。", "先修您家门口。", "已修好。", "处理得当。");
        assertThat(desk.progress(receipt.number(), receipt.secret())
                        .orElseThrow()
                        .timeline())
                .extracting(entry -> entry.reply())
                .doesNotContain("明日致电13800000001。", "先修您家门口。", "处理得当。");
    }
}
