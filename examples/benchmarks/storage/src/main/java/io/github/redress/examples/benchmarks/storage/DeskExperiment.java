package io.github.redress.examples.benchmarks.storage;

import io.github.redress.desk.ComplaintDesk;
import io.github.redress.examples.benchmarks.measure.Experiment;
import io.github.redress.examples.benchmarks.measure.Floor;
import io.github.redress.examples.benchmarks.measure.Outcome;
import io.github.redress.storage.memory.MemoryStorage;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.stream.DoubleStream;

/** What a command costs without a database: validated, decided, sealed, encoded and hashed, and kept in memory. */
final class DeskExperiment implements Experiment {

    private static final int LIFECYCLES = 1_000;
    private static final int WARM_UP = 12;
    private static final int ROUNDS = 9;
    private static final double WANTED_MICROS = 60;
    private static final double MOST_MICROS = 80;
    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    private final City city;

    DeskExperiment(City city) {
        this.city = city;
    }

    @Override
    public Outcome run() {
        for (int i = 0; i < WARM_UP; i++) {
            microsOfACommand();
        }
        double[] sorted = DoubleStream.generate(this::microsOfACommand)
                .limit(ROUNDS)
                .sorted()
                .toArray();
        double median = sorted[ROUNDS / 2];
        return new Outcome(
                List.of(String.format(
                        "a desk on the memory store: %.1f us of one thread's CPU a command (best round %.1f, worst %.1f)",
                        median, sorted[0], sorted[ROUNDS - 1])),
                List.of(Floor.atMost("desk on the memory store, CPU us a command", MOST_MICROS, median)
                        .asFarAsWeAre(WANTED_MICROS)));
    }

    private double microsOfACommand() {
        try (ComplaintDesk desk = city.desk(MemoryStorage.create())) {
            Lifecycle lifecycle = new Lifecycle(desk, city.stories());
            long began = THREAD.getCurrentThreadCpuTime();
            for (int i = 0; i < LIFECYCLES; i++) {
                lifecycle.once();
            }
            return (THREAD.getCurrentThreadCpuTime() - began) / 1e3 / LIFECYCLES / Lifecycle.COMMANDS;
        }
    }
}
