package io.github.redress.examples.benchmarks.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/** What threads of this JVM were found running, by parts of a command. */
final class Samples {

    private static final Duration PERIOD = Duration.ofMillis(10);

    private final Map<Part, Integer> counts = new EnumMap<>(Part.class);
    private int all;

    /** Does something, and counts what is seen running meanwhile. */
    <T> T during(Callable<T> work) throws Exception {
        Path file = Files.createTempFile("samples", ".jfr");
        try (Recording recording = new Recording()) {
            recording.enable("jdk.ExecutionSample").withPeriod(PERIOD);
            recording.start();
            T result = work.call();
            recording.stop();
            recording.dump(file);
            count(file);
            return result;
        } finally {
            Files.delete(file);
        }
    }

    private void count(Path file) throws IOException {
        for (RecordedEvent event : RecordingFile.readAllEvents(file)) {
            if (event.getEventType().getName().equals("jdk.ExecutionSample") && event.getStackTrace() != null) {
                List<String> frames = event.getStackTrace().getFrames().stream()
                        .map(Samples::name)
                        .toList();
                counts.merge(Part.of(frames), 1, Integer::sum);
                all++;
            }
        }
    }

    private static String name(RecordedFrame frame) {
        return frame.getMethod().getType().getName() + "." + frame.getMethod().getName();
    }

    /** Returns a line for each part, the greatest first. */
    List<String> lines() {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Part, Integer>comparingByValue().reversed())
                .map(part -> String.format(
                        "  JVM %5.1f %%  %s",
                        100.0 * part.getValue() / all, part.getKey().words()))
                .toList();
    }
}
