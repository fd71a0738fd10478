package io.github.redress.examples.benchmarks.measure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A program in a JVM of its own, with the class path of this one and so much memory.
 *
 * @param megabytes of heap
 * @param program its class, with a main method
 */
public record OwnJvm(int megabytes, Class<?> program) {

    /**
     * Runs it to its end, and returns the words of what it said.
     *
     * @throws IllegalStateException if it failed
     */
    public List<String> run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + megabytes + "m",
                "-XX:+UseSerialGC",
                "-Dslf4j.internal.verbosity=ERROR",
                "-classpath",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(Arrays.asList(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        int status = process.waitFor();
        if (status != 0) {
            throw new IllegalStateException(
                    program.getSimpleName() + " of " + String.join(" ", arguments) + " ended with status " + status);
        }
        return List.of(said.split(" "));
    }
}
