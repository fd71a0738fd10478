package io.github.redress.examples.benchmarks.routing;

import io.github.redress.examples.benchmarks.measure.Benchmark;
import io.github.redress.examples.benchmarks.measure.Machine;
import java.util.List;

/** Measures routing beside its peers, prints what it found, and fails where a floor is missed twice. */
public final class RoutingBenchmark {

    private RoutingBenchmark() {}

    /**
     * Runs everything, and exits with 1 if a floor is missed.
     *
     * <p>System property: {@code peers}, false to leave out Drools and DMN, which take minutes to get ready.
     */
    public static void main(String[] arguments) throws Exception {
        boolean peers = !"false".equals(System.getProperty("peers"));
        Benchmark benchmark = new Benchmark(System.out);
        benchmark.say(Machine.lines());
        benchmark.say("Drools and Kie DMN " + System.getProperty("drools.version") + ", JTS "
                + System.getProperty("jts.version") + ", hankcs' AhoCorasickDoubleArrayTrie "
                + System.getProperty("acdat.version"));
        benchmark.say(
                "Processor time of one thread, without the collector's; contenders take turns in rounds of about 20 ms, each warmed"
                        + " up until it gets no faster.");
        benchmark.say(
                "The median round counts, and the spread is the median over the best. Slow contenders are asked the same questions"
                        + " in slices, and theirs is the sum of the medians of the slices.");
        benchmark.say("Wrong is how many of 4,096 answers are not the linear scan's, or not ours where there is none.");
        benchmark.say("");
        benchmark.say(Table.HEAD);
        for (Benchmark.Making experiment : experiments(peers)) {
            benchmark.measure(experiment);
        }
        System.exit(benchmark.end() ? 0 : 1);
    }

    private static List<Benchmark.Making> experiments(boolean peers) {
        LoadedCity small = new LoadedCity(RandomCity.of(100));
        LoadedCity middle = new LoadedCity(RandomCity.of(1_000));
        LoadedCity large = new LoadedCity(RandomCity.of(10_000));
        return List.of(
                () -> new DecisionExperiment(small, peers),
                () -> new DecisionExperiment(middle, peers),
                () -> new DecisionExperiment(large, peers),
                () -> new GrowthExperiment(small, middle, large),
                () -> new UrgencyExperiment(small),
                () -> new UrgencyExperiment(middle),
                () -> new UrgencyExperiment(large),
                () -> new LoadExperiment(large),
                () -> new AnalysisExperiment(large),
                () -> new ExplainExperiment(small, large),
                () -> new TextExperiment(large),
                () -> new PlaceExperiment(15, 12),
                () -> new PlaceExperiment(40, 36));
    }
}
