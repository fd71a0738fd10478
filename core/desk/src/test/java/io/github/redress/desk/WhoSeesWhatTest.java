package io.github.redress.desk;

import static io.github.redress.desk.Town.CENTRE;
import static io.github.redress.desk.Town.LIGHTING_HANDLER;
import static io.github.redress.desk.Town.OPERATOR;
import static io.github.redress.desk.Town.done;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.Actor;
import io.github.redress.Role;
import io.github.redress.access.Queue;
import io.github.redress.complaint.Outcome;
import io.github.redress.complaint.SatisfactionRating;
import io.github.redress.complaint.Visibility;
import io.github.redress.desk.request.AcknowledgeRequest;
import io.github.redress.desk.request.CommitmentRequest;
import io.github.redress.desk.request.InterimReplyRequest;
import io.github.redress.desk.request.LinkDuplicateRequest;
import io.github.redress.desk.request.RateRequest;
import io.github.redress.desk.request.RecuseRequest;
import io.github.redress.desk.request.ReplyRequest;
import io.github.redress.desk.request.VerdictRequest;
import io.github.redress.desk.request.VerificationRequest;
import java.time.LocalDate;
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

        done(desk.aftermath().giveVerdict(EVALUATOR, new VerdictRequest(receipt.id(), true, true, null, "处理得当。")));
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
        done(desk.aftermath().giveVerdict(EVALUATOR, new VerdictRequest(receipt.id(), true, true, null, "处理得当。")));

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
