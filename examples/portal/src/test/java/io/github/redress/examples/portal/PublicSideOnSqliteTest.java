package io.github.redress.examples.portal;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** On SQLite. */
class PublicSideOnSqliteTest extends PublicSideContract {

    @TempDir
    static Path data;

    @Override
    List<String> settings() {
        return List.of(
                "--server.port=0",
                "--portal.data=" + data.resolve("portal"),
                "--portal.outbox=" + data.resolve("outbox"));
    }
}
