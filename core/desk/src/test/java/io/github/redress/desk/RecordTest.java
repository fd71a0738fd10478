package io.github.redress.desk;

import static io.github.redress.desk.Town.OPERATOR;
import static io.github.redress.desk.Town.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.redress.Actor;
import io.github.redress.ContentHash;
import io.github.redress.complaint.ComplaintState;
import io.github.redress.complaint.RefusalCode;
import io.github.redress.desk.request.AcceptRequest;
import io.github.redress.json.EventCodec;
import io.github.redress.storage.StoredEvent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is stored: chained, without anybody's words, and readable by releases before and after. */
class RecordTest {

    private final Town town = new Town();

    @Test
    void everyEventNamesTheHashOfTheStoredBytesBeforeIt() {
        Receipt receipt = town.replied();

        List<StoredEvent> events = history(receipt);

        assertThat(EventCodec.read(events.get(0).data().bytes()).previous()).isNull();
        for (int i = 1; i < events.size(); i++) {
            assertThat(EventCodec.read(events.get(i).data().bytes()).previous())
                    .isEqualTo(ContentHash.of(events.get(i - 1).data().bytes()));
        }
    }

    @Test
    void whatTimeDidIsNobodysDeed() {
        Receipt receipt = town.submitted();
        town.clock.pass(Duration.ofDays(1));
        done(town.desk.accept(OPERATOR, AcceptRequest.of(receipt.id())));

        assertThat(history(receipt).stream()
                        .map(event -> EventCodec.read(event.data().bytes())))
                .filteredOn(recorded -> recorded.event().isMadeByTime())
                .singleElement()
                .satisfies(recorded -> assertThat(recorded.actor()).isEqualTo(Actor.system("time")));
    }

    @Test
    void noEventHoldsAnybodysWords() {
        Receipt receipt = town.replied();

        for (StoredEvent event : history(receipt)) {
            assertThat(new String(event.data().bytes(), StandardCharsets.UTF_8))
                    .doesNotContain("路灯", "王女士", "13800000001", receipt.secret());
        }
    }

    @Test
    void erasingAPersonsWordsLeavesTheRecordWhole() {
        Receipt receipt = town.replied();
        List<StoredEvent> before = history(receipt);

        int erased = town.storage.transact(tx ->
                tx.erase(EventCodec.readSnapshot(tx.load(receipt.id().value(), null)
                                .orElseThrow()
                                .snapshot()
                                .bytes())
                        .complaint()
                        .person()));

        assertThat(erased).isEqualTo(5);
        assertThat(history(receipt)).isEqualTo(before);
        assertThat(town.desk
                        .progress(receipt.number(), receipt.secret())
                        .orElseThrow()
                        .timeline())
                .allSatisfy(entry -> assertThat(entry.reply()).isNull());
    }

    @Test
    void aSnapshotOfAnotherFormIsFoldedAnew() {
        Receipt receipt = town.submitted();
        done(town.desk.accept(OPERATOR, AcceptRequest.of(receipt.id())));
        Damage.forgetSnapshot(town.storage, receipt.id().value());

        Optional<CaseView> view = town.desk.view(OPERATOR, receipt.id());

        assertThat(view.orElseThrow().status().state()).isEqualTo(ComplaintState.ACCEPTED);
    }

    @Test
    void whatANewerReleaseWroteIsReadOnlyHere() {
        Receipt receipt = town.submitted();
        Damage.newerRelease(town.storage, receipt.id().value());

        assertThat(town.desk.accept(OPERATOR, AcceptRequest.of(receipt.id())))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(RefusalCode.NEWER_RELEASE));
        assertThat(town.desk.feed(0, 100).events()).isNotEmpty();
    }

    @Test
    void aDamagedSnapshotSaysWhichAndLeavesTheEventsAlone() {
        Receipt receipt = town.submitted();
        Damage.snapshotOf(town.storage, receipt.id().value());
        int events = history(receipt).size();

        assertThatThrownBy(() -> town.desk.accept(OPERATOR, AcceptRequest.of(receipt.id())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(receipt.id().toString())
                .hasMessageContaining("at version 4");
        assertThat(history(receipt)).hasSize(events);
    }

    private List<StoredEvent> history(Receipt receipt) {
        return town.storage.transact(tx -> CaseFile.history(tx, receipt.id().value()));
    }
}
