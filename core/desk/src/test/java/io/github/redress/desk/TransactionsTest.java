package io.github.redress.desk;

import static io.github.redress.desk.Town.OPERATOR;
import static io.github.redress.desk.Town.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.redress.Actor;
import io.github.redress.complaint.Recorded;
import io.github.redress.desk.request.AcceptRequest;
import io.github.redress.storage.RetryTransactionException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What becomes of a transaction that the store gives up in favour of another. */
class TransactionsTest {

    private final Town town = new Town();

    @Test
    void theDesksOwnIsDoneAgainAndDoneOnce() {
        Receipt receipt = town.submitted();
        town.storage.giveUp(3);

        done(town.desk.accept(OPERATOR, AcceptRequest.of(receipt.id())));

        assertThat(events("ComplaintAccepted")).hasSize(1);
    }

    @Test
    void aSubmitGivenUpTakesInOneComplaint() {
        town.storage.giveUp(3);

        done(town.desk.submit(Actor.complainant(), Town.brokenLamp()));

        assertThat(events("ComplaintReceived")).hasSize(1);
    }

    @Test
    void theHostsIsLeftToTheHost() {
        Receipt receipt = town.submitted();
        town.storage.joinsTheHost();
        town.storage.giveUp(3);
        town.storage.forgetCalls();

        assertThatThrownBy(() -> town.desk.accept(OPERATOR, AcceptRequest.of(receipt.id())))
                .isInstanceOf(RetryTransactionException.class);

        assertThat(town.storage.calls()).containsOnlyOnce("transact");
        assertThat(events("ComplaintAccepted")).isEmpty();
    }

    @Test
    void thatIsAlwaysGivenUpIsTriedTwentyTimes() {
        Receipt receipt = town.submitted();
        town.storage.giveUp(1_000);
        town.storage.forgetCalls();

        assertThatThrownBy(() -> town.desk.accept(OPERATOR, AcceptRequest.of(receipt.id())))
                .isInstanceOf(RetryTransactionException.class);

        assertThat(Collections.frequency(town.storage.calls(), "transact")).isEqualTo(20);
    }

    @Test
    void aSweepGivenUpIsDoneAgainAndSaysEverythingOnce() {
        town.submitted();
        town.clock.pass(Duration.ofDays(1));
        town.storage.giveUp(1);

        SweepResult result = town.desk.sweep(10);

        assertThat(result).isEqualTo(new SweepResult(1, 1, 0, 0));
        assertThat(events("DeadlineMissed")).hasSize(1);
    }

    @Test
    void aSweepGivenUpStillCountsWhatCannotBeDecided() {
        Receipt broken = town.submitted();
        Damage.snapshotOf(town.storage, broken.id().value());
        town.clock.pass(Duration.ofDays(1));
        town.storage.giveUp(1);

        assertThat(town.desk.sweep(10)).isEqualTo(new SweepResult(1, 0, 1, 0));
    }

    @Test
    void aSweepInTheHostsTransactionIsAnError() {
        town.submitted();
        town.clock.pass(Duration.ofDays(1));
        town.storage.joinsTheHost();

        assertThatThrownBy(() -> town.desk.sweep(10))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a sweep needs transactions of its own; call it outside the host's");
        assertThat(events("DeadlineMissed")).isEmpty();
    }

    @Test
    void aDeskIsBuiltAndItsDeadlinesRevisedAlthoughTheStoreGivesUp() {
        Map<String, byte[]> later = Town.filesWith(
                "calendars.json", "\"validThrough\": \"2026-12-31\"", "\"validThrough\": \"2027-12-31\"");
        town.storage.giveUp(2);
        ComplaintDesk desk = town.desk(later);
        town.storage.giveUp(1);

        assertThat(desk.reviseDeadlines()).isEqualTo(new RevisionResult(0, 0, 0));
        assertThat(town.storage.read(from -> from.latest("calendar", "office")).map(document -> document.version()))
                .contains(2L);
    }

    @Test
    void aReadingGivenUpIsDoneAgain() {
        Receipt receipt = town.submitted();

        town.storage.giveUpReading(3);
        assertThat(town.desk.progress(receipt.number(), receipt.secret())).isPresent();
        town.storage.giveUpReading(3);
        assertThat(town.desk.view(OPERATOR, receipt.id())).isPresent();
        town.storage.giveUpReading(3);
        assertThat(town.desk.feed(0, 10).events()).hasSize(3);
    }

    @Test
    void aReadingInTheHostsIsLeftToTheHost() {
        Receipt receipt = town.submitted();
        town.storage.joinsTheHost();
        town.storage.giveUpReading(1);
        town.storage.forgetCalls();

        assertThatThrownBy(() -> town.desk.view(OPERATOR, receipt.id())).isInstanceOf(RetryTransactionException.class);

        assertThat(town.storage.calls()).containsOnlyOnce("read");
    }

    @Test
    void aReadingThatIsAlwaysGivenUpIsTriedTwentyTimes() {
        Receipt receipt = town.submitted();
        town.storage.giveUpReading(1_000);
        town.storage.forgetCalls();

        assertThatThrownBy(() -> town.desk.view(OPERATOR, receipt.id())).isInstanceOf(RetryTransactionException.class);

        assertThat(Collections.frequency(town.storage.calls(), "read")).isEqualTo(20);
    }

    @Test
    void aFeedThatIsAlwaysGivenUpIsTriedTwentyTimes() {
        town.storage.giveUpReading(1_000);
        town.storage.forgetCalls();

        assertThatThrownBy(() -> town.desk.feed(0, 10)).isInstanceOf(RetryTransactionException.class);

        assertThat(Collections.frequency(town.storage.calls(), "feed")).isEqualTo(20);
    }

    private List<Recorded> events(String type) {
        return town.desk.feed(0, 1_000).events().stream()
                .filter(recorded -> recorded.event().getClass().getSimpleName().equals(type))
                .toList();
    }
}
