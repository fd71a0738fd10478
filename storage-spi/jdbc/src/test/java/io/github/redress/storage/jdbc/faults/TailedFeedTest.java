package io.github.redress.storage.jdbc.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.storage.Storage;
import io.github.redress.storage.jdbc.PostgresServer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Eight writers, of whom each rolls back again and again, while three readers follow the feed. */
class TailedFeedTest {

    private static final int LANES = 8;
    private static final int READERS = 3;

    @TempDir
    private Path folder;

    @Test
    void feedOfSqliteIsTheLogToEveryReader() throws Exception {
        try (Node node = Node.open(Node.address(folder.resolve("city.db")))) {
            follow("eight writers and three readers, SQLite", List.of(node.storage()));
        }
    }

    @Test
    void feedOfPostgresIsTheLogToEveryReaderOnTwoNodes() throws Exception {
        PostgresServer server = MortalServer.shared().server();
        String url = server.url(server.newDatabase());
        try (Node one = Node.open(url, 8);
                Node other = Node.open(url, 8)) {
            follow("eight writers and three readers, PostgreSQL", List.of(one.storage(), other.storage()));
        }
    }

    private static void follow(String what, List<Storage> nodes) throws Exception {
        Tally tally = new Tally(what);
        long events = Faults.count(20_000, 1_000_000);
        long steps = steps(events / LANES);
        long written = LongStream.rangeClosed(1, steps).map(new Lane(0)::events).sum() * LANES;
        ExecutorService threads = Executors.newFixedThreadPool(READERS);
        try (WritersHere writers = new WritersHere(nodes, LANES, steps)) {
            List<Callable<Long>> readers = new ArrayList<>();
            for (int i = 0; i < READERS; i++) {
                Storage storage = nodes.get(i % nodes.size());
                readers.add(() -> followTo(written, storage, writers));
            }
            List<Long> histories = new ArrayList<>();
            for (Future<Long> reader : threads.invokeAll(readers)) {
                histories.add(reader.get());
            }
            writers.awaitEnd();

            assertThat(histories)
                    .as("all readers saw the same")
                    .hasSize(READERS)
                    .containsOnly(histories.get(0));
            Audit audit = new Audit(LANES, tally);
            audit.afterStop(nodes.get(0), writers.told());
            audit.everything(nodes.get(0));
            assertThat(audit.position()).isEqualTo(written);
            tally.conclude();
        } finally {
            threads.shutdownNow();
        }
    }

    /** Returns the hash of everything that was read, up to the last event, after which nothing may come. */
    private static long followTo(long last, Storage storage, WritersHere writers) throws Exception {
        FeedReader reader = new FeedReader();
        Tally tally = new Tally("a reader");
        while (reader.position() < last) {
            long before = writers.writes();
            if (reader.readOn(storage, 100, tally) == 0) {
                writers.await(before + 1);
            }
            tally.requireNothingLost();
        }
        assertThat(storage.feed(last, 1).events()).as("after the last event").isEmpty();
        return reader.hash();
    }

    /** Returns how many steps of a lane have at least so many events. */
    private static long steps(long events) {
        Lane lane = new Lane(0);
        long steps = 0;
        for (long sum = 0; sum < events; sum += lane.events(steps)) {
            steps++;
        }
        return steps;
    }
}
