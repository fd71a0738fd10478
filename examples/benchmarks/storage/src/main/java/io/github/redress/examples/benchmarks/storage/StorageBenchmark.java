package io.github.redress.examples.benchmarks.storage;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Measures the storage beside its peers, prints what it found, and fails where a floor is missed twice. */
public final class StorageBenchmark {

    /** Held, since a logger that nobody holds forgets its level. */
    private static final Logger LOG = Logger.getLogger("");

    private final PrintStream out;
    private final Server server;
    private final City city;
    private final Path folder;

    private StorageBenchmark(PrintStream out, Server server, City city, Path folder) {
        this.out = out;
        this.server = server;
        this.city = city;
        this.folder = folder;
    }

    /**
     * Runs everything, and exits with 1 if a floor is missed.
     *
     * <p>System properties: {@code city} the folder of the demo city, {@code messages} its file of messages, {@code work} a folder
     * for the server's files.
     */
    public static void main(String[] arguments) throws Exception {
        LOG.setLevel(Level.SEVERE);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path folder = Path.of(System.getProperty("work"));
        City city = City.read(Path.of(System.getProperty("city")), Path.of(System.getProperty("messages")));
        boolean held;
        try (Server server = Server.start(folder)) {
            held = new StorageBenchmark(out, server, city, folder).run();
        }
        System.exit(held ? 0 : 1);
    }

    private interface Making {
        Experiment make() throws Exception;
    }

    private boolean run() throws Exception {
        Machine.lines(server).forEach(out::println);
        out.println();
        out.println(Table.HEAD);
        long checkpoints = server.checkpoints();
        List<Floor> floors = new ArrayList<>();
        for (Making experiment : experiments()) {
            floors.addAll(measure(experiment));
        }
        out.println(server.checkpoints() - checkpoints + " checkpoints in all");
        out.println();
        Profile.of(server, city).forEach(out::println);
        out.println();
        floors.forEach(out::println);
        List<Floor> missed = floors.stream()
                .filter(floor -> !floor.holds() || floor.isShortOfTheDesign())
                .toList();
        out.println();
        out.println(
                missed.isEmpty()
                        ? "All " + floors.size() + " floors hold."
                        : missed.size() + " of " + floors.size() + " floors MISSED:");
        missed.forEach(out::println);
        return missed.isEmpty();
    }

    private List<Making> experiments() {
        return List.of(
                () -> new DeskExperiment(city),
                () -> new LifecycleExperiment(server, city),
                () -> new RoundTripExperiment(server, city),
                () -> new AppendExperiment(server, city),
                () -> new SweepExperiment(server, city),
                () -> new SqliteExperiment(folder));
    }

    /** Measures once, and once more where a floor was missed: the machine may have been busy. */
    private List<Floor> measure(Making making) throws Exception {
        try (Experiment experiment = making.make()) {
            Outcome outcome = experiment.run();
            outcome.lines().forEach(out::println);
            if (outcome.holds()) {
                return outcome.floors();
            }
            out.println("-- measured again, since a floor was missed:");
            Outcome again = experiment.run();
            again.lines().forEach(out::println);
            return outcome.orElse(again);
        }
    }
}
