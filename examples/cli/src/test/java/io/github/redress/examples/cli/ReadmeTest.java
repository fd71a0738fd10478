package io.github.redress.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadmeTest {

    @TempDir
    Path directory;

    @Test
    void showsWhatTheCommandsReallyWrite() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        Path rejects = directory.resolve("rejects.ndjson");

        Run due =
                Run.of("", "sla", "due", "--calendars", Run.sample("calendars.json"), "--in", Run.sample("due.ndjson"));
        Run board = Run.of(
                "",
                "score",
                "board",
                "--formula",
                Run.sample("on-time-only.json"),
                "--from",
                "2026-10-01",
                "--to",
                "2026-11-01",
                "--zone",
                "Asia/Shanghai",
                "--in",
                Run.sample("results.ndjson"));
        Run topics = Run.of(
                "",
                "topics",
                "--from",
                "2026-09-07",
                "--to",
                "2026-09-14",
                "--by",
                "PERSONS",
                "--zone",
                "Asia/Shanghai",
                "--in",
                Run.sample("messages.ndjson"));
        Run imported = Run.of(
                "",
                "import",
                "--mapping",
                Run.sample("desk-export.mapping.json"),
                "--in",
                Run.sample("desk-export.csv"),
                "--rejects",
                rejects.toString());
        Run holidays = Run.of(
                "",
                "calendar",
                "import",
                "--in",
                Run.sample("england.ics"),
                "--id",
                "england",
                "--zone",
                "Europe/London",
                "--week",
                "{\"MON-FRI\":[\"09:00-17:00\"]}");

        assertThat(readme)
                .contains(due.out())
                .contains(board.out())
                .contains(topics.out())
                .contains(imported.lines().get(0))
                .contains(imported.err().strip())
                .contains(holidays.err().strip())
                .contains(Files.readString(rejects));
    }
}
