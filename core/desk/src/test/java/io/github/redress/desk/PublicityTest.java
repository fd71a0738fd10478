package io.github.redress.desk;

import static io.github.redress.desk.Town.DISPATCHER;
import static io.github.redress.desk.Town.LIGHTING;
import static io.github.redress.desk.Town.LIGHTING_HANDLER;
import static io.github.redress.desk.Town.OPERATOR;
import static io.github.redress.desk.Town.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.redress.Actor;
import io.github.redress.ComplaintKind;
import io.github.redress.Role;
import io.github.redress.Text;
import io.github.redress.access.Masking;
import io.github.redress.access.MaskingRule;
import io.github.redress.access.OwnCase;
import io.github.redress.access.PublicCase;
import io.github.redress.access.PublicWords;
import io.github.redress.complaint.Outcome;
import io.github.redress.complaint.RefusalCode;
import io.github.redress.complaint.Visibility;
import io.github.redress.desk.request.AcknowledgeRequest;
import io.github.redress.desk.request.AnonymousRequest;
import io.github.redress.desk.request.PublicityRequest;
import io.github.redress.desk.request.ReplyRequest;
import io.github.redress.desk.request.SubmitRequest;
import io.github.redress.desk.request.TerminateRequest;
import io.github.redress.storage.memory.MemoryStorage;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What everybody reads of a complaint, and what only its person does. */
class PublicityTest {

    private static final SubmitRequest OPEN = SubmitRequest.of(
                    ComplaintKind.GRIEVANCE, "楼上漏水，电13800000042", "住珞喻路129号3栋2单元501室，楼上漏水半年，请联系138-0000-0042或王女士。")
            .about(Town.brokenLamp().category())
            .by(Town.brokenLamp().person())
            .inPublic();

    private final Town town = new Town();
    private final ComplaintDesk desk = town.desk;

    @Test
    void nobodyReadsWordsThatTheirPersonDidNotPublish() {
        Receipt receipt = town.submitted();

        assertThat(shown(receipt).words()).isNull();
    }

    @Test
    void wordsThatTheirPersonPublishedAreMaskedAndKeptForThoseWhoWorkOnThem() {
        Receipt receipt = done(desk.submit(Actor.complainant(), OPEN));

        assertThat(shown(receipt).words()).isEqualTo(new PublicWords("楼上漏水，电［电话］", "住珞喻路［住址］，楼上漏水半年，请联系［电话］或王女士。"));
        assertThat(desk.view(OPERATOR, receipt.id()).orElseThrow().text()).isEqualTo(OPEN.text());
        assertThat(desk.ownCase(receipt.number(), receipt.secret())
                        .orElseThrow()
                        .text())
                .isEqualTo(OPEN.text());
    }

    @Test
    void personPublishesLaterAndTakesItBack() {
        Receipt receipt = town.submitted();

        done(choose(receipt, Visibility.PUBLIC));
        assertThat(shown(receipt).words()).isNotNull();
        done(choose(receipt, Visibility.PRIVATE));
        assertThat(shown(receipt).words()).isNull();
        assertThat(choose(receipt, Visibility.PRIVATE)).isInstanceOf(Done.class);
    }

    @Test
    void wordsOfATipOffAreNeverPublic() {
        SubmitRequest tipOff = SubmitRequest.of(ComplaintKind.TIP_OFF, "收受礼金", "有人每周五在办公室收受礼金，请尽快查处此事并保密。");

        Answer<Receipt> refused = desk.submit(Actor.complainant(), tipOff.inPublic());
        Receipt receipt = done(desk.submit(Actor.complainant(), tipOff));

        assertThat(refused.toString()).contains("the words of a tip-off are never made public", "举报件内容不予公开");
        assertThat(((Refused<CaseStatus>) choose(receipt, Visibility.PUBLIC)).code())
                .isEqualTo(RefusalCode.INVALID_REQUEST);
        assertThat(desk.publicCases(10).cases()).isEmpty();
    }

    @Test
    void departmentThatLeaksANumberInItsReplyIsMaskedForEverybodyButThePerson() {
        Receipt receipt = town.dispatched();
        String reply = "已派李师傅上门，电话13800000077，路灯已修复。";
        done(desk.acknowledge(LIGHTING_HANDLER, AcknowledgeRequest.of(receipt.id())));
        done(desk.reply(LIGHTING_HANDLER, ReplyRequest.inPublic(receipt.id(), Outcome.RESOLVED, reply)));

        PublicCase shown = shown(receipt);

        assertThat(shown.timeline().get(shown.timeline().size() - 1).reply()).isEqualTo("已派李师傅上门，电话［电话］，路灯已修复。");
        assertThat(own(receipt).told())
                .singleElement()
                .satisfies(told -> assertThat(told.words()).isEqualTo(reply));
    }

