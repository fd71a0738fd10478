package io.github.redress.storage.jdbc.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.redress.storage.Storage;
import io.github.redress.storage.jdbc.PostgresServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A node that is frozen in the middle of a sweep, as a suspended machine, and resumed: nobody acts twice. */
class FrozenNodeTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @TempDir
    private Path folder;

    /** SQLite has one writer, so that others can only read until it goes on. */
    @Test
    void readersOfSqliteGoOnBesideAFrozenWriter() throws Exception {
        String address = Node.address(folder.resolve("city.db"));
        try (Node node = Node.open(address)) {
            Storage storage = node.storage();
            List<UUID> ids = Sweeper.sleeping(storage, 10, NOON);
            try (ChildJvm frozen = ChildJvm.start(folder, Claimer.class, address, NOON.toString(), "4")) {
                frozen.await("claimed 4");
                frozen.freeze();

                assertThat(storage.feed(0, 100).events()).hasSize(10);
                assertThat(Sweeper.story(storage, ids.get(0))).containsExactly("Slept");

                frozen.resume();
                frozen.tell("go on");
                List<UUID> acted = acted(frozen);
                assertThat(acted).hasSize(4);
                acted.addAll(Sweeper.sweepAll(storage, NOON, 100));
                assertEachActedOnce(storage, ids, acted);
            }
        }
    }

    /** The frozen node keeps what it claimed; everybody else sweeps on, and finds the rest. */
    @Test
    void othersOnPostgresSweepOnAndTheResumedNodeActsOnItsOwn() throws Exception {
        PostgresServer server = MortalServer.shared().server();
        String url = server.url(server.newDatabase());
        try (Node node = Node.open(url)) {
            Storage storage = node.storage();
            List<UUID> ids = Sweeper.sleeping(storage, 10, NOON);
            try (ChildJvm frozen = ChildJvm.start(folder, Claimer.class, url, NOON.toString(), "4")) {
                frozen.await("claimed 4");
                frozen.freeze();

                List<UUID> acted = Sweeper.sweepAll(storage, NOON, 3);
                assertThat(acted).hasSize(6);
                assertThat(storage.feed(0, 100).events()).hasSize(16);

                frozen.resume();
                frozen.tell("go on");
                acted.addAll(acted(frozen));
                assertEachActedOnce(storage, ids, acted);
            }
        }
    }

    /** Where the database ends a transaction that idles, others act on its cases, and the resumed node on none. */
    @Test
    void nodeThatWasGivenUpForLostActsOnNothingOnceResumed() throws Exception {
        PostgresServer server = MortalServer.shared().server();
        String database = server.newDatabase();
        String url = server.url(database);
        try (Node node = Node.open(url)) {
            Storage storage = node.storage();
            List<UUID> ids = Sweeper.sleeping(storage, 10, NOON);
            try (Connection connection = server.dataSource(database).getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("ALTER DATABASE " + database + " SET idle_in_transaction_session_timeout = '300ms'");
            }
            try (ChildJvm frozen = ChildJvm.start(folder, Claimer.class, url, NOON.toString(), "4")) {
                frozen.await("claimed 4");
                frozen.freeze();

                List<UUID> acted = sweptUntil(storage, ids.size());

                frozen.resume();
                frozen.tell("go on");
                assertThat(frozen.lineOfTheLiving()).startsWith("failed appending to 4 case(s) in ");
                assertEachActedOnce(storage, ids, acted);
            }
        }
    }

    /** Sweeps until so many cases were acted on: some are locked until the database ends whoever holds them. */
    private static List<UUID> sweptUntil(Storage storage, int wanted) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        List<UUID> acted = new ArrayList<>();
        while (acted.size() < wanted) {
            if (System.nanoTime() > until) {
                throw new AssertionError(acted.size() + " of " + wanted + " acted on within " + PATIENCE);
            }
            acted.addAll(Sweeper.sweep(storage, NOON, 100));
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        return acted;
    }

    private static void assertEachActedOnce(Storage storage, List<UUID> ids, List<UUID> acted) {
        assertThat(acted).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(ids).allSatisfy(id -> assertThat(Sweeper.story(storage, id)).containsExactly("Slept", "Woken"));
    }

    private static List<UUID> acted(ChildJvm child) throws InterruptedException {
        List<UUID> acted = new ArrayList<>();
        for (Optional<String> line = child.line(); line.isPresent(); line = child.line()) {
            assertThat(line.get()).startsWith("acted ");
            acted.add(UUID.fromString(line.get().substring("acted ".length())));
        }
        return acted;
    }
}
