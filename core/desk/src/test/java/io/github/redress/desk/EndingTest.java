package io.github.redress.desk;

import static io.github.redress.desk.Town.DISPATCHER;
import static io.github.redress.desk.Town.LIGHTING;
import static io.github.redress.desk.Town.LIGHTING_HANDLER;
import static io.github.redress.desk.Town.OPERATOR;
import static io.github.redress.desk.Town.POWER;
import static io.github.redress.desk.Town.done;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.Actor;
import io.github.redress.CategoryPath;
import io.github.redress.ComplaintKind;
import io.github.redress.DepartmentId;
import io.github.redress.Role;
import io.github.redress.access.PublicCase;
import io.github.redress.access.PublicEntry;
import io.github.redress.access.PublicProgress;
import io.github.redress.complaint.ComplaintState;
import io.github.redress.complaint.DeclineReason;
import io.github.redress.complaint.RefusalCode;
import io.github.redress.complaint.SatisfactionRating;
import io.github.redress.desk.request.AnswerRequest;
import io.github.redress.desk.request.DeclineRequest;
import io.github.redress.desk.request.RateRequest;
import io.github.redress.desk.request.RedirectRequest;
import io.github.redress.desk.request.SubmitRequest;
import io.github.redress.desk.request.TerminateRequest;
import io.github.redress.desk.request.WithdrawRequest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How complaints end that no department answers. */
class EndingTest {

    private static final Actor CENTRE = Actor.of(Role.CENTRE, "centre-1");

    private final Town town = new Town();
    private final ComplaintDesk desk = town.desk;

    @Test
    void gasLeakGoesToTheFireBrigadeAtOnce() {
        Receipt receipt = town.submitted();
        town.clock.pass(Duration.ofMinutes(3));

        done(desk.redirect(OPERATOR, RedirectRequest.of(receipt.id(), "119")));

        PublicCase told = told(receipt);
        assertThat(told.state()).isEqualTo(ComplaintState.REDIRECTED);
        assertThat(told.progress()).isEqualTo(PublicProgress.HANDLED);
        assertThat(lastStep(told).what().en()).isEqualTo("redirected to 119");
        assertThat(lastStep(told).what().zh()).isEqualTo("已转 119");
        assertThat(told.clocks()).noneMatch(clock -> clock.stoppedAt() == null || clock.late());
    }

    @Test
    void whoIsDeclinedIsToldWhyAndWhereElseToGo() {
        Receipt receipt = town.submitted();

        done(desk.decline(OPERATOR, DeclineRequest.of(receipt.id(), DeclineReason.LITIGATION, "此事已由法院审理，请与承办法官联系。")));

        PublicCase told = told(receipt);
        assertThat(told.state()).isEqualTo(ComplaintState.DECLINED);
        assertThat(lastStep(told).what().zh()).isEqualTo("不予受理：已进入或应通过诉讼程序办理");
        assertThat(lastStep(told).what().en()).isEqualTo("declined: is or must be decided by a court");
        assertThat(lastStep(told).reply()).isNull();
        assertThat(desk.ownCase(receipt.number(), receipt.secret())
                        .orElseThrow()
                        .told())
                .singleElement()
                .satisfies(said -> {
                    assertThat(said.step()).isEqualTo(lastStep(told));
                    assertThat(said.words()).isEqualTo("此事已由法院审理，请与承办法官联系。");
                });
    }

    @Test
    void guidanceIsForEverybodyOnlyWhereThatIsSaidAndMaskedThen() {
        Receipt receipt = town.submitted();

        done(desk.decline(
                OPERATOR, DeclineRequest.inPublic(receipt.id(), DeclineReason.LITIGATION, "请与承办法官联系，电话 13800000042。")));

        assertThat(lastStep(told(receipt)).reply()).startsWith("请与承办法官联系，电话 ").doesNotContain("13800000042");
    }

    @Test
    void questionIsAnsweredAtTheCounterAndRated() {
        Receipt receipt = done(desk.submit(
                Actor.complainant(),
                SubmitRequest.of(ComplaintKind.CONSULTATION, "办证时间", "请问周六上午服务大厅是否办理居住证，需要带哪些材料？")
                        .about(CategoryPath.of("roads/lighting"))));

        done(desk.answerDirectly(OPERATOR, AnswerRequest.explaining(receipt.id(), "周六 9 点至 12 点办理，请带身份证。")));
        done(desk.rate(
                Actor.complainant(), RateRequest.of(receipt.number(), receipt.secret(), SatisfactionRating.SATISFIED)));

        PublicCase told = told(receipt);
        assertThat(told.state()).isEqualTo(ComplaintState.CLOSED);
        assertThat(told.timeline())
                .extracting(entry -> entry.what().en())
                .containsExactly(
                        "consultation received",
                        "accepted",
                        "replied (explained)",
                        "rated by the person: satisfied",
                        "closed: the person is satisfied");
        assertThat(told.timeline().get(2).reply()).isEqualTo("周六 9 点至 12 点办理，请带身份证。");
        assertThat(told.timeline().get(2).departments()).isEmpty();
        assertThat(told.clocks()).allMatch(clock -> clock.stoppedAt() != null);
    }