    @Test
    void personReadsPrivateRepliesAndWhyACaseWasTerminated() {
        Receipt answered = town.dispatched();
        done(desk.acknowledge(LIGHTING_HANDLER, AcknowledgeRequest.of(answered.id())));
        done(desk.reply(LIGHTING_HANDLER, ReplyRequest.inPrivate(answered.id(), Outcome.EXPLAINED, "仅告知您本人。")));
        Receipt ended = town.dispatched();
        done(desk.terminate(
                Actor.of(Role.CENTRE, "centre-1"), new TerminateRequest(ended.id(), LIGHTING, "多次拒绝提供地址，无法办理。")));

        assertThat(shown(answered).toString()).doesNotContain("仅告知您本人");
        assertThat(own(answered).told()).singleElement().satisfies(told -> {
            assertThat(told.words()).isEqualTo("仅告知您本人。");
            assertThat(told.step()).isNotNull();
        });
        assertThat(own(ended).told())
                .singleElement()
                .satisfies(told -> assertThat(told.words()).isEqualTo("多次拒绝提供地址，无法办理。"));
        assertThat(own(ended).toString()).isEqualTo("OwnCase[" + ended.number() + "]");
    }

    @Test
    void whoWentAnonymousIsNamedToNobodyButThemselves() {
        Receipt receipt = town.dispatched();
        assertThat(desk.view(LIGHTING_HANDLER, receipt.id()).orElseThrow().name())
                .isEqualTo("王女士");
        AnonymousRequest request = new AnonymousRequest(receipt.number(), receipt.secret());

        done(desk.privacy().goAnonymous(Actor.complainant(), request));
        done(desk.privacy().goAnonymous(Actor.complainant(), request));

        for (Actor actor : List.of(LIGHTING_HANDLER, OPERATOR, DISPATCHER, Actor.of(Role.CENTRE, "c-1"))) {
            CaseView seen = desk.view(actor, receipt.id()).orElseThrow();
            assertThat(seen.name()).isNull();
            assertThat(seen.phone()).isNull();
            assertThat(seen.text()).isNotNull();
        }
        assertThat(own(receipt).name()).isEqualTo("王女士");
        assertThat(own(receipt).anonymous()).isTrue();
    }

    @Test
    void everybodyLeafsThroughPublicComplaintsTheLatestFirst() {
        Receipt first = town.submitted();
        town.clock.pass(Duration.ofMinutes(1));
        Receipt second = done(desk.submit(Actor.complainant(), OPEN));
        town.clock.pass(Duration.ofMinutes(1));
        Receipt third = town.submitted();

        PublicPage page = desk.publicCases(2);
        PublicPage rest = desk.publicCases(2, page.next());

        assertThat(page.cases()).extracting(PublicCase::number).containsExactly(third.number(), second.number());
        assertThat(page.cases().get(1).words()).isNotNull();
        assertThat(rest.cases()).extracting(PublicCase::number).containsExactly(first.number());
        assertThat(rest.next()).isNull();
        assertThatThrownBy(() -> desk.publicCases(101)).hasMessage("limit must be 1 to 100, was 101");
        assertThatThrownBy(() -> desk.publicCases(0)).hasMessage("limit must be 1 to 100, was 0");
    }

    @Test
    void cityMasksByRulesOfItsOwn() {
        ComplaintDesk strict = ComplaintDesk.builder()
                .storage(MemoryStorage.create(town.clock))
                .configuration(Configuration.of(Town.files()))
                .clock(town.clock)
                .masking(Masking.none().with(MaskingRule.ofWords("names", Text.of("［姓名］", "[name]"), "王女士")))
                .build();
        Receipt receipt = done(strict.submit(Actor.complainant(), OPEN));

        assertThat(strict.progress(receipt.number(), receipt.secret())
                        .orElseThrow()
                        .words()
                        .text())
                .contains("［姓名］", "138-0000-0042");
    }

    private Answer<CaseStatus> choose(Receipt receipt, Visibility words) {
        return desk.privacy()
                .choosePublicity(Actor.complainant(), new PublicityRequest(receipt.number(), receipt.secret(), words));
    }

    private PublicCase shown(Receipt receipt) {
        return desk.progress(receipt.number(), receipt.secret()).orElseThrow();
    }

    private OwnCase own(Receipt receipt) {
        return desk.ownCase(receipt.number(), receipt.secret()).orElseThrow();
    }
}
