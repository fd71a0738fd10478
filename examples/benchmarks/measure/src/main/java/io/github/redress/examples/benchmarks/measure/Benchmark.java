package io.github.redress.examples.benchmarks.measure;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** One run: measures experiments one after the other, says what they found, and at the end which floors were missed. */
public final class Benchmark {

    private final PrintStream out;
    private final List<Floor> floors = new ArrayList<>();

    /** Begins a run that speaks here, in UTF-8. */
    public Benchmark(PrintStream out) {
        this.out = new PrintStream(out, true, StandardCharsets.UTF_8);
    }

    /** Makes an experiment ready, which may take long. */
    public interface Making {

        /** Returns the experiment. */
        Experiment make() throws Exception;
    }

    /** Says something. */
    public void say(List<String> lines) {
        lines.forEach(out::println);
    }

    /** Says something. */
    public void say(String line) {
        out.println(line);
    }

    /** Measures once, and once more where a floor was missed: the machine may have been busy. */
    public void measure(Making making) throws Exception {
        try (Experiment experiment = making.make()) {
            Outcome outcome = experiment.run();
            say(outcome.lines());
            if (outcome.holds()) {
                floors.addAll(outcome.floors());
                return;
            }
            say("-- measured again, since a floor was missed:");
            Outcome again = experiment.run();
            say(again.lines());
            floors.addAll(outcome.orElse(again));
        }
    }

    /** Says every floor, and those that were missed once more, and returns whether none was. */
    public boolean end() {
        say("");
        floors.forEach(out::println);
        List<Floor> missed = floors.stream()
                .filter(floor -> !floor.holds() || floor.isShortOfTheDesign())
                .toList();
        say("");
        say(
                missed.isEmpty()
                        ? "All " + floors.size() + " floors hold."
                        : missed.size() + " of " + floors.size() + " floors MISSED:");
        missed.forEach(out::println);
        return missed.isEmpty();
    }
}
