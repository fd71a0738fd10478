package io.github.redress.desk;

import static io.github.redress.desk.Town.OPERATOR;
import static io.github.redress.desk.Town.done;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.complaint.Complaint;
import io.github.redress.complaint.Recorded;
import io.github.redress.desk.request.AcceptRequest;
import io.github.redress.json.EventCodec;
import io.github.redress.storage.Label;
import io.github.redress.storage.StoredEvent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecordAuditTest {

    private final Town town = new Town();
    private final List<AuditFinding> findings = new ArrayList<>();
    private Receipt receipt;
    private UUID id;

    @BeforeEach
    void threeComplaintsGoOnSideBySide() {
        town.submitted();
        receipt = town.submitted();
        id = receipt.id().value();
        town.replied();
        done(town.desk.accept(OPERATOR, AcceptRequest.of(receipt.id())));
    }

    @Test
    void soundRecordHasNoFinding() {
        long events = town.desk.feed(0, 1_000).events().size();

        AuditResult result = audit();

        assertThat(result).isEqualTo(new AuditResult(3, events, 0, 0, 0));
        assertThat(findings).isEmpty();
    }

    @Test
    void emptyStoreIsSound() {
        assertThat(RecordAudit.run(new Town().storage, findings::add)).isEqualTo(new AuditResult(0, 0, 0, 0, 0));
    }

    @Test
    void anAlteredEventIsFoundByTheHashInTheNext() {
        Damage.event(town.storage, id, 2, text -> text.replace("\"lighting\"", "\"power\""));

        assertFound(AuditFault.CHAIN_BROKEN, 2);
    }

    @Test
    void anAlteredLastEventIsFoundByTheHashInTheSnapshot() {
        Damage.event(town.storage, id, 5, text -> text.replace("\"provisional\":false", "\"provisional\":true"));

        assertFound(AuditFault.CHAIN_BROKEN, 5);
    }

    @Test
    void anEventWhoseOwnLinkWasForgedIsTheOneToBlame() {
        Damage.event(
                town.storage,
                id,
                3,
                text -> text.replaceFirst("\"previous\":\"[0-9a-f]{8}", "\"previous\":\"00000000"));

        assertFound(AuditFault.CHAIN_BROKEN, 3);
    }

    @Test
    void aLostEventIsFound() {
        Damage.loseEvent(town.storage, id, 3);

        assertFound(AuditFault.EVENT_MISSING, 3);
    }

    @Test
    void aLostLastEventIsFound() {
        Damage.loseEvent(town.storage, id, 5);

        assertFound(AuditFault.EVENT_MISSING, 5);
    }

    @Test
    void damagedBytesAreFound() {
        Damage.event(town.storage, id, 2, text -> text.substring(1));

        assertFound(AuditFault.EVENT_DAMAGED, 2);
    }

    @Test
    void anInstantThatIsNotTheOneRecordedIsFound() {
        town.storage.tamperWithHistory(event -> Stream.of(
                event.id().equals(id) && event.version() == 4
                        ? new StoredEvent(id, 4, event.at().minusSeconds(60), event.recordedAt(), event.data())
                        : event));

        assertFound(AuditFault.EVENT_DAMAGED, 4);
    }

    @Test
    void anotherNumberIsFound() {
        Damage.numberOf(town.storage, id, "20260914-XXXXXX");

        audit();

        assertThat(findings)
                .containsExactly(new AuditFinding(receipt.id(), "20260914-XXXXXX", 1, AuditFault.NUMBER_DIFFERS));
    }

    @Test
    void aSnapshotThatCannotBeReadIsFound() {
        Damage.snapshotOf(town.storage, id);

        assertFound(AuditFault.SNAPSHOT_DAMAGED, 0);
    }

    @Test
    void aSnapshotThatTheEventsDoNotComeToIsFound() {
        EventCodec.Snapshot snapshot = town.storage.read(from -> EventCodec.readSnapshot(
                from.load(id, null).orElseThrow().snapshot().bytes()));
        List<Recorded> earlier = town.storage.read(from -> from.history(id, 0, 4)).stream()
                .map(event -> EventCodec.read(event.data().bytes()))
                .toList();
        Damage.snapshotOf(
                town.storage,
                id,
                EventCodec.SNAPSHOT_SCHEMA,
                EventCodec.writeSnapshot(new EventCodec.Snapshot(Complaint.fold(earlier), snapshot.last())));

        assertFound(AuditFault.SNAPSHOT_DIFFERS, 0);
    }

    @Test
    void aSnapshotOfAnotherReleasesFormIsLeftToThatRelease() {
        Damage.forgetSnapshot(town.storage, id);

        assertThat(audit().broken()).isZero();
    }

    @Test
    void eventsThatTheCaseDoesNotKnowOfAreFound() {
        Damage.version(town.storage, id, 4);

        audit();

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.complaint()).isEqualTo(receipt.id());
            assertThat(finding.fault()).isEqualTo(AuditFault.CHAIN_BROKEN);
            assertThat(finding.event()).isEqualTo(4);
        });
    }

    @Test
    void anEventThatTheFeedLacksIsFound() {
        for (int version = 1; version <= 5; version++) {
            Town other = new Town();
            Receipt lost = other.submitted();
            other.submitted();
            done(other.desk.accept(OPERATOR, AcceptRequest.of(lost.id())));
            Damage.loseFed(other.storage, lost.id().value(), version);
            List<AuditFinding> found = new ArrayList<>();

            RecordAudit.run(other.storage, found::add);

            assertThat(found)
                    .containsExactly(new AuditFinding(lost.id(), lost.number(), version, AuditFault.FEED_DIFFERS));
        }
    }

    @Test
    void aCaseThatTheFeedNeverTellsOfIsFoundByItsState() {
        Damage.loseFed(town.storage, id);

        assertFound(AuditFault.FEED_DIFFERS, 1);
    }

    @Test
    void aCaseThatTheFeedNeverTellsOfIsFoundOnceWhateverElseIsWrong() {
        Damage.loseFed(town.storage, id);
        Damage.event(town.storage, id, 2, text -> text.substring(1));

        assertFound(AuditFault.EVENT_DAMAGED, 2);
    }

    @Test
    void aCaseThatTheFeedNeverTellsOfIsFoundAmongMoreThanAPageHolds() {
        List<Receipt> receipts = Stream.generate(town::submitted).limit(1_001).toList();
        Receipt last = receipts.get(1_000);
        Damage.loseFed(town.storage, last.id().value());

        AuditResult result = audit();

        assertThat(findings).containsExactly(new AuditFinding(last.id(), last.number(), 1, AuditFault.FEED_DIFFERS));
        assertThat(result.cases()).isEqualTo(1_004);
    }

    @Test
    void anotherWakeUpIsFound() {
        Damage.wakeUpOf(town.storage, id, Town.MONDAY_NINE.plusSeconds(1));

        assertFound(AuditFault.WAKE_UP_DIFFERS, 0);
    }

    @Test
    void aWakeUpThatWasLostIsFound() {
        Damage.wakeUpOf(town.storage, id, null);

        assertFound(AuditFault.WAKE_UP_DIFFERS, 0);
    }

    @Test
    void aLabelThatWasLostIsFound() {
        Damage.labelsOf(
                town.storage, id, labels -> labels.filter(label -> !label.name().equals("public")));

        assertFound(AuditFault.LABELS_DIFFER, 0);
    }

    @Test
    void aLabelOfAnotherIsFound() {
        Damage.labelsOf(
                town.storage,
                id,
                labels -> Stream.concat(labels, Stream.of(new Label("hidden=lighting", Town.MONDAY_NINE))));

        assertFound(AuditFault.LABELS_DIFFER, 0);
    }

    @Test
    void aLabelAtAnotherPlaceIsFound() {
        Damage.labelsOf(
                town.storage,
                id,
                labels -> labels.map(label -> new Label(label.name(), label.at().plusNanos(1))));

        assertFound(AuditFault.LABELS_DIFFER, 0);
    }

    @Test
    void labelsBesideASnapshotOfAnotherReleasesFormAreLeftToThatRelease() {
        Damage.forgetSnapshot(town.storage, id);
        Damage.labelsOf(town.storage, id, labels -> Stream.empty());

        assertThat(audit().broken()).isZero();
    }

    @Test
    void aCaseThatIsNotThereIsFoundByItsEvents() {
        town.storage.loseCase(id);

        assertFound(AuditFault.CASE_MISSING, 0);
    }

    @Test
    void aCaseOfWhichNothingIsLeftIsSeenByTheEmptyPositionsOfItsEvents() {
        Damage.loseFed(town.storage, id);
        town.storage.loseCase(id);

        AuditResult result = audit();

        assertThat(findings).isEmpty();
        assertThat(result.empty()).isEqualTo(5);
        assertThat(result.isSound()).isFalse();
    }

    @Test
    void aRecordFromWhichWordsWereErasedIsSound() {
        UUID person = town.storage
                .read(from -> EventCodec.readSnapshot(
                        from.load(id, null).orElseThrow().snapshot().bytes()))
                .complaint()
                .person();
        assertThat(town.storage.<Integer>transact(tx -> tx.erase(person))).isPositive();

        assertThat(audit().isSound()).isTrue();
    }

    @Test
    void eventsInAnotherOrderAreFound() {
        Map<Long, StoredEvent> events = town.storage.read(from -> from.history(id, 0, 10)).stream()
                .collect(Collectors.toMap(StoredEvent::version, event -> event));
        town.storage.tamperWithHistory(event -> Stream.of(
                event.id().equals(id) && (event.version() == 3 || event.version() == 4)
                        ? inThePlaceOf(event, events.get(7 - event.version()))
                        : event));

        assertFound(AuditFault.EVENT_DAMAGED, 3);
    }

    @Test
    void eventsThatWereRenumberedTooAreFoundByTheirLinks() {
        Map<Long, StoredEvent> events = town.storage.read(from -> from.history(id, 0, 10)).stream()
                .collect(Collectors.toMap(StoredEvent::version, event -> event));
        Damage.event(town.storage, id, 2, text -> renumbered(events.get(3L), 2));
        Damage.event(town.storage, id, 3, text -> renumbered(events.get(2L), 3));

        assertThat(audit().broken()).isEqualTo(1);
        assertThat(findings).extracting(AuditFinding::number).containsExactly(receipt.number());
    }

    @Test
    void readingsThatTheStoreGivesUpAreDoneAgainAndEachFindingIsToldOnce() {
        Damage.event(town.storage, id, 2, text -> text.substring(1));
        town.storage.giveUpReading(15);

        assertFound(AuditFault.EVENT_DAMAGED, 2);
    }

    @Test
    void eventsOfANewerReleaseAreNoFaultAndAreCounted() {
        Damage.newerRelease(town.storage, id);

        AuditResult result = audit();

        assertThat(result.newer()).isEqualTo(1);
        assertThat(findings)
                .as("the test's own event names no hash of the one before it")
                .containsExactly(new AuditFinding(receipt.id(), receipt.number(), 5, AuditFault.CHAIN_BROKEN));
    }

    @Test
    void whatIsWrittenMeanwhileIsNoFault() {
        List<Receipt> meanwhile = new ArrayList<>();
        town.storage.tamperWithFeed(event -> {
            if (meanwhile.size() < 10) {
                meanwhile.add(town.submitted());
                town.desk.accept(
                        OPERATOR,
                        AcceptRequest.of(meanwhile.get(meanwhile.size() - 1).id()));
            }
            return Stream.of(event);
        });

        assertThat(audit().broken()).isZero();
    }

    @Test
    void findsEveryBrokenCaseOnce() {
        Damage.event(town.storage, id, 2, text -> text.substring(1));
        Damage.loseFed(town.storage, id, 4);
        Receipt other = town.submitted();
        Damage.snapshotOf(town.storage, other.id().value());

        assertThat(audit().broken()).isEqualTo(2);
        assertThat(findings).extracting(AuditFinding::number).containsExactly(receipt.number(), other.number());
    }

    private static StoredEvent inThePlaceOf(StoredEvent event, StoredEvent other) {
        return new StoredEvent(event.id(), event.version(), other.at(), other.recordedAt(), other.data());
    }

    private static String renumbered(StoredEvent event, long version) {
        return new String(event.data().bytes(), StandardCharsets.UTF_8)
                .replace("\"version\":" + event.version(), "\"version\":" + version);
    }

    private AuditResult audit() {
        return RecordAudit.run(town.storage, findings::add);
    }

    private void assertFound(AuditFault fault, long event) {
        AuditResult result = audit();

        assertThat(findings).containsExactly(new AuditFinding(receipt.id(), receipt.number(), event, fault));
        assertThat(result.broken()).isEqualTo(1);
        assertThat(result.cases()).isEqualTo(3);
    }
}
