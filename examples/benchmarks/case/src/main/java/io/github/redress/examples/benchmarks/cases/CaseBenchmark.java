package io.github.redress.examples.benchmarks.cases;

import io.github.redress.examples.benchmarks.measure.Benchmark;
import io.github.redress.examples.benchmarks.measure.Machine;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Measures what the life of a case costs, prints what it found, and fails where a floor is missed twice. */
public final class CaseBenchmark {

    /** Held, since a logger that nobody holds forgets its level. */
    private static final Logger LOG = Logger.getLogger("");

    private CaseBenchmark() {}

    /**
     * Runs everything, and exits with 1 if a floor is missed.
     *
     * <p>System properties: {@code city} the folder of the demo city, {@code messages} its file of messages, {@code work} a
     * folder for the store that is audited, {@code events} how many events that store has, a million unless said.
     */
    public static void main(String[] arguments) throws Exception {
        LOG.setLevel(Level.SEVERE);
        City city = City.read(Path.of(System.getProperty("city")), Path.of(System.getProperty("messages")));
        Path work = Path.of(System.getProperty("work"));
        int events = Integer.getInteger("events", 1_000_000);
        Benchmark benchmark = new Benchmark(System.out);
        benchmark.say(Machine.lines());
        benchmark.say(
                "Processor time of one thread, in slices; the median slice counts, and the spread is the worst over the best. Of an"
                        + " audit, processor time of its whole JVM, from its start to its end.");
        benchmark.say("");
        benchmark.measure(() -> new DecisionExperiment(city));
        benchmark.measure(() -> new DeskExperiment(city));
        benchmark.measure(() -> new MaskingExperiment(city));
        benchmark.measure(() -> new AuditExperiment(city, work, events));
        System.exit(benchmark.end() ? 0 : 1);
    }
}
