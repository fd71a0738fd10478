package io.github.redress.desk;

import static io.github.redress.desk.Town.OPERATOR;
import static io.github.redress.desk.Town.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.redress.Actor;
import io.github.redress.complaint.RefusalCode;
import io.github.redress.desk.request.AcceptRequest;
import java.time.Duration;
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
    void onlyAcceptedCommandsAreRemembered() {
        Receipt receipt = done(desk.submit(Actor.complainant(), Town.brokenLamp()));
        CommandKey key = CommandKey.of("counter", "1");
        Answer<CaseStatus> refused = desk.accept(Actor.complainant(), AcceptRequest.of(receipt.id()), key);

        Answer<CaseStatus> answer = desk.accept(OPERATOR, AcceptRequest.of(receipt.id()), key);

        assertThat(refused).isInstanceOf(Refused.class);
        assertThat(answer).isInstanceOf(Done.class);
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

    private static Answer<Receipt> submit(ComplaintDesk desk, int key) {
        return desk.submit(Actor.complainant(), Town.brokenLamp(), CommandKey.of("form", "key-" + key));
    }
}
