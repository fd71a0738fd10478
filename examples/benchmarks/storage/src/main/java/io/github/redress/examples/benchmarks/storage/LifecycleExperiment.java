package io.github.redress.examples.benchmarks.storage;

import io.github.redress.examples.benchmarks.measure.Experiment;
import io.github.redress.examples.benchmarks.measure.Floor;
import io.github.redress.examples.benchmarks.measure.Outcome;
import io.github.redress.examples.benchmarks.server.Databases;
import io.github.redress.examples.benchmarks.server.Server;
import io.github.redress.storage.Append;
import io.github.redress.storage.Event;
import io.github.redress.storage.jdbc.PostgresStorage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * A complaint on its way from the person to the reply: a desk on PostgreSQL, the same bytes by JDBC by hand, and the same steps in
 * a process engine.
 */
final class LifecycleExperiment implements Experiment {

    /** What is asked of connections where each thread holds one at a time; the engine asks for two. */
    private static final int THREADS = 8;

    private static final int WARM_UP = 4_000;
    private static final int WARM_UP_OF_ENGINE = 600;
    private static final String WORK = "lifecycle";

    private final Race race;
    private final Databases databases;
    private final FlowableLifecycle engine;
    private final List<Append> recorded;
    private final List<Contender> contenders = new ArrayList<>();
    private boolean warm;

    LifecycleExperiment(Server server, City city) {
        this.race = new Race(new Meter(server), Duration.ofMillis(1_500), 5);
        this.databases = new Databases(server);
        List<List<Append>> lifecycles = city.recordedLifecycles();
        this.recorded = lifecycles.stream().flatMap(List::stream).toList();
        Crew.Work raw = new RawLifecycle(databases.withTables("raw", THREADS), lifecycles);
        Crew.Work ours = new Lifecycle(
                city.desk(PostgresStorage.open(databases.withTables("redress", THREADS))), city.stories());
        this.engine = new FlowableLifecycle(databases.empty("flowable", 3 * THREADS));
        for (int threads : new int[] {THREADS, 1}) {
            contenders.add(new Crew(name("raw JDBC", threads), threads, raw));
            contenders.add(new Crew(name("Redress", threads), threads, ours));
            contenders.add(new Crew(name("Flowable", threads), threads, engine));
        }
    }

    private static String name(String who, int threads) {
        return who + ", " + threads + (threads == 1 ? " thread" : " threads");
    }

    @Override
    public Outcome run() throws Exception {
        if (!warm) {
            WarmUp.of(contenders.get(0), WARM_UP);
            WarmUp.of(contenders.get(1), WARM_UP);
            WarmUp.of(contenders.get(2), WARM_UP_OF_ENGINE);
            warm = true;
        }
        Map<String, Figures> figures = race.run(contenders);
        List<String> lines = new ArrayList<>();
        figures.values().forEach(each -> lines.add(Table.row(WORK, each)));
        lines.add(sizes());
        return new Outcome(lines, floors(figures));
    }

    private String sizes() {
        return String.format(
                "%d commands with keys; median snapshot %,d bytes, greatest %,d; median event %,d bytes, %.1f events a case",
                Lifecycle.COMMANDS,
                median(snapshots()),
                snapshots().stream().max(Integer::compare).orElseThrow(),
                median(events()),
                (double) events().size() * Lifecycle.COMMANDS / recorded.size());
    }

    private List<Integer> snapshots() {
        return recorded.stream().map(change -> change.snapshot().bytes().length).toList();
    }

    private List<Integer> events() {
        return recorded.stream()
                .map(Append::events)
                .flatMap(Collection::stream)
                .map(Event::data)
                .map(data -> data.bytes().length)
                .toList();
    }

    private static int median(List<Integer> sizes) {
        return sizes.stream().sorted().skip(sizes.size() / 2).findFirst().orElseThrow();
    }

    private List<Floor> floors(Map<String, Figures> figures) {
        Figures raw = figures.get(name("raw JDBC", THREADS));
        Figures ours = figures.get(name("Redress", THREADS));
        Figures flowable = figures.get(name("Flowable", THREADS));
        return List.of(
                Floor.atMost("lifecycle, CPU, Redress / raw", 2.5, ours.cpuMicros() / raw.cpuMicros())
                        .asFarAsWeAre(1.5),
                Floor.atMost("lifecycle, WAL, Redress / raw", 1.05, ours.wal() / raw.wal()),
                Floor.atMost("lifecycle, WAL, bytes", 33_000, ours.wal()).asFarAsWeAre(20_000),
                Floor.atMost("median snapshot, bytes", 2_048, median(snapshots())),
                Floor.atLeast("lifecycle, rate of 8 threads, Redress / raw", 0.4, ours.rate() / raw.rate())
                        .asFarAsWeAre(0.65),
                Floor.atLeast("lifecycle, rate of 8 threads, Redress / Flowable", 2.2, ours.rate() / flowable.rate())
                        .asFarAsWeAre(4),
                Floor.atMost("lifecycle, CPU, Redress / Flowable", 0.4, ours.cpuMicros() / flowable.cpuMicros())
                        .asFarAsWeAre(0.2));
    }

    @Override
    public void close() {
        engine.close();
        databases.close();
    }
}
