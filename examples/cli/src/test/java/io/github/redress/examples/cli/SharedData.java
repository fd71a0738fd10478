package io.github.redress.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/** Real data that stands beside the project and never in it. Tests skip where it is absent; the CI may not. */
final class SharedData {

    private SharedData() {}

    /** Returns a file of the shared data, or skips the test and says so. */
    static Path file(String path) {
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

    /** Reads the records of a gzipped CSV file, each with its cells by column. */
    static void rows(String path, Consumer<Map<String, String>> use) throws IOException {
        try (CsvRecords records = new CsvRecords(new GZIPInputStream(Files.newInputStream(file(path))), UTF_8)) {
            List<String> columns = records.next().cells();
            for (CsvRecord record = records.next(); record != null; record = records.next()) {
                assertThat(record.flaw())
                        .as("line %d of %s", record.line(), path)
                        .isNull();
                assertThat(record.cells()).hasSameSizeAs(columns);
                Map<String, String> row = new HashMap<>();
                for (int i = 0; i < columns.size(); i++) {
                    row.put(columns.get(i), record.cells().get(i));
                }
                use.accept(row);
            }
        }
    }

    /** Unpacks a gzipped file of the shared data. */
    static Path unpacked(String path, Path directory) throws IOException {
        Path target = directory.resolve("unpacked.csv");
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file(path)))) {
            Files.copy(in, target);
        }
        return target;
    }
}
