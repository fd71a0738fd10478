package io.github.redress.desk;

import static io.github.redress.desk.Town.LIGHTING_HANDLER;
import static io.github.redress.desk.Town.OPERATOR;
import static io.github.redress.desk.Town.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.redress.Actor;
import io.github.redress.complaint.Action;
import io.github.redress.complaint.ComplaintEvent.AlreadySo;
import io.github.redress.complaint.Recorded;
import io.github.redress.complaint.RefusalCode;
import io.github.redress.complaint.Visibility;
import io.github.redress.desk.request.AcceptRequest;
import io.github.redress.desk.request.AcknowledgeRequest;
import io.github.redress.desk.request.FirstContactRequest;
import io.github.redress.desk.request.JoinRequest;
import io.github.redress.desk.request.PublicityRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CommandKeyTest {

    private static final Duration REMEMBERED = Duration.ofDays(3);

    private final Town town = new Town();
    private final ComplaintDesk desk = town.desk(REMEMBERED);

    @Test
    void aKeyIsRememberedThirtyDaysUnlessTheHostSaysOtherwise() {
        submit(town.desk, 1);
        town.clock.pass(Duration.ofDays(30));

        assertThat(town.desk.sweep(10).forgotten()).isZero();
        town.clock.pass(Duration.ofSeconds(1));
        assertThat(town.desk.sweep(10).forgotten()).isEqualTo(1);
    }

    @Test
    void aForgottenKeyIsRefusedInWordsAndTellsNobodyTheSecret() {
        submit(desk, 1);
        town.clock.pass(REMEMBERED.plusSeconds(1));
        desk.sweep(10);

        Answer<Receipt> again = submit(desk, 1);

        assertThat(again).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.code()).isEqualTo(RefusalCode.KEY_FORGOTTEN);
            assertThat(refused.faults().toString())
                    .contains("nothing was done again")
                    .contains("未重复登记");
        });
    }

    @Test
    void whetherSomethingWasSubmittedUnderAKeyIsKnownAlsoAfterTheKeyIsForgotten() {
        CommandKey key = CommandKey.of("form", "of a person");
        assertThat(desk.isSubmitted(key)).isFalse();

        done(desk.submit(Actor.complainant(), Town.brokenLamp(), key));

        assertThat(desk.isSubmitted(key)).isTrue();
        assertThat(desk.isSubmitted(CommandKey.of("form", "of another"))).isFalse();
        town.clock.pass(REMEMBERED.plusSeconds(1));
        desk.sweep(10);
        assertThat(desk.isSubmitted(key)).isTrue();
    }

    @Test
    void onlyAcceptedCommandsAreRemembered() {
        Receipt receipt = done(desk.submit(Actor.complainant(), Town.brokenLamp()));
        CommandKey key = CommandKey.of("counter", "1");
        Answer<CaseStatus> refused = desk.accept(Actor.complainant(), AcceptRequest.of(receipt.id()), key);

        Answer<CaseStatus> answer = desk.accept(OPERATOR, AcceptRequest.of(receipt.id()), key);

        assertThat(refused).isInstanceOf(Refused.class);
        assertThat(answer).isInstanceOf(Done.class);
    }

    @Test
    void whatSomebodyElseHasDoneSinceItWasSeenRefusesTheCommandAndNothingHappens() {
        Receipt receipt = town.dispatched();
        long seen = seenBy(LIGHTING_HANDLER, receipt);
        done(town.desk.acknowledge(LIGHTING_HANDLER, AcknowledgeRequest.of(receipt.id())));
        long after = seenBy(LIGHTING_HANDLER, receipt);

        Answer<CaseStatus> stale = contact(receipt, CommandKey.of("portal", "1").expecting(seen));
        Answer<CaseStatus> fresh = contact(receipt, CommandKey.of("portal", "2").expecting(after));

        assertThat(stale).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.code()).isEqualTo(RefusalCode.CHANGED);
            assertThat(refused.faults().toString())
                    .contains("since you opened it")
                    .contains("已有新的办理");
        });
        assertThat(fresh)
                .isInstanceOfSatisfying(
                        Done.class, answer -> assertThat(answer.version()).isEqualTo(after + 1));
    }

    @Test
    void whatOnlyTimeHasSaidSinceRefusesNothing() {
        Receipt receipt = town.dispatched();
        done(town.desk.acknowledge(LIGHTING_HANDLER, AcknowledgeRequest.of(receipt.id())));
        long seen = seenBy(LIGHTING_HANDLER, receipt);
        town.clock.pass(Duration.ofDays(30));
        town.desk.sweep(10);
        assertThat(seenBy(LIGHTING_HANDLER, receipt)).isGreaterThan(seen);

        assertThat(contact(receipt, CommandKey.of("portal", "1").expecting(seen)))
                .isInstanceOf(Done.class);
    }

    @Test
    void aRetryIsAnsweredWhateverWasSeen() {
        Receipt receipt = town.dispatched();
        done(town.desk.acknowledge(LIGHTING_HANDLER, AcknowledgeRequest.of(receipt.id())));
        CommandKey key = CommandKey.of("portal", "1").expecting(seenBy(LIGHTING_HANDLER, receipt));
        Answer<CaseStatus> first = contact(receipt, key);

        assertThat(contact(receipt, key)).isInstanceOf(Done.class).isEqualTo(first);
        assertThatThrownBy(() -> CommandKey.of("portal", "1").expecting(0))
                .hasMessage("a version is at least 1, was 0");
    }

    private long seenBy(Actor actor, Receipt receipt) {
        return town.desk.view(actor, receipt.id()).orElseThrow().version();
    }

    private Answer<CaseStatus> contact(Receipt receipt, CommandKey key) {
        return town.desk.recordFirstContact(LIGHTING_HANDLER, FirstContactRequest.of(receipt.id(), null), key);
    }

    /** Whoever asked for what was so already, and then changed their mind, is not bound by a retry that comes late. */
    @Test
    void whatWasSoAlreadyIsNotMadeSoAgainByALateRetry() {
        Receipt receipt = done(desk.submit(Actor.complainant(), Town.brokenLamp()));
        CommandKey key = CommandKey.of("portal", "publish-1");
        done(choose(receipt, Visibility.PUBLIC, null));
        Answer<CaseStatus> first = choose(receipt, Visibility.PUBLIC, key);
        done(choose(receipt, Visibility.PRIVATE, null));

        Answer<CaseStatus> again = choose(receipt, Visibility.PUBLIC, key);

        assertThat(again).isInstanceOf(Done.class).isEqualTo(first);
        assertThat(desk.progress(receipt.number(), receipt.secret())
                        .orElseThrow()
                        .words())
                .isNull();
        assertThat(desk.feed(0, 100).events())
                .extracting(Recorded::event)
                .filteredOn(AlreadySo.class::isInstance)
                .containsExactly(new AlreadySo(Action.CHOOSE_PUBLICITY));
    }

    @Test
    void whatWasSoAlreadyIsRecordedForAKeyOnly() {
        Receipt receipt = done(desk.submit(Actor.complainant(), Town.brokenLamp()));
        done(choose(receipt, Visibility.PUBLIC, null));

        done(choose(receipt, Visibility.PUBLIC, null));

        assertThat(desk.feed(0, 100).events()).extracting(Recorded::event).noneMatch(AlreadySo.class::isInstance);
    }

    @Test
    void phoneNumberOfWhoJoinedAlreadyIsNotKeptASecondTime() {
        Receipt receipt = done(desk.submit(Actor.complainant(), Town.brokenLamp()));
        JoinRequest request =
                JoinRequest.withPhone(receipt.number(), "13900000001").toldAt("13900000001");
        done(desk.links().join(Actor.complainant(), request));
        int known = town.storage.pieces();

        done(desk.links().join(Actor.complainant(), request, CommandKey.of("portal", "join-1")));

        assertThat(town.storage.pieces()).isEqualTo(known);
    }

    @Test
    void aSweepForgetsNoMoreThanItsLimitAndNothingWhileComplaintsWait() {
        for (int i = 0; i < 5; i++) {
            submit(desk, i);
        }
        town.clock.pass(REMEMBERED.plusSeconds(1));

        assertThat(desk.sweep(3)).isEqualTo(new SweepResult(3, 3, 0, 0));
        assertThat(desk.sweep(3)).isEqualTo(new SweepResult(2, 2, 0, 3));
        assertThat(desk.sweep(3)).isEqualTo(new SweepResult(0, 0, 0, 2));
        assertThat(desk.sweep(3)).isEqualTo(new SweepResult(0, 0, 0, 0));
    }

    @Test
    void aMemoryOutOfBoundsIsRefused() {
        assertThatThrownBy(() -> ComplaintDesk.builder().rememberCommands(Duration.ofMinutes(59)))
                .hasMessage("command keys are remembered from PT1H to PT87600H, was PT59M");
        assertThatThrownBy(() -> ComplaintDesk.builder().rememberCommands(Duration.ofDays(3_651)))
                .hasMessage("command keys are remembered from PT1H to PT87600H, was PT87624H");
    }

    private Answer<CaseStatus> choose(Receipt receipt, Visibility words, @Nullable CommandKey key) {
        return desk.privacy()
                .choosePublicity(
                        Actor.complainant(), new PublicityRequest(receipt.number(), receipt.secret(), words), key);
    }

    private static Answer<Receipt> submit(ComplaintDesk desk, int key) {
        return desk.submit(Actor.complainant(), Town.brokenLamp(), CommandKey.of("form", "key-" + key));
    }
}
