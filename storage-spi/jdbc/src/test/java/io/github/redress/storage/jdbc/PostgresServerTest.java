package io.github.redress.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostgresServerTest {

    private static PostgresServer server;

    @BeforeAll
    static void startOneThatMayBeKilled() {
        server = PostgresServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({"fsync, on", "synchronous_commit, on", "full_page_writes, on", "server_encoding, UTF8"})
    void commitsReachTheDisk(String setting, String value) throws Exception {
        assertThat(setting(setting)).isEqualTo(value);
    }

    @Test
    void isTheReleaseThatIsNamed() throws Exception {
        assertThat(setting("server_version")).startsWith("18.");
    }

    private static String setting(String name) throws Exception {
        try (Connection connection = server.dataSource(server.newDatabase()).getConnection();
                Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery("SHOW " + name)) {
            results.next();
            return results.getString(1);
        }
    }
}
