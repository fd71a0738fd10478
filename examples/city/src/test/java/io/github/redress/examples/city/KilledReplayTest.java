package io.github.redress.examples.city;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.ContentHash;
import io.github.redress.complaint.Complaint;
import io.github.redress.complaint.Recorded;
import io.github.redress.json.EventCodec;
import io.github.redress.storage.FeedSlice;
import io.github.redress.storage.Storage;
import io.github.redress.storage.StoredCase;
import io.github.redress.storage.StoredEvent;
import io.github.redress.storage.jdbc.SqliteStorage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** kill -9 at random points: whatever was acknowledged is stored, and nothing is stored by halves. */
class KilledReplayTest {

    private static final int KILLS = 8;

    @TempDir
    Path folder;

    @Test
    void losesNoAcknowledgedCommandAndKeepsNoHalfOne() throws Exception {
        Path database = folder.resolve("killed.db");
        Random random = new Random(20260914);
        Set<String> acknowledged = new LinkedHashSet<>();
        int killed = 0;

        for (int i = 0; i < KILLS; i++) {
            DemoProcess.Run run = DemoProcess.killedAfter(1 + random.nextInt(60 * (i + 1)), database);
            acknowledged.addAll(run.acknowledgements());
            killed += run.exit() == 137 ? 1 : 0;
            checkStored(database, acknowledged);
        }
        DemoProcess.Run last = DemoProcess.whole(Path.of("city"), database);
        acknowledged.addAll(last.acknowledgements());
        Path whole = folder.resolve("whole.db");
        DemoProcess.Run undisturbed = DemoProcess.whole(Path.of("city"), whole);

        assertThat(killed).as("runs that were killed").isEqualTo(KILLS);
        assertThat(last.exit()).isZero();
        checkStored(database, acknowledged);
        assertThat(commands(acknowledged)).isEqualTo(commands(undisturbed.acknowledgements()));
        assertThat(eventsByType(database)).isEqualTo(eventsByType(whole));
        System.out.println(KILLS + " kills, " + commands(acknowledged).size() + " commands acknowledged, 0 lost");
    }

    private static void checkStored(Path database, Set<String> acknowledged) {
        try (Storage storage = SqliteStorage.open(database)) {
            storage.transact(tx -> {
                for (String line : acknowledged) {
                    String[] parts = line.split(" ");
                    UUID id = tx.byNumber(parts[2]).orElseThrow(() -> new AssertionError("lost: " + line));
                    StoredCase stored = tx.load(id, parts[1]).orElseThrow();
                    assertThat(stored.answered()).as(line).isNotNull();
                    assertThat(stored.answered().lastVersion()).as(line).isEqualTo(Long.parseLong(parts[3]));
                }
                return null;
            });
            cases(storage).forEach((id, events) -> checkWhole(storage, id, events));
        }
    }

    private static void checkWhole(Storage storage, UUID id, List<StoredEvent> events) {
        StoredCase stored = storage.transact(tx -> tx.load(id, null)).orElseThrow();
        EventCodec.Snapshot snapshot = EventCodec.readSnapshot(stored.snapshot().bytes());
        List<Recorded> recorded = events.stream()
                .map(event -> EventCodec.read(event.data().bytes()))
                .toList();
        assertThat(stored.version()).isEqualTo(events.size());
        assertThat(recorded).extracting(Recorded::version).isSorted().doesNotHaveDuplicates();
        assertThat(Complaint.fold(recorded)).isEqualTo(snapshot.complaint());
        for (int i = 1; i < events.size(); i++) {
            assertThat(recorded.get(i).previous())
                    .isEqualTo(ContentHash.of(events.get(i - 1).data().bytes()));
        }
        assertThat(snapshot.last())
                .isEqualTo(ContentHash.of(events.get(events.size() - 1).data().bytes()));
    }

    private static Map<UUID, List<StoredEvent>> cases(Storage storage) {
        Map<UUID, List<StoredEvent>> cases = new LinkedHashMap<>();
        for (StoredEvent event : feed(storage)) {
            cases.computeIfAbsent(event.id(), id -> new ArrayList<>()).add(event);
        }
        return cases;
    }

    private static List<StoredEvent> feed(Storage storage) {
        List<StoredEvent> all = new ArrayList<>();
        FeedSlice slice = storage.feed(0, 500);
        while (!slice.events().isEmpty()) {
            all.addAll(slice.events());
            slice = storage.feed(slice.next(), 500);
        }
        assertThat(slice.next()).as("positions have no gap").isEqualTo(all.size());
        return all;
    }

    private static Map<String, Integer> eventsByType(Path database) {
        Map<String, Integer> counts = new TreeMap<>();
        try (Storage storage = SqliteStorage.open(database)) {
            feed(storage).forEach(event -> counts.merge(event.data().type(), 1, Integer::sum));
        }
        return counts;
    }

    private static Set<String> commands(Iterable<String> acknowledgements) {
        Set<String> keys = new LinkedHashSet<>();
        acknowledgements.forEach(line -> keys.add(line.split(" ")[1]));
        return keys;
    }
}
