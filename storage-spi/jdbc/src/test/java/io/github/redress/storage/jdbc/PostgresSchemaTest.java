package io.github.redress.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PostgresSchemaTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final String database = PostgresServer.shared().newDatabase();

    @Test
    void emptySchemaGetsItsTables() throws Exception {
        assertThat(prepare(new TableNames("complaints", "desk_"), SchemaMode.CREATE))
                .isEqualTo(2);
        assertThat(prepare(new TableNames("complaints", "desk_"), SchemaMode.VALIDATE))
                .isEqualTo(2);
        assertThat(prepare(TableNames.SHIPPED, SchemaMode.MIGRATE)).isEqualTo(2);
    }

    private int prepare(TableNames names, SchemaMode mode) throws Exception {
        try (Connection connection =
                PostgresServer.shared().dataSource(database).getConnection()) {
            return Schema.postgresql(connection, names).prepare(mode, NOON);
        }
    }
}
