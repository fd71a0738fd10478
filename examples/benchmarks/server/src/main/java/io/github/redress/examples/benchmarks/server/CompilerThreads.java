package io.github.redress.examples.benchmarks.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The processor time of the threads in which this JVM compiles. It is half of what a JVM computes in its first minutes and
 * nothing afterwards, so that it belongs to no contender.
 */
public final class CompilerThreads {

    private static final Path THREADS = Path.of("/proc/self/task");

    private CompilerThreads() {}

    /** Returns the nanoseconds that all of them have computed until now; they never end. */
    public static long nanos() {
        long ticks = 0;
        try (var folders = Files.newDirectoryStream(THREADS)) {
            for (Path folder : folders) {
                String stat = stat(folder);
                if (stat.contains("(C1 Compiler") || stat.contains("(C2 Compiler")) {
                    ticks += ServerProcesses.Times.parse(stat).own();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + THREADS, e);
        }
        return ticks * ServerProcesses.TICK;
    }

    private static String stat(Path folder) {
        try {
            return Files.readString(folder.resolve("stat"));
        } catch (IOException e) {
            return "a thread that has ended";
        }
    }
}
