package io.github.redress.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of 10,000 rules is an ordinary file, and memory stays flat however many complaints there are. */
class RouteManyLinesTest {

    private static final int RULES = 10_000;
    private static final int LINES = 50_000;

    /** Ten bytes a line, kept from the first look at the memory to the last: less than any object. */
    private static final long MOST_GROWTH = LINES * 10L;

    @TempDir
    Path directory;

    private final List<Long> used = new ArrayList<>();

    @BeforeEach
    void writeRules() throws IOException {
        Files.writeString(directory.resolve("before.json"), rules("lighting"));
        Files.writeString(directory.resolve("after.json"), rules("power"));
    }

    @Test
    void decideKeepsNothingOfALine() {
        assertThat(run("decide", "--rules", file("before.json"))).isEqualTo(ExitStatus.SOME_NOT_ANSWERED);
        assertMemoryIsFlat();
    }

    @Test
    void replayKeepsNothingOfALine() {
        assertThat(run("replay", "--before", file("before.json"), "--after", file("after.json")))
                .isEqualTo(ExitStatus.SOME_NOT_ANSWERED);
        assertMemoryIsFlat();
    }

    private void assertMemoryIsFlat() {
        assertThat(used).hasSize(5);
        assertThat(used.get(used.size() - 1) - used.get(0)).isLessThan(MOST_GROWTH);
    }

    private int run(String command, String... files) {
        List<String> arguments = new ArrayList<>(List.of("route", command));
        arguments.addAll(List.of(files));
        arguments.addAll(List.of("--departments", Run.sample("departments.json")));
        Console console = new Console(
                new Complaints(),
                OutputStream.nullOutputStream(),
                new PrintStream(new ByteArrayOutputStream(), true, UTF_8),
                false);
        return RedressCli.run(console, arguments.toArray(String[]::new));
    }

    private String file(String name) {
        return directory.resolve(name).toString();
    }

    /** Returns a rule for each of 10,000 categories, of which every hundredth is the department's. */
    private static String rules(String department) {
        return IntStream.range(0, RULES)
                .mapToObj(i -> "{\"id\":\"r%d\",\"when\":{\"category\":\"%s\",\"text\":{\"anyOf\":[\"词%d\"]}},"
                                .formatted(i, category(i), i % 7)
                        + "\"route\":{\"department\":\"%s\"}}".formatted(i % 100 == 0 ? department : "gas-group"))
                .collect(Collectors.joining(
                        ",\n",
                        "{\"format\":\"redress.routing/1\",\"id\":\"many\",\"version\":\"1\",\"timeZone\":\"Asia/Shanghai\","
                                + "\"fallback\":{\"department\":\"centre\"},\"rules\":[",
                        "]}"));
    }

    private static String category(int i) {
        return "c%d/s%d/t%d".formatted(i % 10, i / 10 % 10, i / 100);
    }

    /** Complaints that are made when they are read; one in ten thousand is nonsense, after which the memory is looked at. */
    private final class Complaints extends InputStream {

        private int line;
        private byte[] bytes = new byte[0];
        private int next;

        @Override
        public int read() {
            if (next == bytes.length && !makeNext()) {
                return -1;
            }
            return bytes[next++];
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (next == bytes.length && !makeNext()) {
                return -1;
            }
            int count = Math.min(length, bytes.length - next);
            System.arraycopy(bytes, next, into, offset, count);
            next += count;
            return count;
        }

        private boolean makeNext() {
            if (line == LINES) {
                return false;
            }
            if (line % 10_000 == 9_999) {
                ManagementFactory.getMemoryMXBean().gc();
                used.add(
                        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
            }
            bytes = (line % 10_000 == 5_000
                            ? "nonsense\n"
                            : "{\"id\":%d,\"kind\":\"GRIEVANCE\",\"category\":\"%s\",\"district\":\"d%d\",\"text\":\"有词%d\"}%n"
                                    .formatted(line, category(line % RULES), line % 13, line % 7))
                    .getBytes(UTF_8);
            next = 0;
            line++;
            return true;
        }
    }
}
