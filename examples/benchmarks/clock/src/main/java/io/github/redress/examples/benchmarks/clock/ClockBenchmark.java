package io.github.redress.examples.benchmarks.clock;

import io.github.redress.calendar.WorkTimeline;
import io.github.redress.examples.benchmarks.measure.Benchmark;
import io.github.redress.examples.benchmarks.measure.Experiment;
import io.github.redress.examples.benchmarks.measure.Machine;
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

    private ClockBenchmark() {}

    /** Runs everything, and exits with 1 if a floor is missed. */
    public static void main(String[] arguments) throws Exception {
        Benchmark benchmark = new Benchmark(System.out);
        benchmark.say(Machine.lines());
        benchmark.say("jBPM " + System.getProperty("jbpm.version") + ", MPXJ " + System.getProperty("mpxj.version")
                + ", Strata " + System.getProperty("strata.version"));
        benchmark.say(
                "Processor time of one thread; contenders take turns in rounds of about 3 ms; the best round counts, and the"
                        + " spread is the median over it.");
        benchmark.say(
                "Slow contenders are asked the same questions in slices; theirs is the sum of the best times of the slices.");
        benchmark.say(
                "Right is the earliest moment by which the amount has passed; \"or opening\" lets the next opening pass, too.");
        benchmark.say("");
        benchmark.say(Table.HEAD);
        for (Experiment experiment : experiments()) {
            benchmark.measure(() -> experiment);
        }
        System.exit(benchmark.end() ? 0 : 1);
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
