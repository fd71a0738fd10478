package io.github.redress.storage.jdbc;

import io.github.redress.storage.Storage;

class PostgresMigrationTest implements MigrationContract {

    private final String database = PostgresServer.shared().newDatabase();

    @Override
    public SchemaTrial trial() {
        return SchemaTrial.postgresql(database);
    }

    @Override
    public Storage open(SchemaMode mode) {
        ConnectionSource source = ConnectionSource.of(PostgresServer.shared().dataSource(database));
        return PostgresStorage.builder(source).schemaMode(mode).open();
    }
}
