package io.github.redress.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedressCliTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fly",
                "score fly",
                "score",
                "sla",
                "audit",
                "audit verify",
                "audit verify --storage",
                "sla explain",
                "route decide",
                "topics",
                "score board",
                "score board --fast",
                "import --mapping"
            })
    void unusableArgumentsEndWithTwoAndAWordOnStandardError(String arguments) {
        Run run = Run.of("", arguments.split(" "));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isNotBlank();
        assertThat(run.out()).isEmpty();
    }

    @Test
    void noCommandEndsWithTwo() {
        assertThat(Run.of("").status()).isEqualTo(2);
    }

    @Test
    void helpNamesTheCommands() {
        Run run = Run.of("", "--help");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("sla", "score", "import", "audit");
    }

    @Test
    void closedPipeEndsQuietly() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        Console console = new Console(
                new ByteArrayInputStream("{}\n".getBytes(StandardCharsets.UTF_8)),
                closed,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false);

        int status = RedressCli.run(
                console,
                "score",
                "board",
                "--formula",
                Run.sample("on-time-only.json"),
                "--from",
                "2026-01-01",
                "--to",
                "2026-02-01");

        assertThat(status).isEqualTo(141);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
