package io.github.redress.examples.benchmarks.storage;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the figures come from. */
final class Machine {

    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");
    private static final List<String> SETTINGS = List.of(
            "fsync", "synchronous_commit", "full_page_writes", "autovacuum", "shared_buffers", "checkpoint_timeout");

    private Machine() {}

    static List<String> lines(Server server) {
        return List.of(
                processor() + ", " + Runtime.getRuntime().availableProcessors() + " processors, "
                        + System.getProperty("os.name") + " " + System.getProperty("os.arch")
                        + String.format(
                                Locale.ROOT,
                                ", load %.1f",
                                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()),
                "JDK " + Runtime.version() + " (" + System.getProperty("java.vm.name") + ")",
                "PostgreSQL " + server.setting("server_version") + ": "
                        + SETTINGS.stream()
                                .map(name -> name + "=" + server.setting(name))
                                .collect(Collectors.joining(", ")),
                "Flowable " + System.getProperty("flowable.version") + ", db-scheduler "
                        + System.getProperty("db-scheduler.version") + ", Quartz "
                        + System.getProperty("quartz.version"),
                "CPU is processor time of all threads of this JVM but the compiler's, and of all processes of PostgreSQL, for one"
                        + " unit of work; contenders take turns in slices, figures are medians, spread is the greatest over the least.");
    }

    private static String processor() {
        if (!Files.isReadable(PROCESSORS)) {
            return System.getProperty("os.arch");
        }
        try (Stream<String> lines = Files.lines(PROCESSORS)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown processor");
        } catch (IOException e) {
            return "unknown processor";
        }
    }
}
