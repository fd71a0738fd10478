package io.github.redress.examples.benchmarks.storage;

import io.github.redress.examples.benchmarks.measure.Experiment;
import io.github.redress.examples.benchmarks.measure.Floor;
import io.github.redress.examples.benchmarks.measure.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the default store takes to begin: a new file and its tables, in a new JVM. */
final class SqliteExperiment implements Experiment {

    private static final int TIMES = 5;
    private static final double MOST_MILLIS = 1_000;

    private final Path folder;

    SqliteExperiment(Path folder) {
        this.folder = folder;
    }

    @Override
    public Outcome run() throws Exception {
        List<Double> cpu = new ArrayList<>();
        List<Double> wall = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            String[] said = open().split(" ");
            cpu.add(Double.parseDouble(said[0]));
            wall.add(Double.parseDouble(said[1]));
        }
        return new Outcome(
                List.of(String.format(
                        "SQLite opened with its schema in %d new JVMs: %.0f ms of the thread's CPU, %.0f ms in all (medians)",
                        TIMES, median(cpu), median(wall))),
                List.of(Floor.atMost("SQLite, open with schema, CPU ms", MOST_MILLIS, median(cpu))));
    }

    private String open() throws IOException, InterruptedException {
        Path files = Files.createTempDirectory(Files.createDirectories(folder), "sqlite");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dslf4j.internal.verbosity=ERROR",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SqliteOpening.class.getName(),
                        files.resolve("city.db").toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("opening a SQLite store ended with " + process.exitValue());
        }
        return said;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
