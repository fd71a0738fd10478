package io.github.redress.routing.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.ContentHash;
import io.github.redress.Subject;
import io.github.redress.routing.Route;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class RuleTimelineProperties {

    private static final Subject SUBJECT = Subjects.of("water", "north");

    @Property(tries = 20)
    void publishingDuringDecisionsNeverMixesVersions(@ForAll @IntRange(min = 2, max = 20) int versions)
            throws InterruptedException, ExecutionException {
        RuleTimeline timeline = Versions.timeline(Versions.marked(1));
        CountDownLatch begun = new CountDownLatch(3);
        ExecutorService threads = Executors.newFixedThreadPool(3);

        List<Future<List<Integer>>> deciders = IntStream.range(0, 3)
                .mapToObj(i -> threads.submit(decider(timeline, begun, Integer.toString(versions))))
                .toList();
        begun.await();
        for (int version = 2; version <= versions; version++) {
            Instant from = Versions.APRIL.plusSeconds(version);
            timeline.publish("f", Versions.marked(version), from, PublishPolicy.testsOnly());
        }

        for (Future<List<Integer>> decider : deciders) {
            assertThat(decider.get()).isSorted().first().isEqualTo(1);
        }
        threads.shutdown();
    }

    /** Decides until the last version is seen, each decision by one version alone, and returns the versions seen. */
    private static Callable<List<Integer>> decider(RuleTimeline timeline, CountDownLatch begun, String last) {
        return () -> {
            List<Integer> seen = new ArrayList<>();
            String version;
            do {
                RuleSet rules = timeline.at(Versions.JUNE);
                Route route = rules.route(SUBJECT, "");
                version = rules.version();
                assertThat(route.rule()).isEqualTo("r-" + version);
                assertThat(route.tags()).containsExactly("t-" + version);
                assertThat(rules.hash()).isEqualTo(ContentHash.of(Versions.marked(Integer.parseInt(version))));
                if (seen.isEmpty()) {
                    begun.countDown();
                }
                if (seen.isEmpty() || !seen.get(seen.size() - 1).toString().equals(version)) {
                    seen.add(Integer.valueOf(version));
                }
            } while (!version.equals(last));
            return seen;
        };
    }

    /** Days are counted from the beginning of April; an even one publishes, an odd one rolls back to the first. */
    @Property
    void anyHistoryAnswersAsAPlainMapDoesAndOutlivesItsDocuments(
            @ForAll @Size(max = 12) List<@IntRange(max = 40) Integer> days) {
        RuleTimeline timeline = Versions.timeline(Versions.marked(1));
        TreeMap<Instant, String> expected = new TreeMap<>();
        expected.put(Versions.MARCH, "1");
        int next = 2;
        for (int day : days) {
            Instant from = Versions.APRIL.plusSeconds(86_400L * day);
            if (day % 2 == 1) {
                timeline.rollback("1", from);
                expected.tailMap(from, true).clear();
                expected.put(from, "1");
            } else {
                timeline.publish("f", Versions.marked(next), from, PublishPolicy.testsOnly());
                if (expected.lastKey().isBefore(from)) {
                    expected.put(from, Integer.toString(next));
                }
            }
            next++;
        }

        RuleTimeline rebuilt = RuleTimeline.of(City.known(), Versions.midMarch(), timeline.documents());
        for (int day = -1; day <= 41; day++) {
            Instant at = Versions.APRIL.plusSeconds(86_400L * day);
            assertThat(timeline.at(at).version())
                    .isEqualTo(expected.floorEntry(at).getValue());
            assertThat(rebuilt.at(at).hash()).isEqualTo(timeline.at(at).hash());
        }
    }
}
