package io.github.redress.storage.jdbc.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.storage.jdbc.PostgresServer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** kill -9 of a process that writes, at any moment: while it starts, opens, appends, commits, or numbers the feed. */
class KilledWriterTest {

    private static final int LANES = 3;

    @TempDir
    private Path folder;

    @Test
    void killedWriterOnSqliteLosesNothing() throws Exception {
        killAndCompare(
                "kill -9 of a writing JVM, SQLite", Node.address(folder.resolve("city.db")), Faults.count(10, 150));
    }

    @Test
    void killedWriterOnPostgresLosesNothing() throws Exception {
        PostgresServer server = MortalServer.shared().server();
        killAndCompare("kill -9 of a writing JVM, PostgreSQL", server.url(server.newDatabase()), Faults.count(6, 100));
    }

    /** Half of the time another process has the store open when the writer is killed. */
    private void killAndCompare(String what, String address, int kills) throws Exception {
        SplittableRandom random = Faults.random(what);
        Tally tally = new Tally(what);
        Audit audit = new Audit(LANES, tally);
        while (tally.kills() < kills) {
            if (random.nextBoolean()) {
                long[] told = toldUntilKilled(address, audit, random);
                try (Node node = Node.open(address)) {
                    audit.afterKill(node.storage(), told);
                }
            } else {
                try (Node other = Node.open(address)) {
                    long[] told = toldUntilKilled(address, audit, random);
                    audit.afterKill(other.storage(), told);
                }
            }
            tally.kill();
        }
        try (Node node = Node.open(address)) {
            audit.everything(node.storage());
        }
        tally.conclude();
        assertThat(tally.kills()).isEqualTo(kills);
    }

    /** Runs a writer, kills it, and returns how many steps each lane was told are written. */
    private long[] toldUntilKilled(String address, Audit audit, SplittableRandom random) throws Exception {
        long[] told = audit.steps();
        Stream<String> arguments = Stream.concat(
                Stream.of(address, Long.toString(audit.position())),
                LongStream.of(told).mapToObj(Long::toString));
        try (ChildJvm child = ChildJvm.start(folder, Writer.class, arguments.toArray(String[]::new))) {
            child.await("main");
            if (random.nextInt(5) == 0) {
                pause(random, Duration.ofMillis(300));
            } else {
                int wanted = random.nextInt(1, 60);
                for (int heard = 0; heard < wanted; ) {
                    heard += hear(child.lineOfTheLiving(), told, audit) ? 1 : 0;
                }
                pause(random, Duration.ofMillis(4));
            }
            child.kill();
            for (Optional<String> line = child.line(); line.isPresent(); line = child.line()) {
                hear(line.get(), told, audit);
            }
        }
        return told;
    }

    /** Notes what a line says, and returns whether a step was told to be written. */
    private static boolean hear(String line, long[] told, Audit audit) {
        String[] words = line.split(" ");
        if (words[0].equals("told")) {
            int lane = Integer.parseInt(words[1]);
            long step = Long.parseLong(words[2]);
            assertThat(step).as(line).isEqualTo(told[lane] + 1);
            told[lane] = step;
            return true;
        }
        if (words[0].equals("fed")) {
            audit.seen(new Sighting(Long.parseLong(words[1]), UUID.fromString(words[2]), Long.parseLong(words[3])));
            return false;
        }
        assertThat(line).isEqualTo("open");
        return false;
    }

    /** Not waited for by anything: it only spreads the moments at which accidents come. */
    private static void pause(SplittableRandom random, Duration atMost) {
        LockSupport.parkNanos(random.nextLong(atMost.toNanos()));
    }
}
