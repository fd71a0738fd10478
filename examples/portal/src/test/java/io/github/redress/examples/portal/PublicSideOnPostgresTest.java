package io.github.redress.examples.portal;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;

/** On PostgreSQL. */
class PublicSideOnPostgresTest extends PublicSideContract {

    @TempDir
    static Path data;

    private EmbeddedPostgres server;

    @Override
    List<String> settings() throws IOException {
        server = EmbeddedPostgres.builder()
                .setLocaleConfig("locale", "C.UTF-8")
                .setOverrideWorkingDirectory(data.resolve("postgres").toFile())
                .start();
        return List.of(
                "--server.port=0",
                "--portal.storage=postgresql",
                "--portal.jdbc-url=" + server.getJdbcUrl("postgres", "postgres"),
                "--portal.data=" + data.resolve("portal"),
                "--portal.outbox=" + data.resolve("outbox"));
    }

    @AfterAll
    @Override
    void stop() throws Exception {
        super.stop();
        server.close();
    }
}
