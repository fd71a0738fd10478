package io.github.redress.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExchangeTest {

    @Test
    void failureNobodyThoughtOfIsTheErrorOfItsLineAlone() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream("{\"id\":1}\n{\"id\":2}\n{\"id\":3}\n".getBytes(UTF_8)),
                out,
                new PrintStream(new ByteArrayOutputStream(), true, UTF_8),
                false);

        int status;
        try (Exchange exchange = new Exchange(console, new StreamOptions())) {
            exchange.answerAll((line, faults) -> {
                Object id = LineId.find(line).orElseThrow();
                if (id.toString().equals("2")) {
                    throw new IllegalStateException("the abacus is broken");
                }
                return Optional.of(new Answer().with("id", id));
            });
            status = exchange.status();
        }

        assertThat(status).isEqualTo(1);
        assertThat(out.toString(UTF_8).lines())
                .containsExactly(
                        "{\"id\":1}",
                        "{\"id\":2,\"line\":2,\"error\":{\"code\":\"BAD_VALUE\",\"message\":\"the line cannot be"
                                + " answered: java.lang.IllegalStateException: the abacus is broken\",\"pointer\":\"\"}}",
                        "{\"id\":3}");
    }
}
