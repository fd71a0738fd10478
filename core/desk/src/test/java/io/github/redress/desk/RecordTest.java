package io.github.redress.desk;

import static io.github.redress.desk.Town.OPERATOR;
import static io.github.redress.desk.Town.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.redress.Actor;
import io.github.redress.ContentHash;
import io.github.redress.complaint.ComplaintEvent.UnknownEvent;
import io.github.redress.complaint.ComplaintState;
import io.github.redress.complaint.RefusalCode;
import io.github.redress.desk.request.AcceptRequest;
import io.github.redress.json.EventCodec;
import io.github.redress.storage.StoredCase;
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

        assertThat(erased).isEqualTo(6);
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
    void whatANewerReleaseWroteIsReadOnlyHereAndStaysAsItIs() {
        Receipt receipt = town.submitted();
        Damage.newerRelease(town.storage, receipt.id().value());
        StoredCase stored = stored(receipt);
        List<StoredEvent> events = history(receipt);
        town.clock.pass(Duration.ofDays(1));

        assertThat(town.desk.accept(OPERATOR, AcceptRequest.of(receipt.id())))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(RefusalCode.NEWER_RELEASE));
        assertThat(town.desk.sweep(10)).isEqualTo(new SweepResult(1, 0, 1, 0));
        assertThat(town.desk.reviseDeadlines().written()).isZero();

        assertThat(stored(receipt)).isEqualTo(stored);
        assertThat(history(receipt)).isEqualTo(events);
    }

    @Test
    void theFeedGoesOnWithWhatANewerReleaseWrote() {
        Receipt receipt = town.submitted();
        Damage.newerRelease(town.storage, receipt.id().value());
        town.submitted();

        Feed feed = town.desk.feed(3, 100);

        assertThat(feed.events()).hasSize(4);
        assertThat(feed.events().get(0).event()).isEqualTo(new UnknownEvent("ComplaintTeleported", 1));
        assertThat(feed.next()).isEqualTo(7);
    }

    @Test
    void aDamagedSnapshotSaysWhichAndWhatToDoAndLeavesEverythingAsItIs() {
        Receipt receipt = town.submitted();
        List<StoredEvent> events = history(receipt);
        Damage.snapshotOf(town.storage, receipt.id().value());

        assertThatThrownBy(() -> town.desk.accept(OPERATOR, AcceptRequest.of(receipt.id())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the snapshot of complaint " + receipt.id()
                        + " at version 3 is damaged: these 13 bytes are no snapshot; its events are untouched: restore the"
                        + " row, or set the snapshot's schema number to 0, and it is folded anew from them");
        assertThatThrownBy(() -> town.desk.view(OPERATOR, receipt.id()))
                .hasMessageContaining("at version 3 is damaged");

        assertThat(history(receipt)).isEqualTo(events);
        assertThat(stored(receipt).version()).isEqualTo(3);
    }

    @Test
    void aSnapshotWithNothingInItIsDamaged() {
        Receipt receipt = town.submitted();
        byte[] empty = {0x3a, 0x29, 0x0a, 0x01, (byte) 0xf8, 0x21, 0x21, (byte) 0xf9}; // Smile's [null, null]
        Damage.snapshotOf(town.storage, receipt.id().value(), EventCodec.SNAPSHOT_SCHEMA, empty);

        assertThatThrownBy(() -> town.desk.accept(OPERATOR, AcceptRequest.of(receipt.id())))
                .hasMessageContaining("at version 3 is damaged: it holds no complaint");
    }

    @Test
    void theSnapshotOfAnotherComplaintIsDamaged() {
        Receipt receipt = town.submitted();
        Receipt other = town.submitted();
        Damage.snapshotOf(
                town.storage,
                receipt.id().value(),
                EventCodec.SNAPSHOT_SCHEMA,
                stored(other).snapshot().bytes());

        assertThatThrownBy(() -> town.desk.accept(OPERATOR, AcceptRequest.of(receipt.id())))
                .hasMessageContaining("the snapshot of complaint " + receipt.id())
                .hasMessageContaining("it is that of " + other.id() + ", number " + other.number());
    }

    @Test
    void aDamagedEventIsNamedWhereItIsNeeded() {
        Receipt receipt = town.submitted();
        Damage.event(town.storage, receipt.id().value(), 2, text -> text.substring(0, 40));
        Damage.forgetSnapshot(town.storage, receipt.id().value());

        assertThatThrownBy(() -> town.desk.accept(OPERATOR, AcceptRequest.of(receipt.id())))
                .isInstanceOf(DamagedEventException.class)
                .hasMessage("event 2 of complaint " + receipt.id()
                        + " is damaged: these 40 bytes are no stored event; restore its row from a backup");
        assertThatThrownBy(() -> town.desk.progress(receipt.number(), receipt.secret()))
                .isInstanceOf(DamagedEventException.class);
    }

    @Test
    void anEventInAnothersPlaceIsDamaged() {
        Receipt receipt = town.submitted();
        Damage.event(town.storage, receipt.id().value(), 2, text -> text.replace("\"version\":2", "\"version\":3"));

        assertThatThrownBy(() -> town.desk.progress(receipt.number(), receipt.secret()))
                .hasMessageContaining("event 2 of complaint " + receipt.id()
                        + " is damaged: it says that it is event 3 of " + receipt.id());
    }

    @Test
    void aLostEventIsNamedAndNothingIsFoldedWithoutIt() {
        Receipt receipt = town.submitted();
        Damage.loseEvent(town.storage, receipt.id().value(), 2);
        Damage.forgetSnapshot(town.storage, receipt.id().value());

        assertThatThrownBy(() -> town.desk.accept(OPERATOR, AcceptRequest.of(receipt.id())))
                .hasMessage("event 2 of complaint " + receipt.id() + " is missing; restore its row from a backup");
        assertThatThrownBy(() -> town.desk.progress(receipt.number(), receipt.secret()))
                .hasMessageContaining("event 2 of complaint " + receipt.id() + " is missing");
    }

    @Test
    void theFeedStopsBeforeADamagedEventAndSaysWhereOneCanGoOn() {
        town.submitted();
        Receipt receipt = town.submitted();
        town.submitted();
        Damage.event(town.storage, receipt.id().value(), 2, text -> text.substring(0, 40));

        Feed before = town.desk.feed(0, 100);

        assertThat(before.events()).hasSize(4);
        assertThat(before.next()).isEqualTo(4);
        assertThatThrownBy(() -> town.desk.feed(before.next(), 100))
                .isInstanceOfSatisfying(DamagedEventException.class, damaged -> {
                    assertThat(damaged.complaint()).isEqualTo(receipt.id());
                    assertThat(damaged.version()).isEqualTo(2);
                    assertThat(damaged.position()).isEqualTo(5);
                })
                .hasMessage("at position 5 of the feed, event 2 of complaint " + receipt.id()
                        + " is damaged: these 40 bytes are no stored event; restore its row from a backup");
        assertThat(town.desk.feed(5, 100).events()).hasSize(4);
    }

    private StoredCase stored(Receipt receipt) {
        return town.storage.read(from -> from.load(receipt.id().value(), null)).orElseThrow();
    }

    private List<StoredEvent> history(Receipt receipt) {
        return town.storage.transact(tx -> CaseFile.history(tx, receipt.id().value()));
    }
}
