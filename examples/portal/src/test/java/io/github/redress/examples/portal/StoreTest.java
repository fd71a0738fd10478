package io.github.redress.examples.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** What somebody reads whose portal has no store to start on. */
class StoreTest {

    @TempDir
    Path data;

    /** Each row: the address that is given, and what is said. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                                          | its address is missing
            jdbc:mysql://db/x                                           | does not begin with jdbc:postgresql:
            jdbc:postgresql://localhost:1/city?user=u&password=hushhush | PostgreSQL at jdbc:postgresql://localhost:1/city cannot be used
            """)
    void whatIsWrongIsSaidWithoutSecrets(String url, String said) {
        assertThatThrownBy(() -> SpringApplication.run(
                        Portal.class,
                        "--server.port=0",
                        "--portal.storage=postgresql",
                        "--portal.jdbc-url=" + url,
                        "--portal.database.patience=1s",
                        "--portal.data=" + data))
                .satisfies(failure -> {
                    FailureAnalysis analysis = new NoDatabase().analyze(failure);
                    assertThat(analysis).isNotNull();
                    assertThat(analysis.getDescription()).contains(said).doesNotContain("hushhush");
                    assertThat(analysis.getAction()).contains("-Djdbc.url=");
                });
    }
}
