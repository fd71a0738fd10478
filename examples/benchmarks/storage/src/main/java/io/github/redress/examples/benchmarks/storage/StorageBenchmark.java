package io.github.redress.examples.benchmarks.storage;

import io.github.redress.examples.benchmarks.measure.Benchmark;
import io.github.redress.examples.benchmarks.measure.Machine;
import io.github.redress.examples.benchmarks.server.Server;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Measures the storage beside its peers, prints what it found, and fails where a floor is missed twice. */
public final class StorageBenchmark {

    /** Held, since a logger that nobody holds forgets its level. */
    private static final Logger LOG = Logger.getLogger("");

    private StorageBenchmark() {}

    /**
     * Runs everything, and exits with 1 if a floor is missed.
     *
     * <p>System properties: {@code city} the folder of the demo city, {@code messages} its file of messages, {@code work} a folder
     * for the server's files.
     */
    public static void main(String[] arguments) throws Exception {
        LOG.setLevel(Level.SEVERE);
        Path folder = Path.of(System.getProperty("work"));
        City city = City.read(Path.of(System.getProperty("city")), Path.of(System.getProperty("messages")));
        boolean held;
        try (Server server = Server.start(folder)) {
            held = run(server, city, folder);
        }
        System.exit(held ? 0 : 1);
    }

    private static boolean run(Server server, City city, Path folder) throws Exception {
        Benchmark benchmark = new Benchmark(System.out);
        benchmark.say(Machine.lines());
        benchmark.say(server.line());
        benchmark.say("Flowable " + System.getProperty("flowable.version") + ", db-scheduler "
                + System.getProperty("db-scheduler.version") + ", Quartz " + System.getProperty("quartz.version"));
        benchmark.say(
                "CPU is processor time of all threads of this JVM but the compiler's, and of all processes of PostgreSQL, for one"
                        + " unit of work; contenders take turns in slices, figures are medians, spread is the greatest over the least.");
        benchmark.say("");
        benchmark.say(Table.HEAD);
        long checkpoints = server.checkpoints();
        benchmark.measure(() -> new DeskExperiment(city));
        benchmark.measure(() -> new LifecycleExperiment(server, city));
        benchmark.measure(() -> new RoundTripExperiment(server, city));
        benchmark.measure(() -> new AppendExperiment(server, city));
        benchmark.measure(() -> new SweepExperiment(server, city));
        benchmark.measure(() -> new SqliteExperiment(folder));
        benchmark.say(server.checkpoints() - checkpoints + " checkpoints in all");
        benchmark.say("");
        benchmark.say(Profile.of(server, city));
        return benchmark.end();
    }
}
