package io.github.redress.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Awkward lines, and what was answered to them, byte for byte: whoever makes the way of a line shorter changes no answer.
 *
 * <p>The lines mix byte order mark, CRLF, blank lines, bytes that are no UTF-8, broken JSON, keys that stand twice, numbers
 * nobody can hold, and every form of instant, target and pause, right and wrong. An answer that is meant to change is changed
 * in the file, in the same commit.
 */
class RecordedAnswersTest {

    private static final Path RECORDED = Path.of("src", "test", "resources", "recorded");

    @ParameterizedTest
    @ValueSource(strings = {"due", "between", "subtract"})
    void answersAreThoseRecorded(String command) throws IOException {
        byte[] lines = Files.readAllBytes(RECORDED.resolve(command + ".ndjson"));
        byte[] answers = Files.readAllBytes(RECORDED.resolve(command + ".answers.ndjson"));

        Run run = Run.of(
                lines,
                "sla",
                command,
                "--calendars",
                RECORDED.resolve("calendars.json").toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.lines())
                .containsExactlyElementsOf(new String(answers, UTF_8).lines().toList());
        assertThat(run.out()).isEqualTo(new String(answers, UTF_8));
    }
}
