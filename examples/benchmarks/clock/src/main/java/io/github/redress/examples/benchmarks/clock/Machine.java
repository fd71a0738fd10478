package io.github.redress.examples.benchmarks.clock;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Where the figures come from. */
final class Machine {

    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

    private Machine() {}

    static List<String> lines() {
        return List.of(
                processor() + ", " + Runtime.getRuntime().availableProcessors() + " processors, "
                        + System.getProperty("os.name") + " " + System.getProperty("os.arch")
                        + String.format(
                                Locale.ROOT,
                                ", load %.1f",
                                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()),
                "JDK " + Runtime.version() + " (" + System.getProperty("java.vm.name") + "), "
                        + String.join(" ", ManagementFactory.getRuntimeMXBean().getInputArguments()),
                "jBPM " + System.getProperty("jbpm.version") + ", MPXJ " + System.getProperty("mpxj.version")
                        + ", Strata " + System.getProperty("strata.version"),
                "Processor time of one thread; contenders take turns in rounds of about 3 ms; the best round counts, and the"
                        + " spread is the median over it.",
                "Slow contenders are asked the same questions in slices; theirs is the sum of the best times of the slices.",
                "Right is the earliest moment by which the amount has passed; \"or opening\" lets the next opening pass, too.");
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
