package io.github.redress.examples.benchmarks.storage;

import io.github.redress.examples.benchmarks.measure.Experiment;
import io.github.redress.examples.benchmarks.measure.Floor;
import io.github.redress.examples.benchmarks.measure.Outcome;
import io.github.redress.examples.benchmarks.server.Databases;
import io.github.redress.examples.benchmarks.server.Server;
import io.github.redress.storage.Append;
import io.github.redress.storage.AppendResult;
import io.github.redress.storage.Storage;
import io.github.redress.storage.jdbc.PostgresStorage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** New cases written one by one, as people send them, and fifty at a time, as imports do. */
final class AppendExperiment implements Experiment {

    private static final int THREADS = 8;
    private static final int BATCH = 50;
    private static final int WARM_UP = 10_000;

    private final Race race;
    private final Databases databases;
    private final Storage storage;
    private final List<Append> received;
    private final List<Contender> contenders = new ArrayList<>();
    private boolean warm;

    AppendExperiment(Server server, City city) {
        this.race = new Race(new Meter(server), Duration.ofMillis(1_000), 5);
        this.databases = new Databases(server);
        this.storage = PostgresStorage.open(databases.withTables("appended", THREADS));
        this.received = city.recordedLifecycles().stream()
                .map(lifecycle -> lifecycle.get(0))
                .toList();
        for (int threads : new int[] {THREADS, 1}) {
            for (int cases : new int[] {1, BATCH}) {
                contenders.add(new Crew(name(cases, threads), threads, () -> append(cases)));
            }
        }
    }

    private static String name(int cases, int threads) {
        return "append of " + cases + ", " + threads + (threads == 1 ? " thread" : " threads");
    }

    private long append(int cases) {
        List<Append> batch = new ArrayList<>(cases);
        for (int i = 0; i < cases; i++) {
            Append change = received.get(ThreadLocalRandom.current().nextInt(received.size()));
            batch.add(RawCase.like(change).again(change));
        }
        List<AppendResult> results = storage.transact(transaction -> transaction.append(batch));
        return results.stream().filter(AppendResult.Applied.class::isInstance).count();
    }

    @Override
    public Outcome run() throws Exception {
        if (!warm) {
            WarmUp.of(contenders.get(0), WARM_UP / 4);
            WarmUp.of(contenders.get(1), WARM_UP);
            warm = true;
        }
        Map<String, Figures> figures = race.run(contenders);
        List<String> lines = new ArrayList<>();
        figures.values().forEach(each -> lines.add(Table.row("new case", each)));
        return new Outcome(lines, List.of(floor(figures, THREADS), floor(figures, 1)));
    }

    private static Floor floor(Map<String, Figures> figures, int threads) {
        return Floor.atLeast(
                        "cases a second, append of 50 / of 1, threads: " + threads,
                        2.5,
                        figures.get(name(BATCH, threads)).rate()
                                / figures.get(name(1, threads)).rate())
                .asFarAsWeAre(3);
    }

    @Override
    public void close() {
        databases.close();
    }
}