    @Test
    void personTakesItBackWithNumberAndSecretTypedAnyhow() {
        Receipt receipt = town.dispatched();
        CommandKey key = CommandKey.of("web", "back-1");

        Answer<CaseStatus> first =
                desk.withdraw(Actor.complainant(), WithdrawRequest.of(receipt.number(), receipt.secret()), key);
        Answer<CaseStatus> again = desk.withdraw(
                Actor.complainant(),
                WithdrawRequest.of(
                        " " + receipt.number().toLowerCase(java.util.Locale.ROOT),
                        receipt.secret().toLowerCase(java.util.Locale.ROOT)),
                key);

        assertThat(done(first).state()).isEqualTo(ComplaintState.WITHDRAWN);
        assertThat(again).isEqualTo(first);
        assertThat(lastStep(told(receipt)).what().en()).isEqualTo("withdrawn by the person");
        town.clock.pass(Duration.ofDays(60));
        assertThat(desk.sweep(100).notices()).isZero();
    }

    @Test
    void nobodyTakesBackWhatIsAnsweredOrWhatIsNotTheirs() {
        Receipt receipt = town.replied();

        assertThat(code(desk.withdraw(Actor.complainant(), WithdrawRequest.of(receipt.number(), receipt.secret()))))
                .isEqualTo(RefusalCode.ILLEGAL_STATE);
        assertThat(code(desk.withdraw(Actor.complainant(), WithdrawRequest.of(receipt.number(), "0000000000000000"))))
                .isEqualTo(RefusalCode.NOT_FOUND);
        assertThat(code(desk.withdraw(OPERATOR, WithdrawRequest.of(receipt.number(), receipt.secret()))))
                .isEqualTo(RefusalCode.NOT_PERMITTED);
    }

    @Test
    void centreEndsACaseThatADepartmentAskedToEnd() {
        Receipt receipt = town.dispatched();
        TerminateRequest asked = new TerminateRequest(receipt.id(), POWER, "诉求人多次拒绝提供地址，经核无法办理。");

        assertThat(code(desk.terminate(LIGHTING_HANDLER, asked))).isEqualTo(RefusalCode.NOT_PERMITTED);
        assertThat(code(desk.terminate(
                        CENTRE, new TerminateRequest(receipt.id(), DepartmentId.of("parks"), "经核无法办理。"))))
                .isEqualTo(RefusalCode.ILLEGAL_STATE);
        assertThat(done(desk.terminate(CENTRE, asked)).state()).isEqualTo(ComplaintState.TERMINATED);
        assertThat(lastStep(told(receipt)).what().zh()).isEqualTo("终止办理");
        assertThat(lastStep(told(receipt)).reply()).isNull();
    }

    @Test
    void whatIsWrongWithARequestIsSaidInBothLanguages() {
        Receipt receipt = town.submitted();

        Answer<CaseStatus> answer = desk.redirect(OPERATOR, RedirectRequest.of(receipt.id(), "fire!"));

        assertThat(((Refused<CaseStatus>) answer).faults()).singleElement().satisfies(fault -> {
            assertThat(fault.where()).isEqualTo("line");
            assertThat(fault.what().en()).isEqualTo("must be 2 to 20 digits, blanks, dashes or plus signs");
            assertThat(fault.what().zh()).isEqualTo("应为 2 至 20 位数字、空格、短横线或加号");
        });
    }

    @Test
    void onlyThoseWhoMayEndIt() {
        Receipt receipt = town.submitted();

        for (Actor actor : List.of(LIGHTING_HANDLER, Actor.complainant(), Actor.of(Role.AUDITOR, "a-1"))) {
            assertThat(code(desk.redirect(actor, RedirectRequest.of(receipt.id(), "119"))))
                    .isEqualTo(RefusalCode.NOT_PERMITTED);
            assertThat(code(desk.decline(
                            actor, DeclineRequest.of(receipt.id(), DeclineReason.OTHER, "请咨询" + LIGHTING))))
                    .isEqualTo(RefusalCode.NOT_PERMITTED);
        }
        assertThat(code(desk.answerDirectly(DISPATCHER, AnswerRequest.explaining(receipt.id(), "可以。"))))
                .isEqualTo(RefusalCode.NOT_PERMITTED);
        assertThat(code(desk.answerDirectly(OPERATOR, AnswerRequest.explaining(receipt.id(), "可以。"))))
                .isEqualTo(RefusalCode.ILLEGAL_STATE);
    }

    private PublicCase told(Receipt receipt) {
        return desk.progress(receipt.number(), receipt.secret()).orElseThrow();
    }

    private static PublicEntry lastStep(PublicCase told) {
        return told.timeline().get(told.timeline().size() - 1);
    }

    private static RefusalCode code(Answer<CaseStatus> answer) {
        return ((Refused<CaseStatus>) answer).code();
    }
}
