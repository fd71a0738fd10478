package io.github.redress.desk;

import static io.github.redress.desk.Town.CENTRE;
import static io.github.redress.desk.Town.LIGHTING_HANDLER;
import static io.github.redress.desk.Town.OPERATOR;
import static io.github.redress.desk.Town.POWER_HANDLER;
import static io.github.redress.desk.Town.done;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.access.PublicEntry;
import io.github.redress.complaint.Outcome;
import io.github.redress.complaint.RefusalCode;
import io.github.redress.desk.request.AcknowledgeRequest;
import io.github.redress.desk.request.ReplyRequest;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReplyPreviewTest {

    private static final String WORDS = "路灯已修复，详情请拨打 13812345678 找王师傅。";

    private final Town town = new Town();
    private final ComplaintDesk desk = town.desk;

    @Test
    void whatIsPreviewedIsWhatEverybodyReadsAfterwards() {
        Receipt receipt = acknowledged();
        ReplyRequest reply = ReplyRequest.inPublic(receipt.id(), Outcome.RESOLVED, WORDS);
        long before = desk.view(LIGHTING_HANDLER, receipt.id()).orElseThrow().version();

        ReplyPreview preview = done(desk.preview(LIGHTING_HANDLER, reply));

        assertThat(desk.view(LIGHTING_HANDLER, receipt.id()).orElseThrow().version())
                .isEqualTo(before);
        done(desk.reply(LIGHTING_HANDLER, reply));
        List<PublicEntry> told =
                desk.progress(receipt.number(), receipt.secret()).orElseThrow().timeline();
        assertThat(preview.everybody()).isEqualTo(told.get(told.size() - 1));
        assertThat(String.valueOf(preview.everybody().reply()))
                .contains("路灯已修复")
                .doesNotContain("13812345678");
    }

    @Test
    void everybodySeesThatThereIsAReplyInPrivateAndNoneOfItsWords() {
        Receipt receipt = acknowledged();

        ReplyPreview preview =
                done(desk.preview(LIGHTING_HANDLER, ReplyRequest.inPrivate(receipt.id(), Outcome.EXPLAINED, WORDS)));

        assertThat(preview.everybody().what().en()).contains("replied");
        assertThat(preview.everybody().reply()).isNull();
    }

    @Test
    void nobodyPreviewsWhatTheyMayNotSeeOrMayNotSay() {
        Receipt receipt = town.submitted();

        assertThat(desk.preview(POWER_HANDLER, ReplyRequest.inPublic(receipt.id(), Outcome.RESOLVED, WORDS)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(RefusalCode.NOT_FOUND));
        assertThat(desk.preview(LIGHTING_HANDLER, ReplyRequest.inPublic(receipt.id(), Outcome.RESOLVED, " ")))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(RefusalCode.INVALID_REQUEST));
    }

    @Test
    void aNumberIsFoundByWhoeverMaySeeTheComplaintAndByNobodyElse() {
        Receipt receipt = town.submitted();

        assertThat(desk.find(OPERATOR, receipt.number().toLowerCase(java.util.Locale.ROOT)))
                .hasValue(receipt.id());
        assertThat(desk.find(CENTRE, " " + receipt.number().replace("-", ""))).hasValue(receipt.id());
        assertThat(desk.find(POWER_HANDLER, receipt.number())).isEmpty();
        assertThat(desk.find(OPERATOR, "20260914-AAAAAA")).isEmpty();
    }

    private Receipt acknowledged() {
        Receipt receipt = town.dispatched();
        done(desk.acknowledge(LIGHTING_HANDLER, AcknowledgeRequest.of(receipt.id())));
        return receipt;
    }
}
