package io.github.redress.examples.benchmarks.clock;

import io.github.redress.calendar.WorkTimeline;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Measures the clock beside its peers, prints what it found, and fails where a floor is missed twice. */
public final class ClockBenchmark {

    private static final int STARTS = 4_096;
    private static final int YEARS_OF_STARTS = 8;
    private static final int[] DAYS = {1, 10, 60, 250};
    private static final int[] DATES = {3, 10, 60, 250};

    private final PrintStream out;

    private ClockBenchmark(PrintStream out) {
        this.out = out;
    }

    /** Runs everything, and exits with 1 if a floor is missed. */
    public static void main(String[] arguments) {
        System.exit(new ClockBenchmark(System.out).run() ? 0 : 1);
    }

    private boolean run() {
        Machine.lines().forEach(out::println);
        out.println();
        out.println(Table.HEAD);
        List<Floor> floors = new ArrayList<>();
        experiments().forEach(experiment -> floors.addAll(measure(experiment)));
        out.println();
        floors.forEach(out::println);
        List<Floor> missed = floors.stream().filter(floor -> !floor.holds()).toList();
        out.println();
        out.println(
                missed.isEmpty()
                        ? "All " + floors.size() + " floors hold."
                        : missed.size() + " of " + floors.size() + " floors missed:");
        missed.forEach(out::println);
        return missed.isEmpty();
    }

    /** Measures once, and once more where a floor was missed: the machine may have been busy. */
    private List<Floor> measure(Experiment experiment) {
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

    private static List<Experiment> experiments() {
        Instant[] starts = starts();
        Office a = Office.a();
        Office b = Office.b("Asia/Shanghai");
        List<Experiment> experiments = new ArrayList<>();
        // One timeline for each office, kept, as departments have it: whoever compiles one for every question pays for
        // it.
        Map<Office, WorkTimeline> timelines =
                Map.of(a, WorkTimeline.of(a.calendar()), b, WorkTimeline.of(b.calendar()));
        for (Office office : List.of(a, b)) {
            for (int days : DAYS) {
                experiments.add(new DueExperiment(office, timelines.get(office), days, starts));
            }
        }
        experiments.add(new FlatExperiment(a, timelines.get(a), starts));
        for (int count : DATES) {
            experiments.add(new DatesExperiment(b, timelines.get(b), count, starts));
        }
        Office newYork = Office.b("America/New_York");
        experiments.add(new FleetExperiment(starts));
        experiments.add(new BuildExperiment(b, b.calendar(), starts));
        experiments.add(new BuildExperiment(newYork, newYork.calendar(), starts));
        return experiments;
    }

    /** Returns moments anywhere in the first eight of the ten years, the same in every run. */
    private static Instant[] starts() {
        Random random = new Random(4_096);
        long seconds = Duration.ofDays(365L * YEARS_OF_STARTS).toSeconds();
        long first = Office.FIRST.atStartOfDay().toEpochSecond(ZoneOffset.UTC);
        return random.longs(STARTS, 0, seconds)
                .mapToObj(second -> Instant.ofEpochSecond(first + second))
                .toArray(Instant[]::new);
    }
}
