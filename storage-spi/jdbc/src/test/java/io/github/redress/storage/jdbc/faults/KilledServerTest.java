package io.github.redress.storage.jdbc.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** kill -9 of processes of PostgreSQL while writers write on: what they were told is there, and their keys tell the rest. */
class KilledServerTest {

    private static final int LANES = 4;

    private final MortalServer server = MortalServer.shared();

    /** PostgreSQL ends every other backend with it, and recovers. */
    @Test
    void killedBackendLosesNothing() throws Exception {
        String database = server.server().newDatabase();
        killAndCompare("kill -9 of a backend", database, Faults.count(5, 120), random -> {
            List<Long> backends = server.backends(database);
            if (!backends.isEmpty()) {
                server.kill(backends.get(random.nextInt(backends.size())));
            }
            return !backends.isEmpty();
        });
    }

    /** Half of the time the postmaster alone, whose children notice and end; half of the time all of them at once. */
    @Test
    void killedPostmasterLosesNothing() throws Exception {
        killAndCompare("kill -9 of the postmaster", server.server().newDatabase(), Faults.count(2, 40), random -> {
            if (random.nextBoolean()) {
                server.killPostmaster();
            } else {
                server.killAll();
            }
            server.startAgain();
            return true;
        });
    }

    /** Kills something, and returns whether there was something to kill. */
    private interface Killing {
        boolean kill(SplittableRandom random) throws Exception;
    }

    private void killAndCompare(String what, String database, int kills, Killing killing) throws Exception {
        SplittableRandom random = Faults.random(what);
        Tally tally = new Tally(what);
        try (Node one = Node.open(server.server().url(database));
                Node other = Node.open(server.server().url(database));
                WritersHere writers =
                        new WritersHere(Stream.of(one, other).map(Node::storage).toList(), LANES, Long.MAX_VALUE);
                Following following = Following.start(one.storage())) {
            while (tally.kills() < kills) {
                writers.await(writers.writes() + random.nextInt(1, 80));
                if (killing.kill(random)) {
                    tally.kill();
                }
            }
            writers.await(writers.writes() + LANES);
            long[] told = writers.stop();
            writers.countInto(tally);

            Audit audit = new Audit(LANES, tally);
            following.stop().forEach(audit::seen);
            audit.afterStop(other.storage(), told);
            audit.everything(one.storage());
            tally.conclude();
            assertThat(tally.kills()).isEqualTo(kills);
        }
    }
}
