package io.github.redress.examples.benchmarks.routing;

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
                        + String.join(
                                " ",
                                ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                                        .filter(argument -> argument.startsWith("-X"))
                                        .toList()),
                "Drools and Kie DMN " + System.getProperty("drools.version") + ", JTS "
                        + System.getProperty("jts.version") + ", hankcs' AhoCorasickDoubleArrayTrie "
                        + System.getProperty("acdat.version"),
                "Processor time of one thread, without the collector's; contenders take turns in rounds of about 20 ms, each warmed up"
                        + " until it gets no faster.",
                "The median round counts, and the spread is the median over the best. Slow contenders are asked the same questions in"
                        + " slices, and theirs is the sum of the medians of the slices.",
                "Wrong is how many of 4,096 answers are not the linear scan's, or not ours where there is none.");
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
