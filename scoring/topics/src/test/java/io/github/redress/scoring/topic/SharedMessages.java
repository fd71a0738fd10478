package io.github.redress.scoring.topic;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Real messages that stand beside the project and never in it. Tests skip where they are absent; the CI may not. */
final class SharedMessages {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final DateTimeFormatter TIMES = DateTimeFormatter.ofPattern("y/M/d H:m:s");

    private SharedMessages() {}

    /** Returns the messages that have times. */
    static List<Message> replies() throws IOException {
        return rows(Files.newInputStream(file("messages/replies_400.csv"))).stream()
                .map(row -> Message.of(row.get(0), time(row.get(3)), row.get(1), row.get(2), row.get(4)))
                .toList();
    }

    /** Returns the text of all messages, as of one day. */
    static List<Message> all() throws IOException {
        List<Message> all = new ArrayList<>();
        for (Message reply : replies()) {
            all.add(Message.of("r" + all.size(), Instant.EPOCH, null, reply.title(), reply.text()));
        }
        for (List<String> row :
                rows(new GZIPInputStream(Files.newInputStream(file("messages/labelled_1842.csv.gz"))))) {
            all.add(Message.of("l" + all.size(), Instant.EPOCH, null, "", row.get(1)));
        }
        return all;
    }

    private static Instant time(String cell) {
        return LocalDateTime.parse(cell.replace('-', '/'), TIMES).atZone(ZONE).toInstant();
    }

    /** Returns a file of the shared data, or skips the test and says so. */
    private static Path file(String path) {
        Path file = Path.of(System.getProperty("redress.shared", "../../../shared"), "data", path);
        boolean there = Files.isReadable(file);
        if (System.getenv("REDRESS_SHARED_REQUIRED") != null) {
            assertThat(there)
                    .as("REDRESS_SHARED_REQUIRED is set, so %s must be there", file)
                    .isTrue();
        }
        assumeTrue(there, () -> "skipped, since the shared data is absent: " + file);
        return file;
    }

    /** Reads the rows of a CSV file but for the first one, which names the columns. */
    private static List<List<String>> rows(InputStream file) throws IOException {
        String text;
        try (file) {
            text = new String(file.readAllBytes(), UTF_8);
        }
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char character : text.toCharArray()) {
            if (character == '"') {
                quoted = !quoted;
            } else if (quoted || (character != ',' && character != '\n' && character != '\r')) {
                cell.append(character);
            } else if (character != '\r') {
                row.add(cell.toString());
                cell.setLength(0);
                if (character == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            }
        }
        return rows.subList(1, rows.size());
    }
}
