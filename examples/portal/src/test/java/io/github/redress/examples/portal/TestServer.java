package io.github.redress.examples.portal;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** A real PostgreSQL for a test, which stops it. */
final class TestServer implements AutoCloseable {

    private final EmbeddedPostgres postgres;

    private TestServer(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    static TestServer start() throws IOException {
        return new TestServer(EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(new File(System.getProperty("java.io.tmpdir"), "postgres"))
                .setLocaleConfig("locale", "C.UTF-8")
                .start());
    }

    String url() {
        return postgres.getJdbcUrl("postgres", "postgres");
    }

    long count(String table) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*) FROM " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
