package io.github.redress.storage.jdbc.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.storage.Document;
import io.github.redress.storage.Storage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Eight threads on a pool of one connection: nothing the store does needs a second one while it holds the first. */
class PoolOfOneTest {

    private static final int THREADS = 8;
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final MortalServer server = MortalServer.shared();

    @Test
    void commandsReadsFeedAndSweepsShareOneConnection() throws Exception {
        int rounds = Faults.count(25, 500);
        Tally tally = new Tally("a pool of one, eight threads");
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try (Node node = Node.open(server.server().url(server.server().newDatabase()), 1)) {
            Storage storage = node.storage();
            List<Callable<Object>> tasks = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                Lane lane = new Lane(i);
                tasks.add(() -> useEverything(storage, lane, rounds));
            }
            for (Future<Object> done : threads.invokeAll(tasks)) {
                done.get();
            }
            tally.acknowledged((long) THREADS * rounds);
            tally.conclude();
        } finally {
            threads.shutdownNow();
        }
    }

    private static Object useEverything(Storage storage, Lane lane, int rounds) {
        for (long step = 1; step <= rounds; step++) {
            Step each = lane.step(step);
            Document position = storage.transact(tx -> {
                boolean written = Work.write(storage, each); // joins the transaction it is called in
                Instant now = storage.now();
                Optional<Document> latest = storage.read(reading -> reading.latest("lane", lane.name()));
                assertThat(written).isTrue();
                assertThat(now).isNotNull();
                return latest.orElseThrow();
            });
            assertThat(position).isEqualTo(each.position());
            assertThat(storage.feed(0, 10).events()).isNotEmpty();
            UUID id = Sweeper.sleeping(storage, 1, NOON).get(0);
            Sweeper.sweepAll(storage, NOON, 3);
            assertThat(Sweeper.story(storage, id)).startsWith("Slept");
        }
        return rounds;
    }
}
