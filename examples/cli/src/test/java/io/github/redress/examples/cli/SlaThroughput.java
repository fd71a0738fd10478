package io.github.redress.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Measures how many lines a command of {@code sla} answers in a second of one core, the compiler's own work included, from a
 * file into a file. Ends with 1 below the floor. The README says how to run it.
 */
final class SlaThroughput {

    private static final double FLOOR = 100_000;

    private SlaThroughput() {}

    /** Takes a command, {@code due} unless given, and a number of lines, a million unless given. */
    public static void main(String[] args) throws IOException {
        String command = args.length > 0 ? args[0] : "due";
        int lines = args.length > 1 ? Integer.parseInt(args[1]) : 1_000_000;
        Path in = Files.createTempFile("sla-" + command, ".ndjson");
        Path out = Files.createTempFile("sla-" + command, ".answers.ndjson");
        double rate;
        try {
            write(in, command, lines);
            rate = measure(in, out, command, lines);
        } finally {
            Files.delete(in);
            Files.delete(out);
        }
        System.exit(rate < FLOOR ? 1 : 0);
    }

    private static void write(Path in, String command, int lines) throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(in)) {
            for (int n = 1; n <= lines; n++) {
                writer.write(ManyLines.line(command, n));
                writer.write('\n');
            }
        }
    }

    private static double measure(Path in, Path out, String command, int lines) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Console console =
                new Console(System.in, new ByteArrayOutputStream(), new PrintStream(said, true, UTF_8), false);
        long process = processNanos();
        long thread = threadNanos();
        int status = RedressCli.run(
                console,
                "sla",
                command,
                "--calendars",
                Run.sample("calendars.json"),
                "--in",
                in.toString(),
                "--out",
                out.toString());
        double all = lines * 1e9 / (processNanos() - process);
        double alone = lines * 1e9 / (threadNanos() - thread);
        if (status == ExitStatus.UNUSABLE) {
            throw new IllegalStateException(said.toString(UTF_8));
        }
        System.out.printf(
                Locale.ROOT,
                "sla %s: %,d lines, %,.0f a second of CPU; %,.0f counting its own thread only; floor %,.0f%n",
                command,
                lines,
                all,
                alone,
                FLOOR);
        return all;
    }

    private static long processNanos() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static long threadNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
