package io.github.redress.examples.benchmarks.scoring;

import io.github.redress.examples.benchmarks.measure.Benchmark;
import io.github.redress.examples.benchmarks.measure.Machine;
import io.github.redress.examples.benchmarks.server.Server;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Measures scores and boards, prints what it found, and fails where a floor is missed twice. */
public final class ScoringBenchmark {

    /** Held, since a logger that nobody holds forgets its level. */
    private static final Logger LOG = Logger.getLogger("");

    private static final long SEED = 7;
    private static final int RESULTS = 430_000;

    private ScoringBenchmark() {}

    /**
     * Runs everything, and exits with 1 if a floor is missed.
     *
     * <p>System properties: {@code messages} the demo city's file of messages, {@code work} a folder for the server's files,
     * {@code cases} how many cases are stored, 430,000 unless said.
     */
    public static void main(String[] arguments) throws Exception {
        LOG.setLevel(Level.SEVERE);
        int cases = Integer.getInteger("cases", RESULTS);
        Path messages = Path.of(System.getProperty("messages"));
        Town town = new Town(SEED);
        Benchmark benchmark = new Benchmark(System.out);
        benchmark.say(Machine.lines());
        benchmark.say(
                "Processor time of one thread unless another is named; the median slice counts, and the spread is the worst over the best.");
        benchmark.say("DuckDB " + System.getProperty("duckdb.version"));
        YearOfResults year = YearOfResults.of(town, RESULTS);
        benchmark.say("");
        benchmark.measure(() -> new CountingExperiment(year));
        benchmark.measure(() -> new UpdateExperiment(town));
        benchmark.measure(() -> new DuckDbExperiment(year));
        benchmark.measure(() -> new TopicsExperiment(messages));
        try (Server server = Server.start(Path.of(System.getProperty("work")))) {
            benchmark.say(server.line());
            benchmark.measure(() -> new FeedExperiment(server, town, cases));
        }
        System.exit(benchmark.end() ? 0 : 1);
    }
}
