package io.github.redress.examples.benchmarks.cases;

import io.github.redress.examples.benchmarks.measure.Experiment;
import io.github.redress.examples.benchmarks.measure.Floor;
import io.github.redress.examples.benchmarks.measure.Outcome;
import io.github.redress.examples.benchmarks.measure.OwnJvm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What an audit of a million events costs, in a JVM that has 64 MB however many there are. */
final class AuditExperiment implements Experiment {

    private static final int MEGABYTES = 64;
    private static final double MOST_SECONDS = 30;
    private static final int MILLION = 1_000_000;

    private final City city;
    private final Path file;
    private final int events;

    private boolean isWritten;

    AuditExperiment(City city, Path folder, int events) throws IOException {
        this.city = city;
        this.file = Files.createDirectories(folder).resolve("audited.db");
        this.events = events;
    }

    @Override
    public Outcome run() throws Exception {
        if (!isWritten) {
            AuditedStore.write(file, city, events);
            isWritten = true;
        }
        List<String> said = new OwnJvm(MEGABYTES, AuditProcess.class).run(file.toString());
        long cases = Long.parseLong(said.get(0));
        long audited = Long.parseLong(said.get(1));
        double seconds = Long.parseLong(said.get(3)) / 1e6;
        double perMillion = seconds * MILLION / audited;
        double kept = Long.parseLong(said.get(4)) / 1e6;
        return new Outcome(
                List.of(String.format(
                        Locale.ROOT,
                        "audit of %,d events of %,d complaints in %,.0f MB of SQLite: %.1f s, %.2f of the %.0f s that are allowed;"
                                + " it kept at most %.1f MB, of %d MB that it had",
                        audited,
                        cases,
                        Files.size(file) / 1e6,
                        seconds,
                        perMillion / MOST_SECONDS,
                        MOST_SECONDS,
                        kept,
                        MEGABYTES)),
                List.of(
                        Floor.atMost(
                                "audit of a million events in " + MEGABYTES + " MB, CPU s", MOST_SECONDS, perMillion),
                        Floor.atMost("faults found where there are none", 0, Long.parseLong(said.get(2))),
                        Floor.atMost("events that were not audited", 0, events - Math.min(events, audited))));
    }
}
