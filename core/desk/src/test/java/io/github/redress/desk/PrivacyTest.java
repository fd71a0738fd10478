package io.github.redress.desk;

import static io.github.redress.desk.Town.DISPATCHER;
import static io.github.redress.desk.Town.LIGHTING_HANDLER;
import static io.github.redress.desk.Town.OPERATOR;
import static io.github.redress.desk.Town.done;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.Actor;
import io.github.redress.CategoryPath;
import io.github.redress.ComplaintKind;
import io.github.redress.DistrictPath;
import io.github.redress.access.PublicCase;
import io.github.redress.complaint.Outcome;
import io.github.redress.complaint.SatisfactionRating;
import io.github.redress.desk.request.AcceptRequest;
import io.github.redress.desk.request.AcknowledgeRequest;
import io.github.redress.desk.request.DispatchRequest;
import io.github.redress.desk.request.FirstContactRequest;
import io.github.redress.desk.request.Person;
import io.github.redress.desk.request.RateRequest;
import io.github.redress.desk.request.ReplyRequest;
import io.github.redress.desk.request.SubmitRequest;
import io.github.redress.desk.request.WaiveSupportRequest;
import io.github.redress.storage.FeedSlice;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Markers are planted wherever a person can write, and looked for wherever others can read. */
class PrivacyTest {

    private final Town town = new Town();
    private final SubmitRequest request = SubmitRequest.of(
                    ComplaintKind.GRIEVANCE, "MARKER-title", "MARKER-text and enough words to make it a story")
            .about(CategoryPath.of("roads/lighting"))
            .in(DistrictPath.of("city"), "MARKER-place")
            .by(new Person("MARKER-name", "1380000MARKER".replace("MARKER", "0042")));

    @Test
    void nothingThatAPersonWroteIsInAPublicViewAnEventOrATextForm() {
        Receipt receipt = done(town.desk.submit(Actor.complainant(), request));
        done(town.desk.accept(OPERATOR, AcceptRequest.of(receipt.id())));
        done(town.desk.dispatch(DISPATCHER, DispatchRequest.byRule(receipt.id())));
        done(town.desk
                .handling()
                .waiveSupport(Town.CENTRE, WaiveSupportRequest.of(receipt.id(), Town.POWER, "线路无需检修。")));
        done(town.desk.acknowledge(LIGHTING_HANDLER, AcknowledgeRequest.of(receipt.id())));
        FirstContactRequest contact = FirstContactRequest.of(receipt.id(), "MARKER-note");
        done(town.desk.recordFirstContact(LIGHTING_HANDLER, contact));
        ReplyRequest secret = ReplyRequest.inPrivate(receipt.id(), Outcome.EXPLAINED, "MARKER-private");
        done(town.desk.reply(LIGHTING_HANDLER, secret));
        RateRequest rate =
                new RateRequest(receipt.number(), receipt.secret(), SatisfactionRating.BASIC, true, "MARKER-comment");
        done(town.desk.rate(Actor.complainant(), rate));

        PublicCase seen = town.desk.progress(receipt.number(), receipt.secret()).orElseThrow();

        for (Object shown : List.of(
                seen,
                request,
                contact,
                secret,
                rate,
                receipt,
                town.desk.view(OPERATOR, receipt.id()).orElseThrow())) {
            assertThat(shown.toString()).doesNotContain("MARKER", "13800000042", receipt.secret());
        }
        assertThat(storedBytes()).doesNotContain("MARKER", "13800000042", receipt.secret());
    }

    /** Areas and tags are words that rules match: they are not sealed, and so they hold nobody's telephone number. */
    @Test
    void codesThatLookLikePersonalDataAreRefusedAndNotRepeated() {
        SubmitRequest phone = new SubmitRequest(
                request.kind(),
                request.title(),
                request.text(),
                request.channel(),
                request.category(),
                request.district(),
                null,
                null,
                List.of("420106001001", "13800000042"),
                List.of("138-0000-0042", "campaign-20260914"),
                List.of(),
                List.of(),
                request.words(),
                null);

        Answer<Receipt> refused = town.desk.submit(Actor.complainant(), phone);

        assertThat(((Refused<Receipt>) refused).faults())
                .extracting(fault -> fault.where() + " " + fault.what().zh() + " "
                        + fault.what().en())
                .containsExactly(
                        "areas[1] 疑似含个人信息，不能用作代码 looks like personal data, which is no code",
                        "tags[0] 疑似含个人信息，不能用作代码 looks like personal data, which is no code");
        assertThat(refused.toString()).doesNotContain("0042");
    }

    @Test
    void aRefusalNeverRepeatsWhatWasWritten() {
        Answer<Receipt> refused =
                town.desk.submit(Actor.complainant(), request.by(new Person("MARKER-name", "MARKER-phone")));

        assertThat(refused).isInstanceOf(Refused.class);
        assertThat(refused.toString()).doesNotContain("MARKER");
    }

    private String storedBytes() {
        StringBuilder all = new StringBuilder();
        FeedSlice slice = town.storage.feed(0, 100);
        slice.events().forEach(event -> {
            all.append(new String(event.data().bytes(), StandardCharsets.UTF_8));
            all.append(new String(
                    town.storage
                            .transact(tx -> tx.load(event.id(), null).orElseThrow())
                            .snapshot()
                            .bytes(),
                    StandardCharsets.UTF_8));
        });
        return all.toString();
    }
}
