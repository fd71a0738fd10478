package io.github.redress.examples.cli;

import io.github.redress.Actor;
import io.github.redress.CategoryPath;
import io.github.redress.ComplaintKind;
import io.github.redress.desk.ComplaintDesk;
import io.github.redress.desk.Configuration;
import io.github.redress.desk.Done;
import io.github.redress.desk.Receipt;
import io.github.redress.desk.request.AcceptRequest;
import io.github.redress.desk.request.SubmitRequest;
import io.github.redress.storage.Storage;
import io.github.redress.storage.jdbc.ConnectionSource;
import io.github.redress.storage.jdbc.PostgresStorage;
import io.github.redress.storage.jdbc.SchemaMode;
import io.github.redress.storage.jdbc.SqliteStorage;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;

/** A store with three accepted complaints, and somebody who writes into its tables. */
final class AuditedStore {

    private final String url;
    private final List<String> numbers = new ArrayList<>();

    private AuditedStore(String url, Storage empty) {
        this.url = url;
        try (ComplaintDesk desk = ComplaintDesk.builder()
                .storage(empty)
                .configuration(Configuration.read(Path.of("../quickstart/city")))
                .build()) {
            for (int i = 0; i < 3; i++) {
                Receipt receipt = done(desk.submit(
                        Actor.complainant(),
                        SubmitRequest.of(ComplaintKind.ASSISTANCE, "路灯不亮", "小区门口的路灯已经坏了半年，请尽快派人来修。")
                                .about(CategoryPath.of("roads/lighting"))));
                done(desk.accept(Actor.operator("counter-1"), AcceptRequest.of(receipt.id())));
                numbers.add(receipt.number());
            }
        }
    }

    static AuditedStore sqlite(Path directory) {
        Path file = directory.resolve("audited.db");
        return new AuditedStore("jdbc:sqlite:" + file, SqliteStorage.open(file));
    }

    /** Returns a store on a server of the test's own, which is stopped by the caller. */
    static AuditedStore postgres(EmbeddedPostgres server) {
        DataSource database = server.getPostgresDatabase();
        return new AuditedStore(
                server.getJdbcUrl("postgres", "postgres"),
                PostgresStorage.builder(ConnectionSource.of(database))
                        .schemaMode(SchemaMode.CREATE)
                        .open());
    }

    static EmbeddedPostgres server() throws IOException {
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(new File(System.getProperty("java.io.tmpdir"), "postgres"))
                .setLocaleConfig("locale", "C.UTF-8")
                .start();
    }

    String number(int index) {
        return numbers.get(index);
    }

    String url() {
        return url;
    }

    Run audited() {
        return Run.of("", "audit", "verify", "--storage", url);
    }

    /** Runs a statement on the rows of a complaint; its one parameter is the number. */
    void tamper(String sql, int index) {
        try (Connection connection = DriverManager.getConnection(url);
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, number(index));
            if (statement.executeUpdate() == 0) {
                throw new IllegalStateException("nothing was changed by " + sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Writes over the bytes of an event. */
    void tamperWithEvent(int index, int version, UnaryOperator<byte[]> change) {
        String where = " FROM redress_event WHERE case_version = " + version
                + " AND case_id = (SELECT case_id FROM redress_case WHERE case_number = ?)";
        try (Connection connection = DriverManager.getConnection(url);
                PreparedStatement select = connection.prepareStatement("SELECT event_data" + where);
                PreparedStatement update = connection.prepareStatement(
                        "UPDATE redress_event SET event_data = ?" + where.substring(where.indexOf(" WHERE")))) {
            select.setString(1, number(index));
            try (ResultSet row = select.executeQuery()) {
                row.next();
                update.setBytes(1, change.apply(row.getBytes(1)));
            }
            update.setString(2, number(index));
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("event " + version + " was not changed", e);
        }
    }

    private static <T> T done(io.github.redress.desk.Answer<T> answer) {
        if (answer instanceof Done<T> done) {
            return done.value();
        }
        throw new AssertionError("refused: " + answer);
    }
}
