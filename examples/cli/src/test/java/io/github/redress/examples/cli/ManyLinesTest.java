package io.github.redress.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Memory stays flat however many lines there are; {@link SlaThroughput} measures how fast they go. */
class ManyLinesTest {

    private static final int LINES = 100_000;

    /** Ten bytes a line, kept from the tenth part of the lines to their end: less than any object. */
    private static final long MOST_GROWTH = LINES * 10L;

    @ParameterizedTest
    @ValueSource(strings = {"due", "between", "subtract"})
    void nothingOfALineIsKept(String command) {
        List<Long> used = new ArrayList<>();
        Console console = new Console(
                new ManyLines(command, LINES, () -> used.add(usedAfterCollection())),
                OutputStream.nullOutputStream(),
                new PrintStream(new ByteArrayOutputStream(), true, UTF_8),
                false);

        int status = RedressCli.run(console, "sla", command, "--calendars", Run.sample("calendars.json"));

        assertThat(status).isEqualTo(ExitStatus.SOME_NOT_ANSWERED);
        assertThat(used).hasSize(LINES / 10_000);
        assertThat(used.get(used.size() - 1) - used.get(0)).isLessThan(MOST_GROWTH);
    }

    private static long usedAfterCollection() {
        ManagementFactory.getMemoryMXBean().gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
