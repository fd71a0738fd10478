package io.github.redress.desk;

import static io.github.redress.desk.Town.DISPATCHER;
import static io.github.redress.desk.Town.LIGHTING_HANDLER;
import static io.github.redress.desk.Town.OPERATOR;
import static io.github.redress.desk.Town.done;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.Actor;
import io.github.redress.complaint.Outcome;
import io.github.redress.complaint.SatisfactionRating;
import io.github.redress.desk.request.AcceptRequest;
import io.github.redress.desk.request.AcknowledgeRequest;
import io.github.redress.desk.request.DispatchRequest;
import io.github.redress.desk.request.FirstContactRequest;
import io.github.redress.desk.request.RateRequest;
import io.github.redress.desk.request.ReplyRequest;
import io.github.redress.desk.request.WaiveSupportRequest;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How often a command asks the store: each call is a round trip to a database. */
class RoundTripsTest {

    private static final String[] LOAD_AND_APPEND = {"transact", "load", "append"};

    private final Town town = new Town();
    private Receipt receipt;

    @BeforeEach
    void lampIsGivenToItsDepartment() {
        receipt = town.dispatched();
    }

    @Test
    void aSubmitAppends() {
        assertThat(calls(() -> town.desk.submit(Actor.complainant(), Town.brokenLamp())))
                .containsExactly("transact", "append");
    }

    @Test
    void aSubmitWithAKeyLoadsAndAppends() {
        assertThat(calls(() -> town.desk.submit(Actor.complainant(), Town.brokenLamp(), CommandKey.of("form", "1"))))
                .containsExactly(LOAD_AND_APPEND);
    }

    @Test
    void eachCommandOfALifecycleLoadsAndAppends() {
        Receipt next = town.submitted();

        assertThat(calls(() -> town.desk.accept(OPERATOR, AcceptRequest.of(next.id()), key("accept"))))
                .containsExactly(LOAD_AND_APPEND);
        assertThat(calls(() -> town.desk.dispatch(DISPATCHER, DispatchRequest.byRule(next.id()), key("dispatch"))))
                .containsExactly(LOAD_AND_APPEND);
        assertThat(calls(
                        () -> town.desk.acknowledge(LIGHTING_HANDLER, AcknowledgeRequest.of(next.id()), key("has it"))))
                .containsExactly(LOAD_AND_APPEND);
        assertThat(calls(() -> town.desk.recordFirstContact(
                        LIGHTING_HANDLER, FirstContactRequest.of(next.id(), "电话已打通"), key("contact"))))
                .containsExactly(LOAD_AND_APPEND);
        done(town.desk
                .handling()
                .waiveSupport(LIGHTING_HANDLER, WaiveSupportRequest.of(next.id(), Town.POWER, "线路无需检修。")));
        assertThat(calls(() -> town.desk.reply(
                        LIGHTING_HANDLER, ReplyRequest.inPublic(next.id(), Outcome.RESOLVED, "路灯已修复。"), key("reply"))))
                .containsExactly(LOAD_AND_APPEND);
    }

    @Test
    void aRatingLooksUpItsNumberToo() {
        done(town.desk.acknowledge(LIGHTING_HANDLER, AcknowledgeRequest.of(receipt.id())));
        done(town.desk.reply(LIGHTING_HANDLER, ReplyRequest.inPublic(receipt.id(), Outcome.RESOLVED, "路灯已修复。")));

        assertThat(calls(() -> town.desk.rate(
                        Actor.complainant(),
                        RateRequest.of(receipt.number(), receipt.secret(), SatisfactionRating.SATISFIED))))
                .containsExactly("read", "byNumber", "transact", "load", "append");
    }

    @Test
    void whatACasePinsIsReadOnceByADeskOfALaterConfiguration() {
        ComplaintDesk later = town.desk(Town.filesWith(
                "calendars.json", "\"validThrough\": \"2026-12-31\"", "\"validThrough\": \"2027-12-31\""));
        Receipt other = town.dispatched();
        done(later.acknowledge(LIGHTING_HANDLER, AcknowledgeRequest.of(receipt.id())));

        assertThat(calls(() -> later.acknowledge(LIGHTING_HANDLER, AcknowledgeRequest.of(other.id()))))
                .containsExactly(LOAD_AND_APPEND);
    }

    @Test
    void aPageReadsAndTakesNoTransaction() {
        town.storage.forgetCalls();

        town.desk.progress(receipt.number(), receipt.secret());
        town.desk.view(OPERATOR, receipt.id());

        assertThat(town.storage.calls()).contains("read").doesNotContain("transact");
    }

    private Iterable<String> calls(Supplier<Answer<?>> command) {
        town.storage.forgetCalls();
        assertThat(command.get()).isInstanceOf(Done.class);
        return town.storage.calls();
    }

    private static CommandKey key(String name) {
        return CommandKey.of("counter", name);
    }
}
