package io.github.redress.storage.jdbc.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Four nodes that sweep at once, two threads each: every wake-up acts once. */
class FourNodesTest {

    private static final int NODES = 4;
    private static final int THREADS = 2;
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final MortalServer server = MortalServer.shared();

    @Test
    void everyWakeUpActsOnce() throws Exception {
        String url = server.server().url(server.server().newDatabase());
        int cases = Faults.count(2_000, 100_000);
        List<Node> nodes = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(NODES * THREADS);
        try {
            for (int i = 0; i < NODES; i++) {
                nodes.add(Node.open(url, THREADS));
            }
            List<UUID> due = Sweeper.sleeping(nodes.get(0).storage(), cases, NOON);
            List<UUID> notDue = Sweeper.sleeping(nodes.get(0).storage(), 10, NOON.plusNanos(1));
            List<Callable<List<UUID>>> sweeps = new ArrayList<>();
            for (int i = 0; i < NODES * THREADS; i++) {
                Node node = nodes.get(i % NODES);
                sweeps.add(() -> Sweeper.sweepAll(node.storage(), NOON, 7));
            }

            List<UUID> acted = new ArrayList<>();
            for (Future<List<UUID>> swept : threads.invokeAll(sweeps)) {
                acted.addAll(swept.get());
            }
            acted.addAll(Sweeper.sweepAll(nodes.get(0).storage(), NOON, 7)); // what the last to claim left locked

            Faults.say("four sweeping nodes: due=" + cases + ", acted=" + acted.size() + ", twice="
                    + (acted.size() - acted.stream().distinct().count()));
            assertThat(acted).containsExactlyInAnyOrderElementsOf(due);
            assertThat(due)
                    .allSatisfy(id -> assertThat(Sweeper.story(nodes.get(1).storage(), id))
                            .containsExactly("Slept", "Woken"));
            assertThat(notDue)
                    .allSatisfy(id -> assertThat(Sweeper.story(nodes.get(1).storage(), id))
                            .containsExactly("Slept"));
        } finally {
            threads.shutdownNow();
            nodes.forEach(Node::close);
        }
    }
}
