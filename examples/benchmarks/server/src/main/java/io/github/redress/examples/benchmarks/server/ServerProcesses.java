package io.github.redress.examples.benchmarks.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The processor time of a PostgreSQL server: of its postmaster, of the processes it started, and of those that have ended.
 *
 * @param postmaster the process that starts all others
 */
record ServerProcesses(long postmaster) {

    private static final Path PROC = Path.of("/proc");

    /** How many nanoseconds a clock tick of {@code /proc} is: USER_HZ is 100 on every Linux that a JDK runs on. */
    static final long TICK = 10_000_000;

    /** Returns the server whose data are in a folder. */
    static ServerProcesses of(Path data) {
        try {
            return new ServerProcesses(Long.parseLong(
                    Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip()));
        } catch (IOException e) {
            throw new UncheckedIOException("no server runs on " + data, e);
        }
    }

    /** Returns the nanoseconds that all of them have computed until now. */
    long nanos() {
        Times parent = times(PROC.resolve(Long.toString(postmaster)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("process " + postmaster
                        + " is not in /proc: the server has stopped, or this is not Linux, where alone its processor time"
                        + " can be read"));
        long ticks = parent.own() + parent.ended();
        for (Times process : all()) {
            ticks += process.parent() == postmaster ? process.own() : 0;
        }
        return ticks * TICK;
    }

    private static List<Times> all() {
        List<Times> all = new ArrayList<>();
        try (var folders = Files.newDirectoryStream(PROC, "[0-9]*")) {
            folders.forEach(folder -> times(folder).forEach(all::add));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + PROC, e);
        }
        return all;
    }

    /** Returns the times of one process, nothing where it has just ended. */
    private static Stream<Times> times(Path folder) {
        try {
            return Stream.of(Times.parse(Files.readString(folder.resolve("stat"))));
        } catch (NoSuchFileException e) {
            return Stream.empty();
        } catch (IOException e) {
            // A process that ends while its file is read: "No such process", for which Java has no class.
            return Stream.empty();
        }
    }

    /**
     * What {@code /proc/…/stat} says, in ticks.
     *
     * @param parent who started the process
     * @param own what it has computed
     * @param ended what those had computed that it started and that have ended
     */
    record Times(long parent, long own, long ended) {

        static Times parse(String stat) {
            // The name, in brackets, may hold blanks and brackets itself.
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).strip().split(" ");
            return new Times(
                    Long.parseLong(fields[1]),
                    Long.parseLong(fields[11]) + Long.parseLong(fields[12]),
                    Long.parseLong(fields[13]) + Long.parseLong(fields[14]));
        }
    }
}
