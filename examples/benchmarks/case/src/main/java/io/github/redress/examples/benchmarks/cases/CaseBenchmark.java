package io.github.redress.examples.benchmarks.cases;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Measures what the life of a case costs, prints what it found, and fails where a floor is missed twice. */
public final class CaseBenchmark {

    /** Held, since a logger that nobody holds forgets its level. */
    private static final Logger LOG = Logger.getLogger("");

    private final PrintStream out;

    private CaseBenchmark(PrintStream out) {
        this.out = out;
    }

    /**
     * Runs everything, and exits with 1 if a floor is missed.
     *
     * <p>System properties: {@code city} the folder of the demo city, {@code messages} its file of messages, {@code work} a
     * folder for the store that is audited, {@code events} how many events that store has, a million unless said.
     */
    public static void main(String[] arguments) throws Exception {
        LOG.setLevel(Level.SEVERE);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        City city = City.read(Path.of(System.getProperty("city")), Path.of(System.getProperty("messages")));
        Path work = Path.of(System.getProperty("work"));
        int events = Integer.getInteger("events", 1_000_000);
        List<Experiment> experiments = List.of(
                new DecisionExperiment(city),
                new DeskExperiment(city),
                new MaskingExperiment(city),
                new AuditExperiment(city, work, events));
        System.exit(new CaseBenchmark(out).run(experiments) ? 0 : 1);
    }

    private boolean run(List<Experiment> experiments) throws Exception {
        Machine.lines().forEach(out::println);
        out.println();
        List<Floor> floors = new ArrayList<>();
        for (Experiment experiment : experiments) {
            floors.addAll(measure(experiment));
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
    private List<Floor> measure(Experiment experiment) throws Exception {
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
