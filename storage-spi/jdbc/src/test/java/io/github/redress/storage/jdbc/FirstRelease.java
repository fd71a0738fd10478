package io.github.redress.storage.jdbc;

import io.github.redress.desk.ComplaintDesk;
import io.github.redress.desk.Configuration;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/** The file that the first release wrote, and what it told people of the three complaints in it. */
final class FirstRelease {

    /** Answered and rated. */
    static final Case RATED =
            new Case("5f0a14b0-c2e3-8894-b3fc-8a1b09f6c74a", "20260914-SVXPCB", "DKXFMCX6ZJ4FQ8WD", 9);

    /** Waits for its reply. */
    static final Case OPEN = new Case("63565268-f6d2-8be5-91ed-bf12460624aa", "20260914-7F53QK", "3GV774CWF1FRDSH7", 7);

    /** A tip-off that nobody took up in time. */
    static final Case MISSED =
            new Case("4f1e8ac2-e2ac-843d-a42f-abe7b7a47b2a", "20260914-7XBDW2", "JM713RR0RCNDQKGM", 4);

    static final int EVENTS = 20;

    /** After the last event in the file, and before any deadline is due. */
    static final Instant WEDNESDAY = Instant.parse("2026-09-16T02:00:00Z");

    private FirstRelease() {}

    /**
     * A complaint as its person knows it.
     *
     * @param secret the look-up secret that the first release gave out
     * @param version how many events it has in the file
     */
    record Case(UUID id, String number, String secret, long version) {
        private Case(String id, String number, String secret, long version) {
            this(UUID.fromString(id), number, secret, version);
        }
    }

    /** Builds the file, in WAL mode as every store left it. */
    static SchemaTrial file(Path file) throws SQLException {
        SchemaTrial trial = SchemaTrial.sqlite(file);
        trial.run("PRAGMA journal_mode = WAL");
        trial.runScript(script());
        return trial;
    }

    private static String script() {
        try (InputStream in = FirstRelease.class.getResourceAsStream("/first-release.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens a desk of this release on the file. */
    static ComplaintDesk desk(Path file, SchemaMode mode, Instant now) {
        return ComplaintDesk.builder()
                .storage(SqliteStorage.builder(file).schemaMode(mode).open())
                .configuration(Configuration.read(Path.of("../../examples/quickstart/city")))
                .clock(Clock.fixed(now, ZoneOffset.UTC))
                .build();
    }
}
