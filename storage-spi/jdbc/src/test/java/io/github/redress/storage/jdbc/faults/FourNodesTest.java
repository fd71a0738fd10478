package io.github.redress.storage.jdbc.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.ComplaintId;
import io.github.redress.complaint.Recorded;
import io.github.redress.desk.ComplaintDesk;
import io.github.redress.desk.Feed;
import io.github.redress.desk.SweepResult;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** The same by the desk itself: each complaint that nobody took on in time is noted as late, once. */
    @Test
    void fourDesksNoteEachMissedDeadlineOnce() throws Exception {
        String url = server.server().url(server.server().newDatabase());
        int complaints = Faults.count(40, 2_000);
        List<ComplaintDesk> desks = new ArrayList<>();
        List<Node> nodes = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(NODES * THREADS);
        try {
            for (int i = 0; i < NODES; i++) {
                nodes.add(Node.open(url, THREADS));
            }
            ComplaintDesk counter = Town.desk(nodes.get(0), Town.MONDAY_NINE);
            for (int i = 0; i < complaints; i++) {
                Town.brokenLamp(counter);
            }
            for (Node node : nodes) {
                desks.add(Town.desk(node, Town.MONDAY_NINE.plus(Duration.ofDays(30))));
            }
            List<Callable<Integer>> sweeps = new ArrayList<>();
            for (int i = 0; i < NODES * THREADS; i++) {
                ComplaintDesk desk = desks.get(i % NODES);
                sweeps.add(() -> noticesOf(desk));
            }

            int notices = 0;
            for (Future<Integer> swept : threads.invokeAll(sweeps)) {
                notices += swept.get();
            }
            notices += noticesOf(desks.get(0));

            Map<ComplaintId, Integer> missed = new HashMap<>();
            int byTime = 0;
            Feed feed = counter.feed(0, 100);
            while (!feed.events().isEmpty()) {
                for (Recorded recorded : feed.events()) {
                    if (recorded.event().isMadeByTime()) {
                        byTime++;
                        missed.merge(recorded.complaint(), 1, Integer::sum);
                    }
                }
                feed = counter.feed(feed.next(), 100);
            }
            Faults.say("four sweeping desks: complaints=" + complaints + ", notices=" + notices + ", in the feed="
                    + byTime);
            assertThat(byTime).isEqualTo(notices);
            assertThat(missed).hasSize(complaints);
            assertThat(missed.values()).containsOnly(1);
        } finally {
            threads.shutdownNow();
            nodes.forEach(Node::close);
        }
    }

    private static int noticesOf(ComplaintDesk desk) {
        int notices = 0;
        SweepResult swept;
        do {
            swept = desk.sweep(5);
            notices += swept.notices();
        } while (swept.woken() > 0);
        return notices;
    }
}
