package io.github.redress.storage.jdbc;

import io.github.redress.storage.Storage;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteMigrationTest implements MigrationContract {

    @TempDir
    private Path folder;

    @Override
    public SchemaTrial trial() {
        return SchemaTrial.sqlite(folder.resolve("city.db"));
    }

    @Override
    public Storage open(SchemaMode mode) {
        return SqliteStorage.builder(folder.resolve("city.db")).schemaMode(mode).open();
    }
}
