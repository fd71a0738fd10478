package io.github.redress.examples.benchmarks.cases;

import io.github.redress.desk.ComplaintDesk;
import io.github.redress.storage.Append;
import io.github.redress.storage.AppendResult;
import io.github.redress.storage.Storage;
import io.github.redress.storage.jdbc.SqliteStorage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** An SQLite file with the lives of complaints as a desk would have written them, side by side, two hundred at a time. */
final class AuditedStore {

    private static final int SIDE_BY_SIDE = 200;

    private AuditedStore() {}

    /** Writes a new file with at least so many events. */
    static void write(Path file, City city, int events) throws IOException {
        for (String suffix : List.of("", "-wal", "-shm")) {
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + suffix));
        }
        StoryClock clock = new StoryClock();
        OneCaseStorage hand = new OneCaseStorage();
        try (Storage store = SqliteStorage.open(file);
                ComplaintDesk desk = city.desk(hand, clock)) {
            Life life = new Life(desk, clock, city.stories());
            for (long written = 0; written < events; ) {
                List<List<Append>> lives = new ArrayList<>();
                for (int i = 0; i < SIDE_BY_SIDE; i++) {
                    life.once();
                    lives.add(hand.appended());
                }
                written += store.<Long>transact(tx -> append(tx, lives));
            }
        }
    }

    /** Appends the first change of each life, then the second of each, and returns how many events that were. */
    private static long append(Storage.Transaction tx, List<List<Append>> lives) {
        long events = 0;
        int longest = lives.stream().mapToInt(List::size).max().orElse(0);
        for (int step = 0; step < longest; step++) {
            List<Append> batch = new ArrayList<>();
            for (List<Append> life : lives) {
                if (step < life.size()) {
                    batch.add(life.get(step));
                    events += life.get(step).events().size();
                }
            }
            if (!tx.append(batch).stream().allMatch(AppendResult.Applied.class::isInstance)) {
                throw new IllegalStateException("a change of " + batch.size() + " was not written");
            }
        }
        return events;
    }
}
