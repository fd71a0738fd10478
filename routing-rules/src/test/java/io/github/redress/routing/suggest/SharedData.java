package io.github.redress.routing.suggest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** Real data that stands beside the project and never in it. Tests skip where it is absent; the CI may not. */
final class SharedData {

    private SharedData() {}

    /** Returns a file of the shared data, or skips the test and says so. */
    static Path file(String path) {
        Path file = Path.of(System.getProperty("redress.shared", "../../shared"), "data", path);
        boolean there = Files.isReadable(file);
        if (System.getenv("REDRESS_SHARED_REQUIRED") != null) {
            assertThat(there)
                    .as("REDRESS_SHARED_REQUIRED is set, so %s must be there", file)
                    .isTrue();
        }
        assumeTrue(there, () -> "skipped, since the shared data is absent: " + file);
        return file;
    }

    /** Reads the rows of a gzipped CSV file, each with its cells by column. */
    static List<Map<String, String>> rows(String path) throws IOException {
        String text;
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file(path)))) {
            text = new String(in.readAllBytes(), UTF_8);
        }
        List<List<String>> records = records(text);
        List<String> columns = records.get(0);
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> cells : records.subList(1, records.size())) {
            assertThat(cells).hasSameSizeAs(columns);
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                row.put(columns.get(i), cells.get(i));
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<List<String>> records(String text) {
        List<List<String>> records = new ArrayList<>();
        List<String> record = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char character : text.toCharArray()) {
            if (character == '"') {
                if (!quoted && cell.length() > 0) {
                    cell.append('"'); // the second of two quotes inside a quoted cell
                }
                quoted = !quoted;
            } else if (quoted || (character != ',' && character != '\n' && character != '\r')) {
                cell.append(character);
            } else if (character != '\r') {
                record.add(cell.toString());
                cell.setLength(0);
                if (character == '\n') {
                    records.add(record);
                    record = new ArrayList<>();
                }
            }
        }
        return records;
    }
}
