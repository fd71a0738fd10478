package io.github.redress.examples.benchmarks.routing;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Measures routing beside its peers, prints what it found, and fails where a floor is missed twice. */
public final class RoutingBenchmark {

    private final PrintStream out;
    private final List<Floor> floors = new ArrayList<>();

    private RoutingBenchmark(PrintStream out) {
        this.out = out;
    }

    /**
     * Runs everything, and exits with 1 if a floor is missed.
     *
     * <p>System property: {@code peers}, false to leave out Drools and DMN, which take minutes to get ready.
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        boolean peers = !"false".equals(System.getProperty("peers"));
        System.exit(new RoutingBenchmark(out).run(peers) ? 0 : 1);
    }

    private boolean run(boolean peers) {
        Machine.lines().forEach(out::println);
        out.println();
        out.println(Table.HEAD);
        for (Supplier<Experiment> experiment : experiments(peers)) {
            try (Experiment ready = experiment.get()) {
                measure(ready);
            }
        }
        out.println();
        floors.forEach(out::println);
        List<Floor> missed = floors.stream().filter(floor -> !floor.holds()).toList();
        out.println();
        out.println(
                missed.isEmpty()
                        ? "All " + floors.size() + " floors hold."
                        : missed.size() + " of " + floors.size() + " floors MISSED:");
        missed.forEach(out::println);
        return missed.isEmpty();
    }

    /** Measures once, and once more where a floor was missed: the machine may have been busy. */
    private void measure(Experiment experiment) {
        Outcome outcome = experiment.run();
        outcome.lines().forEach(out::println);
        if (outcome.holds()) {
            floors.addAll(outcome.floors());
            return;
        }
        out.println("-- measured again, since a floor was missed:");
        Outcome again = experiment.run();
        again.lines().forEach(out::println);
        floors.addAll(outcome.orElse(again));
    }

    private static List<Supplier<Experiment>> experiments(boolean peers) {
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
