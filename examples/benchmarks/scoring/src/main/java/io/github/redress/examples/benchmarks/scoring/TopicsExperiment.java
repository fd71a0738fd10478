package io.github.redress.examples.benchmarks.scoring;

import io.github.redress.examples.benchmarks.measure.Experiment;
import io.github.redress.examples.benchmarks.measure.Floor;
import io.github.redress.examples.benchmarks.measure.Outcome;
import io.github.redress.examples.benchmarks.measure.OwnJvm;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The topics of each month of a year of messages, in a JVM that has a gigabyte, the messages and what collects garbage included. */
final class TopicsExperiment implements Experiment {

    private static final int MESSAGES = 430_000;
    private static final int MEGABYTES = 1_024;
    private static final double MOST_SECONDS = 60;

    private final Path messages;

    TopicsExperiment(Path messages) {
        this.messages = messages;
    }

    @Override
    public Outcome run() throws Exception {
        List<String> said =
                new OwnJvm(MEGABYTES, TopicsProcess.class).run(messages.toString(), Integer.toString(MESSAGES));
        double seconds = Long.parseLong(said.get(2)) / 1e6;
        return new Outcome(
                List.of(String.format(
                        Locale.ROOT,
                        "%,d messages of %.0f characters to %s topics of twelve months: %.1f s CPU of the whole JVM; it kept at most %.0f MB, of %d MB that it had",
                        MESSAGES,
                        Double.parseDouble(said.get(0)) / MESSAGES,
                        said.get(1),
                        seconds,
                        Long.parseLong(said.get(3)) / 1e6,
                        MEGABYTES)),
                List.of(Floor.atMost(
                        "430,000 messages to monthly topics in 1 GB, CPU s of the whole JVM", MOST_SECONDS, seconds)));
    }
}
